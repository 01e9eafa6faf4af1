import { getChild, mayWork, sameChildIds } from '../../care/index.ts';
import { moveStep, openStepsOf, stepById, stepJson } from '../../follow-up/index.ts';
import { notFound } from '../../platform/errors/index.ts';
import {
  idempotent,
  json,
  type May,
  type Route,
  readCursor,
  type SignedInContext,
  writeCursor,
} from '../../platform/web/index.ts';
import { anyFactsSchema, checked, decisionNamed } from '../../protocol/index.ts';
import { chronologyOf } from '../chronology/get-chronology.ts';
import { mayKnowChild } from '../chronology/may-know-child.ts';
import { noteByProgram } from '../happened-next/note-by-program.ts';
import { mayRead } from '../incident/who-may.ts';
import { incidentRecordSchema } from '../record/incident-record.ts';
import { recordIncident } from '../record/record-incident.ts';
import { answers } from './answers.ts';
import { entryJson } from './entry-answer.ts';
import { withEtag } from './etag.ts';
import { readIncident } from './read-incident.ts';
import { pageSchema, stepMoveSchema } from './schemas.ts';

const maySeeStep: May = {
  words: 'people who may see the step',
  check: async ({ tx, params }) => (await stepById(tx, params.stepId ?? '')) !== undefined,
};

const pageOf = ({ query }: SignedInContext) => checked(pageSchema, Object.fromEntries(query));

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
      may: mayWork('it is signed about a child whose record they may add to'),
      audit: 'signed-record',
      api: {
        summary: 'Sign a record',
        tag: 'incidents',
        body: incidentRecordSchema,
        response: answers.recorded,
        status: [201],
      },
      answer: (context) => {
        const sign = async () => {
          const { tx, body, person, now, newId } = context;
          const record = checked(incidentRecordSchema, body);
          const signing = { submissionId: newId(), personId: person.personId, now, newId };
          const { incidentId, childId, created } = await recordIncident(tx, record, signing);
          context.auditSubject({ kind: 'incident', id: incidentId, childId });
          return { status: 201, body: { id: incidentId, created } };
        };
        return idempotent(context, sign, async (kept) => {
          await readIncident({ ...context, params: { incidentId: kept.id } });
          return kept;
        });
      },
    },
    {
      method: 'GET',
      path: '/api/v1/incidents/:incidentId',
      who: 'signed-in',
      may: mayRead,
      audit: 'viewed-incident',
      api: { summary: 'A record', tag: 'incidents', response: answers.incident },
      answer: async (context) => withEtag(context, await readIncident(context)),
    },
    ...noteByProgram,
    {
      method: 'GET',
      path: '/api/v1/steps',
      who: 'signed-in',
      may: mayWork('it lists their own open steps'),
      audit: 'viewed-my-work',
      api: { summary: 'My open steps', tag: 'steps', response: answers.steps },
      answer: async ({ tx }) => json({ items: (await openStepsOf(tx)).map(stepJson) }),
    },
    {
      method: 'GET',
      path: '/api/v1/steps/:stepId',
      who: 'signed-in',
      may: maySeeStep,
      audit: 'viewed-step',
      api: { summary: 'A step', tag: 'steps', response: answers.step },
      answer: async (context) => {
        const step = await stepById(context.tx, context.params.stepId ?? '');
        if (!step) throw notFound();
        context.auditSubject({ kind: 'step', id: step.id, childId: step.child_id });
        return withEtag(context, stepJson(step));
      },
    },
    {
      method: 'POST',
      path: '/api/v1/steps/:stepId',
      who: 'signed-in',
      may: maySeeStep,
      audit: 'moved-step',
      api: {
        summary: 'Accept, decline, do, revoke or reopen a step',
        tag: 'steps',
        body: stepMoveSchema,
        response: answers.step,
      },
      answer: (context) => {
        const { tx, params, body, person, now, newId } = context;
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
          context.auditSubject({ kind: 'step', id: stepId, childId });
          return { status: 200, body: await read() };
        };
        return idempotent(context, move, read);
      },
    },
    {
      method: 'GET',
      path: '/api/v1/children/:childId/chronology',
      who: 'signed-in',
      may: mayKnowChild,
      audit: 'viewed-chronology',
      api: {
        summary: "A child's chronology",
        tag: 'chronology',
        query: pageSchema,
        response: answers.entries,
      },
      answer: async (context) => {
        const { tx, params, today } = context;
        const child = await getChild(tx, params.childId ?? '', today);
        if (!child) throw notFound();
        context.auditSubject({ kind: 'child', id: child.id, childId: child.id });
        const { limit, after } = pageOf(context);
        const { entries, next } = await chronologyOf(
          tx,
          await sameChildIds(tx, child.id),
          limit,
          readCursor(after ?? null),
        );
        return withEtag(context, { items: entries.map(entryJson), next: next && writeCursor(next) });
      },
    },
  ];
}
