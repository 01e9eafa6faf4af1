import type { WholeIncident } from './get-incident.ts';

/** When somebody last decided, reviewed or added, by their id: who did has read the record by then. */
export type Acted = ReadonlyMap<string, Date>;

/** Who has done something with a record, and when last. */
export function actedOn(incident: Pick<WholeIncident, 'decisions' | 'reviews' | 'addenda'>): Acted {
  const acts: [person: string | null, at: Date][] = [
    ...incident.decisions.map(({ decided_by, decided_at }): [string | null, Date] => [
      decided_by,
      decided_at,
    ]),
    ...incident.reviews.map(({ reviewer_id, reviewed_at }): [string | null, Date] => [
      reviewer_id,
      reviewed_at,
    ]),
    ...incident.addenda.map(({ author_id, signed_at }): [string | null, Date] => [author_id, signed_at]),
  ];
  const last = new Map<string, Date>();
  for (const [person, at] of acts) {
    const before = person === null ? undefined : last.get(person);
    if (person !== null && (!before || at > before)) last.set(person, at);
  }
  return last;
}
