import type { AuditVerb } from '../../platform/audit/index.ts';
import { idempotent, json, type Kept, type Route, type SignedInVisit } from '../../platform/web/index.ts';
import { checked } from '../../protocol/index.ts';
import { decideEpisode } from '../episodes/decide/decide-episode.ts';
import { recordFound } from '../episodes/found/record-found.ts';
import { wholeEpisode } from '../episodes/get-episode.ts';
import { logEntry } from '../episodes/log/log-entry.ts';
import { openEpisode } from '../episodes/open/open-episode.ts';
import { openEpisodeHere, openEpisodeToAdd } from '../episodes/open-to-visitor.ts';
import { byOf } from '../parts/by.ts';
import { openChildToAdd } from '../parts/child-of-missing.ts';
import { episodeJson } from './episode-json.ts';
import { decideSchema, doneSchema, entrySchema, episodeAnswer, foundSchema, openSchema } from './schemas.ts';

const yesNo = (is: boolean) => (is ? 'yes' : 'no');

async function open(visit: SignedInVisit) {
  const { tx, body, newId } = visit;
  const child = await openChildToAdd(visit);
  const { noticedAt, lastSeenAt, ...told } = checked(openSchema, body);
  const seen = lastSeenAt ? new Date(lastSeenAt) : null;
  const episode = { ...told, id: newId(), noticedAt: new Date(noticedAt), lastSeenAt: seen };
  const opened = await openEpisode(tx, child, episode, byOf(visit));
  visit.about({ kind: 'missing-episode', id: opened.id, childId: child.id });
  return { status: opened.created ? 201 : 200, body: opened };
}

async function addEntry(visit: SignedInVisit) {
  const { tx, body, newId } = visit;
  const { episode } = await openEpisodeToAdd(visit);
  const { happenedAt, ...entry } = checked(entrySchema, body);
  const line = { ...entry, id: newId(), happenedAt: new Date(happenedAt) };
  return { status: 201, body: await logEntry(tx, episode, line, byOf(visit)) };
}

async function decide(visit: SignedInVisit) {
  const { tx, body, newId } = visit;
  const { episode, child } = await openEpisodeToAdd(visit);
  const asked = checked(decideSchema, body);
  const answers = {
    danger: yesNo(asked.immediateDanger),
    known: yesNo(asked.whereaboutsKnown),
    risk: yesNo(asked.significantRisk),
    enquiries: yesNo(asked.enquiriesMade),
    vulnerability: asked.vulnerability,
    concerns: asked.concerns,
  } as const;
  const decided = await decideEpisode(tx, { episode, child }, { id: newId(), answers }, byOf(visit));
  return { status: 201, body: decided };
}

async function find(visit: SignedInVisit) {
  const { tx, body, newId } = visit;
  const { episode, child } = await openEpisodeToAdd(visit);
  const { foundAt, ...told } = checked(foundSchema, body);
  const found = { ...told, id: newId(), foundAt: new Date(foundAt) };
  const { created } = await recordFound(tx, { episode, child }, found, byOf(visit));
  return { status: 201, body: { id: episode.id, created } };
}

async function stillOpenChild(visit: SignedInVisit, kept: Kept) {
  await openChildToAdd(visit);
  return kept;
}

async function stillOpen(visit: SignedInVisit, kept: Kept) {
  await openEpisodeToAdd(visit);
  return kept;
}

async function decidedBefore(visit: SignedInVisit, { id }: Kept) {
  const { episode } = await openEpisodeToAdd(visit);
  const { decisions } = await wholeEpisode(visit.tx, episode.id);
  return { id, outcome: decisions.find((decision) => decision.id === id)?.outcome };
}

/** Absences for other systems: open, add to the timeline, decide, found; and read with everything. */
export function missingApiRoutes(): Route[] {
  const path = '/api/v1/missing-episodes/:episodeId';
  const tag = 'missing';
  const post = (
    at: string,
    audit: AuditVerb,
    run: (visit: SignedInVisit) => Promise<{ status: number; body: object }>,
    again: (visit: SignedInVisit, kept: Kept) => Promise<unknown>,
    api: Omit<NonNullable<Route['api']>, 'tag'>,
  ): Route => ({
    method: 'POST',
    path: at,
    who: 'signed-in',
    audit,
    api: { ...api, tag },
    answer: (visit) =>
      idempotent(
        visit,
        () => run(visit),
        (kept) => again(visit, kept),
      ),
  });
  return [
    post('/api/v1/children/:childId/missing-episodes', 'opened-missing-episode', open, stillOpenChild, {
      summary: 'Open an absence; where one is open, add to it',
      body: openSchema,
      response: doneSchema,
    }),
    {
      method: 'GET',
      path,
      who: 'signed-in',
      audit: 'viewed-missing-episode',
      api: { summary: 'An absence with its timeline and decisions', tag, response: episodeAnswer },
      answer: async (visit) => {
        const { episode } = await openEpisodeHere(visit);
        return json(episodeJson(await wholeEpisode(visit.tx, episode.id)));
      },
    },
    post(`${path}/entries`, 'added-to-missing-timeline', addEntry, stillOpen, {
      summary: 'Add an attempt or a contact to the timeline',
      body: entrySchema,
      response: doneSchema,
    }),
    post(`${path}/decisions`, 'decided-about-absence', decide, decidedBefore, {
      summary: 'Decide what is to be done now',
      body: decideSchema,
      response: episodeAnswer,
    }),
    post(`${path}/found`, 'recorded-found', find, stillOpen, {
      summary: 'Record that they are found',
      body: foundSchema,
      response: doneSchema,
    }),
  ];
}
