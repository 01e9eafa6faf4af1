import '../../tables.ts';
import { sameChildIds } from '../../../care/index.ts';
import type { Tx } from '../../../platform/web/index.ts';
import {
  ageOn,
  type CareStatusFacts,
  decideCareStatusOf,
  type Episode,
  legalStatusCodes,
  reasonCeasedCodes,
} from '../../../protocol/index.ts';

export type CareStatus = 'looked-after' | 'care-leaver';

interface Recorded {
  readonly from_day: string;
  readonly to_day: string | null;
  readonly legal_status: string;
  readonly reason_ceased: string | null;
}

const known = (codes: readonly string[], code: string | null): boolean =>
  code !== null && codes.includes(code);

const readEpisode = ({ from_day, to_day, legal_status, reason_ceased }: Recorded): Episode => ({
  from: from_day,
  legalStatus: legal_status as Episode['legalStatus'],
  ...(to_day ? { to: to_day } : {}),
  ...(to_day && reason_ceased && known(reasonCeasedCodes, reason_ceased)
    ? { reasonCeased: reason_ceased }
    : {}),
});

/** What the episodes say; null where they say nothing, or one of them cannot be read and could say otherwise. */
export function statusFrom(
  dateOfBirth: string,
  on: string,
  recorded: readonly Recorded[],
): CareStatus | null {
  const readable = recorded.filter(
    ({ legal_status, from_day, to_day }) =>
      known(legalStatusCodes, legal_status) &&
      from_day >= dateOfBirth &&
      (to_day === null || to_day >= from_day),
  );
  if (readable.length === 0) return null;
  const facts: CareStatusFacts = { dateOfBirth, on, episodes: readable.map(readEpisode) };
  const { lookedAfter, protocolCareLeaver, category } = decideCareStatusOf(facts);
  if (lookedAfter) return 'looked-after';
  if (readable.length < recorded.length) return null;
  return protocolCareLeaver || category !== 'none' ? 'care-leaver' : null;
}

/**
 * Looked after or a care leaver on the day of a move (STA-01), as far as the register knows: by age where only one is
 * possible, and by the episodes of care at 16 and 17. Null is asked, and never guessed.
 */
export async function careStatusOn(
  tx: Tx,
  child: { readonly id: string; readonly date_of_birth: string },
  on: string,
): Promise<CareStatus | null> {
  const age = ageOn(child.date_of_birth, on);
  if (age < 16) return 'looked-after';
  if (age >= 18) return 'care-leaver';
  const recorded = await tx
    .selectFrom('care_episode')
    .select(['from_day', 'to_day', 'legal_status', 'reason_ceased'])
    .where('child_id', 'in', [...(await sameChildIds(tx, child.id))])
    .execute();
  return statusFrom(child.date_of_birth, on, recorded);
}
