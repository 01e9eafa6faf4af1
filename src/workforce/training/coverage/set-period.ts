import '../../tables.ts';
import { HearthError } from '../../../platform/errors/index.ts';
import type { Tx } from '../../../platform/web/index.ts';
import { ownOrganisations } from '../../support-offers/support-offers.ts';
import { isTopic } from '../model.ts';

/**
 * Sets how long training on a topic holds in an organisation: local practice. The latest holds, earlier ones stay.
 * @throws HearthError naming the field
 */
export async function setPeriod(
  tx: Tx,
  period: { readonly organisationId: string; readonly topic: string; readonly months: string },
  by: { readonly personId: string; readonly now: Date; readonly newId: () => string },
): Promise<void> {
  const own = await ownOrganisations(tx);
  if (!own.some(({ id, leads }) => leads && id === period.organisationId)) {
    throw new HearthError('not-allowed', 'Choose an organisation whose work you lead.', 'organisation');
  }
  if (!isTopic(period.topic)) throw new HearthError('missing', 'Choose a topic.', 'topic');
  const months = Number(period.months.trim());
  if (!/^\d{1,3}$/.test(period.months.trim()) || months < 1 || months > 120) {
    throw new HearthError('out-of-range', 'Give whole months from 1 to 120.', 'months');
  }
  await tx
    .insertInto('training_period')
    .values({
      id: by.newId(),
      organisation_id: period.organisationId,
      topic: period.topic,
      months,
      set_by: by.personId,
      set_at: by.now,
    })
    .execute();
}
