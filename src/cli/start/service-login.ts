import type { Settings } from '../../platform/config/index.ts';
import { requireLoginThatOnlyServes } from '../../platform/database/index.ts';
import type { Records } from '../../records.ts';
import { CannotBeDone } from '../command.ts';

/** In live mode on a server the service has a login that only serves, and does not know the owner's. */
export async function requireServiceLogin({ mode, database }: Settings, records: Records): Promise<void> {
  if (mode !== 'live' || database.kind !== 'postgres') return;
  if (database.ownerUrl !== undefined)
    throw new CannotBeDone(
      'DATABASE_OWNER_URL must not be set where the service runs: give it only to hearth migrate and hearth backup.',
    );
  await requireLoginThatOnlyServes(records);
}
