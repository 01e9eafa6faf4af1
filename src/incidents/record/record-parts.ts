import '../tables.ts';
import { londonInstant } from '../../platform/clock/index.ts';
import { HearthError } from '../../platform/errors/index.ts';
import type { Tx } from '../../platform/web/index.ts';
import type { IncidentFacts, IncidentOutcome } from '../../protocol/index.ts';
import type { IncidentRecord } from './incident-record.ts';
import type { Signing } from './record-incident.ts';

/** The instant of a day and time in London. Throws `in-the-future`, naming the field. */
export function pastInstant(day: string, time: string, now: Date, field: string): Date {
  const instant = londonInstant(day, time);
  if (instant > now) throw new HearthError('in-the-future', `${day} ${time} is still to come.`, field);
  return instant;
}

/** The contact with the police as the record keeps it; null when there was none. */
export function policeContact(record: IncidentRecord, now: Date): string | null {
  if (!record.police) return null;
  const { day, time, ...rest } = record.police;
  return JSON.stringify({ ...rest, at: pastInstant(day, time, now, 'police.day').toISOString() });
}

/** Adds what belongs to a record: the conduct, the child's account, and who was told. */
export async function addParts(
  tx: Tx,
  record: IncidentRecord,
  facts: IncidentFacts,
  { incidentId, childId }: { incidentId: string; childId: string },
  { personId, now, newId }: Signing,
): Promise<void> {
  await tx
    .insertInto('conduct')
    .values(
      facts.conduct.map((conduct, index) => ({
        id: newId(),
        incident_id: incidentId,
        ordinal: index + 1,
        kind: conduct.kind,
        facts: JSON.stringify(conduct),
      })),
    )
    .execute();
  await tx
    .insertInto('account')
    .values({
      id: newId(),
      incident_id: incidentId,
      child_id: childId,
      words: 'words' in record.account ? record.account.words : null,
      not_yet_because: 'notYet' in record.account ? record.account.notYet : null,
      taken_by: personId,
      taken_at: now,
    })
    .execute();
  if (record.told.length > 0) {
    await tx
      .insertInto('person_told')
      .values(
        record.told.map(({ who, how, day, time }, index) => ({
          id: newId(),
          incident_id: incidentId,
          who,
          how,
          told_at: pastInstant(day, time, now, `told[${index}].day`),
          noted_by: personId,
        })),
      )
      .execute();
  }
}

/** Adds the decision of the author, the first, with its facts, outcome and what was weighed (INC-03, INC-04). */
export async function addDecision(
  tx: Tx,
  incidentId: string,
  facts: IncidentFacts,
  outcome: IncidentOutcome,
  { decision }: IncidentRecord,
  { personId, now, newId }: Signing,
): Promise<string> {
  const id = newId();
  await tx
    .insertInto('decision')
    .values({
      id,
      incident_id: incidentId,
      sequence: 1,
      kind: 'incident',
      edition: outcome.edition,
      facts: JSON.stringify(facts) as never,
      outcome: JSON.stringify(outcome) as never,
      level: outcome.level,
      route: outcome.route,
      chosen_route: decision.chosenRoute,
      reason: decision.reason || null,
      good_enough: decision.goodEnough,
      good_enough_words: decision.goodEnoughWords,
      factors_weighed: JSON.stringify(decision.factorsWeighed) as never,
      decided_by: personId,
      decided_at: now,
    })
    .execute();
  return id;
}
