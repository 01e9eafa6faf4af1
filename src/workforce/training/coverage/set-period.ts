import '../../tables.ts';
import type { By, Tx } from '../../../platform/web/index.ts';
import type { Period } from './period-form.ts';

/** Sets how long training on a topic holds in an organisation: local practice. The latest holds, earlier ones stay. */
export async function setPeriod(tx: Tx, { organisationId, topic, months }: Period, by: By): Promise<void> {
  const set = { organisation_id: organisationId, topic, months };
  await tx
    .insertInto('training_period')
    .values({ id: by.newId(), ...set, set_by: by.personId, set_at: by.now })
    .execute();
}
