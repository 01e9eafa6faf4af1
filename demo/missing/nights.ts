import { settleSteps } from '../../src/follow-up/index.ts';
import { decideEpisode } from '../../src/missing/episodes/decide/decide-episode.ts';
import type { DecisionAnswers } from '../../src/missing/episodes/decide/decide-form.ts';
import { foundForm } from '../../src/missing/episodes/found/found-form.ts';
import { recordFound } from '../../src/missing/episodes/found/record-found.ts';
import { openedEpisode } from '../../src/missing/episodes/get-episode.ts';
import { logEntry } from '../../src/missing/episodes/log/log-entry.ts';
import type { EntryToLog } from '../../src/missing/episodes/log/log-form.ts';
import { lookBack } from '../../src/missing/episodes/look-back/look-back.ts';
import { openEpisode } from '../../src/missing/episodes/open/open-episode.ts';
import { handOver, keepGrade } from '../../src/missing/episodes/report/hand-over.ts';
import { recordReturn } from '../../src/missing/episodes/return/record-return.ts';
import { answered } from '../../src/platform/forms/index.ts';
import type { Act } from '../act-as.ts';
import type { Resident, Worker } from '../city.ts';
import { addHours } from '../days.ts';
import { actFor } from './act.ts';

/** A night that is played: whose, who was there, and when it began. */
export interface Night {
  readonly act: Act;
  readonly resident: Resident;
  readonly carer: Worker;
  readonly noticedAt: Date;
}

const calm: DecisionAnswers = {
  immediateDanger: false,
  whereaboutsKnown: false,
  significantRisk: false,
  enquiriesMade: false,
  vulnerability: [],
  concerns: [],
};

/** Opens it half an hour after it was noticed, and asks what to do. */
export async function begin(
  { act, resident, carer, noticedAt }: Night,
  circumstances: string,
): Promise<string> {
  const { by, child } = await actFor(act, resident, carer.id, addHours(noticedAt, 0.5));
  const told = {
    noticedAt,
    lastSeenAt: addHours(noticedAt, -2),
    lastSeenWhere: 'At the front door, by a carer',
    wearing: 'Grey hooded top, black jeans, white trainers',
    circumstances,
    whereaboutsKnown: false,
    whereabouts: 'Perhaps at the canal with friends',
    immediateDanger: false,
    vulnerability: [],
  };
  const { id } = await openEpisode(act.tx, child, told, by);
  const episode = await openedEpisode(act.tx, id);
  await decideEpisode(act.tx, { episode, child }, calm, by);
  return id;
}

/** Adds a line to the timeline, so many hours after it was noticed. */
export async function log(
  { act, resident, carer, noticedAt }: Night,
  id: string,
  hours: number,
  line: Omit<EntryToLog, 'happenedAt'>,
): Promise<void> {
  const { by } = await actFor(act, resident, carer.id, addHours(noticedAt, hours));
  const entry = { ...line, happenedAt: by.now };
  await logEntry(act.tx, await openedEpisode(act.tx, id), entry, by);
}

/** Asks again. */
export async function askAgain(
  { act, resident, carer, noticedAt }: Night,
  id: string,
  hours: number,
  besides: Partial<DecisionAnswers>,
): Promise<void> {
  const { by, child } = await actFor(act, resident, carer.id, addHours(noticedAt, hours));
  const answers = { ...calm, ...besides };
  const episode = await openedEpisode(act.tx, id);
  await decideEpisode(act.tx, { episode, child }, answers, by);
}

/** Tells the police; they grade it a little later. */
export async function tellPolice({ act, resident, carer, noticedAt }: Night, id: string, hours: number) {
  const { by } = await actFor(act, resident, carer.id, addHours(noticedAt, hours));
  const { tx, random } = act;
  const episode = await openedEpisode(tx, id);
  const told = {
    way: 'online',
    reportedAt: by.now,
    reference: `DEMO-${random.whole(1000, 9999)}`,
    officer: `Operator ${random.whole(100, 999)}`,
    partTwo: 'WHO IS MISSING\nAs on the page of the report.',
  } as const;
  await handOver(tx, episode, told, by);
  const given = { grade: 'Medium', givenBy: 'The desk', givenAt: by.now };
  await keepGrade(tx, episode, given, by);
}

/** They come back. */
export async function comeBack(
  { act, resident, carer, noticedAt }: Night,
  id: string,
  hours: number,
  howTheyAre: string,
): Promise<void> {
  const { by, child } = await actFor(act, resident, carer.id, addHours(noticedAt, hours));
  const found = answered(foundForm, {
    foundAt: by.now,
    foundBy: 'Came back by themselves',
    foundWhere: 'At the front door',
    howTheyAre,
    safeAndWellBy: 'The carer on shift',
    risk: 'none',
  });
  await recordFound(act.tx, { episode: await openedEpisode(act.tx, id), child }, found, by);
}

/** The talk is offered, accepted and held two days later; the manager looks back; what was to be done is done. */
export async function closeWell(
  { act, resident, noticedAt }: Night,
  id: string,
  manager: Worker,
): Promise<void> {
  const { tx } = act;
  const worker = resident.socialWorker.id;
  const said = [
    [24, 'offered', ''],
    [26, 'accepted', 'With somebody who is not from the home.'],
    [60, 'held', 'It was loud, and a call with family had gone wrong. Wants to be able to say so by text.'],
  ] as const;
  for (const [hours, event, words] of said) {
    const { by } = await actFor(act, resident, worker, addHours(noticedAt, hours));
    const independent = event === 'held' ? true : null;
    const talk = { event, byWhom: 'The advocacy service', independent, words };
    await recordReturn(tx, await openedEpisode(tx, id), { ...talk, happenedAt: by.now }, by);
  }
  const { by } = await actFor(act, resident, manager.id, addHours(noticedAt, 80));
  const view = {
    needed: false,
    words: 'The friend’s mother had sent a message. We had not looked.',
  };
  await lookBack(tx, await openedEpisode(tx, id), view, by);
  const end = { state: 'done', words: 'Done, and in the plan.', personId: manager.id } as const;
  await settleSteps(tx, { of: { aboutId: id } }, end, by.now, by.newId);
}
