import {
  addAccount,
  addAddendum,
  addNote,
  approve,
  askCorrection,
  decideAgain,
  hold,
} from '../src/incidents/index.ts';
import { recordAuditEvent } from '../src/platform/audit/index.ts';
import { ageOn } from '../src/protocol/index.ts';
import { type Act, actAs } from './act-as.ts';
import { addHours } from './days.ts';
import type { Verdict } from './scenarios/index.ts';
import type { Signed } from './sign-record.ts';

const approvals = [
  'Read and approved. A careful record, and well handled.',
  'Approved. Thank you for staying beside {child}.',
  'Approved. Good that {child} had a say in putting it right.',
  'Approved. I have spoken with those who were there.',
];
const corrections = [
  {
    ask: 'Please add who was told, and when: it is not clear from the record.',
    answer: 'The social worker was told by phone at ten the next morning.',
  },
  {
    ask: 'Please say how long it lasted. The two times do not fit together.',
    answer: 'It lasted about ten minutes. The second time is when everybody was in bed.',
  },
  {
    ask: 'Please add what {child} was offered afterwards.',
    answer: 'Food, a walk and a talk were offered. {child} chose the walk.',
  },
];
const usual: Verdict = {
  route: 'resolve-internally',
  reason: 'We can put this right ourselves, with {child}. Police action would not fit what happened.',
  factors: ['seriousness', 'intent', 'best-interests', 'alternatives'],
};

type Review = (by: { personId: string; now: Date; newId: () => string }) => Promise<unknown>;

/** Does one thing with a record as somebody, if its time has come. */
export async function doWith(
  act: Act,
  signed: Signed,
  personId: string,
  at: Date,
  work: Review,
): Promise<boolean> {
  if (at > act.now) return false;
  await actAs(act.tx, personId, at);
  await work({ personId, now: at, newId: act.random.id });
  const subject = { subjectKind: 'incident', subjectId: signed.incidentId, childId: signed.childId };
  await recordAuditEvent(act.tx, { at, personId, action: 'reviewed-record', ...subject });
  return true;
}

/** The manager; where a foster carer wrote the record, the social worker or the personal adviser (INC-L2-05). */
function whoDecides({ planned: { stay, resident, day } }: Signed): string {
  if (stay.place.kind !== 'foster-home') return stay.place.decider.id;
  return ageOn(resident.born, day) < 18 ? resident.socialWorker.id : resident.adviser.id;
}

/** Holds the decision in slow time for whoever decides, so many hours from a moment on. */
export function holdFor(act: Act, signed: Signed, at: Date, hours: number): Promise<boolean> {
  const decider = signed.planned.stay.place.decider.id;
  const held = {
    until: addHours(at, hours),
    namedDeciderId: whoDecides(signed),
    words: signed.fill('Nothing has to be decided tonight. I want to hear {child} and the key worker first.'),
  };
  return doWith(act, signed, decider, at, (by) => hold(act.tx, signed.incidentId, held, by));
}

/** Asks the author for a correction, and gives the question with its answer. */
export async function askFor(act: Act, signed: Signed, at: Date) {
  const correction = act.random.pick(corrections);
  const decider = signed.planned.stay.place.decider.id;
  const asked = await doWith(act, signed, decider, at, (by) =>
    askCorrection(act.tx, signed.incidentId, signed.fill(correction.ask), by),
  );
  return asked ? correction : null;
}

function decisionOf({ planned, fill, outcome }: Signed, act: Act) {
  const offered = new Set(outcome.factors.map(({ id }) => id));
  const verdict = act.random.pick(planned.scenario.verdicts ?? [usual]);
  return {
    chosenRoute: verdict.route,
    goodEnough: 'yes' as const,
    goodEnoughWords: '',
    reason: fill(verdict.reason),
    factorsWeighed: verdict.factors.filter((id) => offered.has(id)),
  };
}

/**
 * What becomes of a record: notes by the social worker, a late account, a correction, a decision held or taken, and
 * the approval. Each only if its time has come, so that the latest records stand as they would on a real morning.
 */
export async function reviewRecord(act: Act, signed: Signed): Promise<void> {
  const { random, tx } = act;
  const { planned, incidentId, record, outcome, fill } = signed;
  const { author, resident, stay, scenario, signedAt } = planned;
  const decider = stay.place.decider.id;
  let at = addHours(signedAt, random.whole(3, 30));
  if (outcome.level > 1 && random.chance(0.2)) {
    const note = fill('Read. I have spoken with {child}, who feels that it was fairly told.');
    const worker = outcome.steps.some(({ who }) => who === 'social-worker') ? resident.socialWorker : null;
    if (worker) await doWith(act, signed, worker.id, at, (by) => addNote(tx, incidentId, note, by));
  }
  if ('notYet' in record.account && random.chance(0.7)) {
    const words = fill(random.pick(scenario.words));
    await doWith(act, signed, author.id, addHours(signedAt, 20), (by) =>
      addAccount(tx, incidentId, words, by),
    );
  }
  if (random.chance(0.06)) {
    const correction = await askFor(act, signed, at);
    if (!correction) return;
    const said = { words: fill(correction.answer), reason: 'The manager asked for it.' };
    at = addHours(at, random.whole(5, 30));
    const add: Review = (by) => addAddendum(tx, incidentId, said, by);
    if (!(await doWith(act, signed, author.id, at, add))) return;
    at = addHours(at, random.whole(2, 20));
  }
  if (record.decision.chosenRoute === 'manager-decides') {
    if (random.chance(0.12)) {
      if (!(await holdFor(act, signed, at, 96))) return;
      at = addHours(at, random.whole(30, 90));
    }
    const decision = decisionOf(signed, act);
    const decides = whoDecides(signed);
    if (!(await doWith(act, signed, decides, at, (by) => decideAgain(tx, incidentId, decision, by)))) return;
    at = addHours(at, 1);
  } else if (outcome.level === 3 && outcome.route !== 'call-999' && random.chance(0.3)) {
    const reason = fill(
      'With what we know now, {child} needs support and no report. The report is withdrawn.',
    );
    const decision = { ...decisionOf(signed, act), chosenRoute: 'resolve-internally' as const, reason };
    const decides = whoDecides(signed);
    if (!(await doWith(act, signed, decides, at, (by) => decideAgain(tx, incidentId, decision, by)))) return;
    at = addHours(at, 1);
  }
  const words = fill(random.pick(approvals));
  await doWith(act, signed, decider, at, (by) => approve(tx, incidentId, words, by));
}
