import '../tables.ts';
import { adds, childrenNamedAt, getChild } from '../../care/index.ts';
import { closedByWriting, makeNotices, makeSteps } from '../../follow-up/index.ts';
import { londonDate } from '../../platform/clock/index.ts';
import { notFound, Refusal } from '../../platform/errors/index.ts';
import type { Tx } from '../../platform/web/index.ts';
import {
  ageOn,
  carerMayDecide,
  decide,
  type IncidentFacts,
  type IncidentOutcome,
  onceSigned,
  type Route,
  type StepEvent,
  stepsForRoute,
} from '../../protocol/index.ts';
import { readsOnly } from '../incident/who-may.ts';
import { refuseStrangeFactors } from './factors-weighed.ts';
import type { IncidentRecord } from './incident-record.ts';
import { addDecision, addParts, pastMoment, policeContact } from './record-parts.ts';
import { writtenIn } from './written-in.ts';

/** Who signs, when, and the submission it comes from: the same submission twice makes one record. */
export interface Signing {
  readonly submissionId: string;
  readonly personId: string;
  readonly now: Date;
  readonly newId: () => string;
}

/** What came of a signing. `created` is false when the same submission had already been signed. */
export interface Recorded {
  readonly incidentId: string;
  readonly childId: string;
  readonly created: boolean;
}

async function alreadySigned(tx: Tx, submissionId: string): Promise<Recorded | null> {
  const found = await tx
    .selectFrom('incident')
    .select(['id', 'child_id'])
    .where('submission_id', '=', submissionId)
    .executeTakeFirst();
  return found ? { incidentId: found.id, childId: found.child_id, created: false } : null;
}

/**
 * A foster carer who was harmed, or is said to have done it, does not decide at level 2 (INC-L2-05): the social worker
 * does. A call to 999 is never refused.
 */
function refuseInvolvedCarer(facts: IncidentFacts, outcome: IncidentOutcome, chosen: Route): void {
  const decides = outcome.route === 'manager-decides' && chosen !== outcome.route && chosen !== 'call-999';
  if (facts.setting === 'foster-home' && decides && !carerMayDecide(outcome.edition, facts)) {
    throw new Refusal(
      'not-allowed',
      'The social worker decides this. Choose "The manager or social worker decides", or 999 if somebody is in danger.',
      'decision.chosenRoute',
    );
  }
}

/** A record that says that the police were contacted is itself the first thing that happened next. */
async function policeTookItUp(
  tx: Tx,
  { police }: IncidentRecord,
  incidentId: string,
  { personId, now, newId }: Signing,
): Promise<StepEvent[]> {
  if (!police) return [];
  await tx
    .insertInto('incident_event')
    .values({
      id: newId(),
      incident_id: incidentId,
      event: 'police-come',
      happened_at: pastMoment(police, now, 'police'),
      words: '',
      noted_by: personId,
      noted_at: now,
    })
    .execute();
  return ['police-come'];
}

/**
 * Signs a record: in one transaction the incident, its conduct, the child's account, who was told, the decision with
 * its trace, the next steps with owners and clocks, the notices, and the line in the daybook.
 * Facts about the child and placement are kept as they stood that day (REC-01, REC-02, VOI-01, REC-04, INC-03).
 * @throws Refusal `not-found` for a child not open to the author, `not-yours` where they only read, `in-the-future`, `reason-needed` where the
 *   chosen route departs from the outcome without a reason, `not-allowed` for what is no factor of the edition;
 *   Refusal from the decision
 */
