import '../../tables.ts';
import type { Tx } from '../../../platform/web/index.ts';

/**
 * Whether the contract of an authority holds a provider to the Protocol on a day (OOA-02, COM-PRV-01): yes while a
 * pledge runs, no when it has run out or not begun, and undefined where nobody has recorded one.
 */
export async function pledgedOn(
  tx: Tx,
  organisationId: string,
  authorityId: string,
  on: string,
): Promise<boolean | undefined> {
  const pledges = await tx
    .selectFrom('provider_pledge')
    .select(['from_day', 'until_day'])
    .where('organisation_id', '=', organisationId)
    .where('authority_id', '=', authorityId)
    .execute();
  if (pledges.length === 0) return undefined;
  return pledges.some(({ from_day, until_day }) => from_day <= on && (until_day === null || until_day >= on));
}
