import '../../tables.ts';
import { Refusal } from '../../../platform/errors/index.ts';
import type { By, Tx } from '../../../platform/web/index.ts';
import type { NewPledge } from './pledge-form.ts';

/**
 * Records, or renews, that the contract holds a provider to the Protocol (OOA-02, COM-PRV-01). Earlier ones stay.
 * @throws Refusal naming the field
 */
export async function recordPledge(
  tx: Tx,
  organisationId: string,
  { authorityId, from, until, standsAt }: NewPledge,
  by: By,
): Promise<void> {
  if (until && until < from) {
    throw new Refusal('not-allowed', 'The last day must not be before the first.', 'until');
  }
  await tx
    .insertInto('provider_pledge')
    .values({
      id: by.newId(),
      organisation_id: organisationId,
      authority_id: authorityId,
      from_day: from,
      until_day: until,
      stands_at: standsAt,
      recorded_by: by.personId,
      recorded_at: by.now,
    })
    .execute();
}