export async function recordIncident(tx: Tx, record: IncidentRecord, signing: Signing): Promise<Recorded> {
  const before = await alreadySigned(tx, signing.submissionId);
  if (before) return before;
  const { now, newId, personId } = signing;
  const child = await getChild(tx, record.childId, record.day);
  if (!child) throw notFound();
  if (!(await adds(tx, child.id, 'record'))) throw readsOnly();
  if (!child.setting) {
    throw new Refusal(
      'not-allowed',
      `No placement is recorded for ${record.day}. Records are made where the child lived that day.`,
      'day',
    );
  }
  const occurredAt = pastMoment(record, now);
  const facts: IncidentFacts = {
    ...record.facts,
    occurredOn: record.day,
    setting: child.setting.kind,
    age: ageOn(child.date_of_birth, record.day),
    outOfArea: record.facts.outOfArea || (child.out_of_area ?? undefined),
  };
  const outcome = decide('incident', facts, { today: londonDate(now) });
  const { decision } = record;
  if (decision.chosenRoute !== outcome.route && !decision.reason) {
    throw new Refusal(
      'reason-needed',
      outcome.route === 'manager-decides'
        ? 'The Protocol leaves this for you to decide. Say why you chose this.'
        : 'You chose something other than the Protocol says. Say why.',
      'decision.reason',
    );
  }
  refuseInvolvedCarer(facts, outcome, decision.chosenRoute);
  refuseStrangeFactors(decision.factorsWeighed, outcome.edition, 'decision.factorsWeighed');
  const incidentId = newId();
  const inserted = await tx
    .insertInto('incident')
    .values({
      id: incidentId,
      submission_id: signing.submissionId,
      child_id: child.id,
      setting_id: child.setting.id,
      as_it_stood: JSON.stringify({
        age: facts.age,
        settingName: child.setting.name,
        settingKind: child.setting.kind,
        authorityName: child.authority_name,
        outOfArea: child.out_of_area,
      }) as never,
      occurred_at: occurredAt,
      occurred_on: record.day,
      place: record.place,
      people_present: record.present,
      child_actions: record.childActions,
      staff_actions: record.staffActions,
      de_escalation: record.deEscalation,
      restorative: record.restorative,
      setting_record: JSON.stringify(record.settingRecord) as never,
      police_contact: policeContact(record, now) as never,
      author_id: personId,
      signed_at: now,
    })
    .onConflict((conflict) => conflict.column('submission_id').doNothing())
    .executeTakeFirst();
  if (inserted.numInsertedOrUpdatedRows === 0n) {
    const other = await alreadySigned(tx, signing.submissionId);
    if (other) return other;
    throw new Refusal('already-done', 'This record has already been signed.');
  }
  await addParts(tx, record, facts, { incidentId, childId: child.id }, signing);
  const decisionId = await addDecision(tx, incidentId, facts, outcome, record, signing);
  const ids = { childId: child.id, settingId: child.setting.id, incidentId };
  const settled = closedByWriting('incident', writtenIn(record));
  const happened = await policeTookItUp(tx, record, incidentId, signing);
  const steps = stepsForRoute(facts, { ...outcome, route: decision.chosenRoute }, happened).map((step) => ({
    ...step,
    text: onceSigned[step.id]?.[facts.age >= 18 ? 'ofAnAdult' : 'text'] ?? step.text,
  }));
  await makeSteps(tx, steps, { ...ids, decisionId, occurredAt, personId, settled, happened }, now, newId);
  const supervisor =
    child.setting.kind === 'foster-home' ? 'supervising-social-worker' : 'registered-manager';
  const worker = facts.age >= 18 ? 'personal-adviser' : 'social-worker';
  const notices = [supervisor, worker].map((toRole) => ({
    ...ids,
    kind: 'incident-recorded' as const,
    toRole,
  }));
  await makeNotices(tx, notices, now, newId);
  if (child.setting.kind !== 'foster-home') {
    // Our own line names nobody: the link says whom it is about, to those who may know.
    const words = record.settingRecord.daybook || 'Something happened, and was recorded.';
    const named = await childrenNamedAt(tx, child.setting.id, words);
    await tx
      .insertInto('daybook_entry')
      .values({
        id: newId(),
        setting_id: child.setting.id,
        incident_id: incidentId,
        child_ids: [...new Set([child.id, ...named])],
        words,
        author_id: personId,
        written_at: now,
      })
      .execute();
  }
  return { incidentId, childId: child.id, created: true };
}
