import { getChild, sameChildIds } from '../../care/index.ts';
import { moveStep, openStepsOf, stepById, stepsOfIncident } from '../../follow-up/index.ts';
import { HearthError, notFound } from '../../platform/errors/index.ts';
import { idempotent, json, type Kept, type Route, type SignedInVisit } from '../../platform/web/index.ts';
import { anyFactsSchema, checked, decisionNamed } from '../../protocol/index.ts';
import { checkedWithDays } from '../checked-days.ts';
import { readCursor, writeCursor } from '../chronology/cursor.ts';
import { chronologyOf } from '../chronology/get-chronology.ts';
import { noteByProgram } from '../happened-next/note-by-program.ts';
import { getIncident, reviewState } from '../incident/get-incident.ts';
import { mayDecide, mayReview } from '../incident/who-may.ts';
import { incidentRecordSchema } from '../record/incident-record.ts';
import { recordIncident } from '../record/record-incident.ts';
import { refuseOwn } from '../review/record-under-review.ts';
import { approve, askCorrection, decideAgain, hold } from '../review/review-incident.ts';
import { answers } from './answers.ts';
import { withEtag } from './etag.ts';
import { incidentJson, stepJson } from './incident-json.ts';
import { pageSchema, reviewSchema, stepMoveSchema } from './schemas.ts';

async function oneIncident(visit: SignedInVisit, id = visit.params.incidentId ?? '') {
  const incident = await getIncident(visit.tx, id);
  if (!incident) throw notFound();
  visit.about({ kind: 'incident', id: incident.id, childId: incident.child_id });
  return incident;
}

const pageOf = ({ query }: SignedInVisit) => checked(pageSchema, Object.fromEntries(query));

async function review(visit: SignedInVisit) {
  const { tx, body, person, now, newId } = visit;
  const incident = await oneIncident(visit);
  const by = { personId: person.personId, now, newId };
  const asked = checkedWithDays(reviewSchema, body, /^until$/);
  refuseOwn(incident, person.personId);
  const may = asked.action === 'decide' ? mayDecide : mayReview;
  if (!(await may(tx, incident.id))) throw new HearthError('not-yours', 'You do not review this record.');
  if (asked.action === 'approve') await approve(tx, incident.id, asked.words, by);
  if (asked.action === 'ask-correction') await askCorrection(tx, incident.id, asked.words, by);
  if (asked.action === 'hold') {
    const { namedDeciderId, words } = asked;
    await hold(tx, incident.id, { until: new Date(asked.until), namedDeciderId, words }, by);
  }
  if (asked.action === 'decide') await decideAgain(tx, incident.id, asked, by);
  const after = await oneIncident(visit);
  return { status: 200, body: { id: incident.id, reviewState: reviewState(after) } };
}

