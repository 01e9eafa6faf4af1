import '../tables.ts';
import { Refusal } from '../../platform/errors/index.ts';
import { codedError, type Tx } from '../../platform/web/index.ts';
import type { IncidentFacts, IncidentOutcome } from '../../protocol/index.ts';
import { momentAt } from '../moment-at.ts';
import type { IncidentRecord, RecordMoment } from './incident-record.ts';
import type { Signing } from './record-incident.ts';

/**
 * The moment of a day and time in London that has come.
 * @param within the part of the record in which they are, such as `told[0]`
 * @throws Refusal `in-the-future` at the day; as `momentAt` at the time, or which of two it was
 */
export function pastMoment(at: RecordMoment, now: Date, within = ''): Date {
  const field = (name: string): string => (within ? `${within}.${name}` : name);
  try {
    const moment = momentAt({ day: at.day, time: at.time, which: at.which ?? null });
    if (moment <= now) return moment;
    throw new Refusal('in-the-future', `${at.day} ${at.time} is still to come.`, 'day');
  } catch (error) {
    const refusal = codedError(error);
    throw new Refusal(refusal.code, refusal.message, field(refusal.field));
  }
}

/** The contact with the police as the record keeps it; null when there was none. */
export function policeContact(record: IncidentRecord, now: Date): string | null {
  if (!record.police) return null;
  const { day, time, which, ...rest } = record.police;
  const at = pastMoment({ day, time, which }, now, 'police');
  return JSON.stringify({ ...rest, at: at.toISOString() });
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
      in_voice: 'inVoice' in record.account,
      taken_by: personId,
      taken_at: now,
    })
    .execute();
  if (record.told.length > 0) {
    await tx
      .insertInto('person_told')
      .values(
        record.told.map(({ who, how, ...at }, index) => ({
          id: newId(),
          incident_id: incidentId,
          who,
          how,
          told_at: pastMoment(at, now, `told[${index}]`),
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