/** The JSON API for what the pages do: decisions, incidents, reviews, steps, chronology. */
export function apiRoutes(): Route[] {
  return [
    {
      method: 'POST',
      path: '/api/v1/decisions/:decision',
      who: 'anybody',
      audit: null,
      api: {
        summary: 'Take a decision',
        tag: 'decisions',
        body: anyFactsSchema,
        response: answers.decision,
      },
      answer: ({ params, body, today }) => json(decisionNamed(params.decision ?? '').take(body, { today })),
    },
    {
      method: 'POST',
      path: '/api/v1/incidents',
      who: 'signed-in',
      audit: 'signed-record',
      api: {
        summary: 'Sign a record',
        tag: 'incidents',
        body: incidentRecordSchema,
        response: answers.recorded,
      },
      answer: (visit) => {
        const sign = async () => {
          const { tx, body, person, now, newId } = visit;
          const record = checkedWithDays(incidentRecordSchema, body, /(^|\.)day$/);
          const signing = { submissionId: newId(), personId: person.personId, now, newId };
          const { incidentId, childId, created } = await recordIncident(tx, record, signing);
          visit.about({ kind: 'incident', id: incidentId, childId });
          return { status: 201, body: { id: incidentId, created } };
        };
        return idempotent(visit, sign, async (kept) => {
          await oneIncident(visit, kept.id);
          return kept;
        });
      },
    },
    {
      method: 'GET',
      path: '/api/v1/incidents/:incidentId',
      who: 'signed-in',
      audit: 'viewed-incident',
      api: { summary: 'A record', tag: 'incidents', response: answers.incident },
      answer: async (visit) => {
        const incident = await oneIncident(visit);
        return withEtag(visit, incidentJson(incident, await stepsOfIncident(visit.tx, incident.id)));
      },
    },
    {
      method: 'POST',
      path: '/api/v1/incidents/:incidentId/reviews',
      who: 'signed-in',
      audit: 'reviewed-record',
      api: { summary: 'Review a record', tag: 'reviews', body: reviewSchema, response: answers.reviewed },
      answer: (visit) => {
        const again = async (kept: Kept) => {
          await oneIncident(visit);
          return kept;
        };
        return idempotent(visit, () => review(visit), again);
      },
    },
    ...noteByProgram,
    {
      method: 'GET',
      path: '/api/v1/steps',
      who: 'signed-in',
      audit: 'viewed-my-work',
      api: { summary: 'My open steps', tag: 'steps', response: answers.steps },
      answer: async ({ tx }) => json({ items: (await openStepsOf(tx)).map(stepJson) }),
    },
    {
      method: 'GET',
      path: '/api/v1/steps/:stepId',
      who: 'signed-in',
      audit: 'viewed-step',
      api: { summary: 'A step', tag: 'steps', response: answers.step },
      answer: async (visit) => {
        const step = await stepById(visit.tx, visit.params.stepId ?? '');
        if (!step) throw notFound();
        visit.about({ kind: 'step', id: step.id, childId: step.child_id });
        return withEtag(visit, stepJson(step));
      },
    },
    {
      method: 'POST',
      path: '/api/v1/steps/:stepId',
      who: 'signed-in',
      audit: 'moved-step',
      api: {
        summary: 'Accept, decline, do, revoke or reopen a step',
        tag: 'steps',
        body: stepMoveSchema,
        response: answers.step,
      },
      answer: (visit) => {
        const { tx, params, body, person, now, newId } = visit;
        const stepId = params.stepId ?? '';
        const read = async () => {
          const step = await stepById(tx, stepId);
          if (!step) throw notFound();
          return stepJson(step);
        };
        const move = async () => {
          const { action, words } = checked(stepMoveSchema, body);
          const { childId } = await moveStep(
            tx,
            { stepId, action, words, personId: person.personId },
            now,
            newId,
          );
          visit.about({ kind: 'step', id: stepId, childId });
          return { status: 200, body: await read() };
        };
        return idempotent(visit, move, read);
      },
    },
    {
      method: 'GET',
      path: '/api/v1/children/:childId/chronology',
      who: 'signed-in',
      audit: 'viewed-chronology',
      api: {
        summary: "A child's chronology",
        tag: 'chronology',
        query: pageSchema,
        response: answers.entries,
      },
      answer: async (visit) => {
        const { tx, params, today } = visit;
        const child = await getChild(tx, params.childId ?? '', today);
        if (!child) throw notFound();
        visit.about({ kind: 'child', id: child.id, childId: child.id });
        const { limit, after } = pageOf(visit);
        const { entries, next } = await chronologyOf(
          tx,
          await sameChildIds(tx, child.id),
          limit,
          readCursor(after ?? null),
        );
        const items = entries.map(({ occurred_at, setting_name, chosen_route, ...rest }) => ({
          ...rest,
          occurredAt: occurred_at.toISOString(),
          settingName: setting_name,
          chosenRoute: chosen_route,
        }));
        return withEtag(visit, { items, next: next && writeCursor(next) });
      },
    },
  ];
}
