import * as z from 'zod';
import { Refusal } from '../../platform/errors/index.ts';
import { type FieldErrors, json, page, type Route, type SignedInContext } from '../../platform/web/index.ts';
import { answeredList, careStatusOutcomeSchema } from '../../protocol/index.ts';
import { openChild } from '../child/open-child.ts';
import { sameChildIds } from '../duplicates/same-child.ts';
import { maySee } from '../sharing/may.ts';
import { answerStatus } from './answer-status.ts';
import { askedDay } from './asked-day.ts';
import { episodesOf } from './episodes.ts';
import { StatusPage } from './status-page.tsx';

/** The child and their episodes. */
async function openStatus(context: SignedInContext) {
  const child = await openChild(context);
  return { child, episodes: await episodesOf(context.tx, await sameChildIds(context.tx, child.id)) };
}

interface DayOrError {
  readonly on: string;
  readonly errors: FieldErrors;
}

function dayOrError(asked: string, dateOfBirth: string, today: string): DayOrError {
  try {
    return { on: askedDay(asked, dateOfBirth, today), errors: {} };
  } catch (error) {
    if (error instanceof Refusal) return { on: today, errors: { on: error.message } };
    throw error;
  }
}

async function showStatus(context: SignedInContext) {
  const { query, today } = context;
  const { child, episodes } = await openStatus(context);
  const asked = query.get('on') ?? '';
  const { on, errors } = dayOrError(asked, child.date_of_birth, today);
  const answer = answerStatus(child.date_of_birth, on, episodes);
  const body = <StatusPage {...{ child, answer, episodes, today, asked: asked || on, errors }} />;
  const hasErrors = Object.keys(errors).length > 0;
  return page({ title: 'Care status', body, back: `/children/${child.id}`, hasErrors });
}

const querySchema = z.object({ on: z.string().optional() });
const answerSchema = z.object({
  on: z.string(),
  known: z.boolean(),
  why: z.enum(['nothing-recorded', 'not-readable']).nullable(),
  outcome: careStatusOutcomeSchema.nullable(),
  unread: answeredList(
    z.object({ from: z.string(), to: z.string().nullable(), code: z.string(), what: z.string() }),
  ),
});

async function statusJson(context: SignedInContext) {
  const { query, today } = context;
  const { child, episodes } = await openStatus(context);
  const on = askedDay(query.get('on') ?? '', child.date_of_birth, today);
  const answer = answerStatus(child.date_of_birth, on, episodes);
  return json({
    on,
    known: answer.known,
    why: answer.known ? null : answer.why,
    outcome: answer.known ? answer.outcome : null,
    unread: answer.unread.map(({ episode, what }) => ({
      from: episode.from_day,
      to: episode.to_day,
      code: what === 'reason-ceased' ? episode.reason_ceased : episode.legal_status,
      what,
    })),
  });
}

/** Who the child is by law and by the Protocol, today and on any past day. */
export const statusRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/children/:childId/status',
    who: 'signed-in',
    may: maySee('status'),
    audit: 'viewed-care-status',
    answer: showStatus,
  },
  {
    method: 'GET',
    path: '/api/v1/children/:childId/care-status',
    who: 'signed-in',
    may: maySee('status'),
    audit: 'viewed-care-status',
    api: {
      summary: "A child's care status on a day",
      tag: 'children',
      query: querySchema,
      response: answerSchema,
    },
    answer: statusJson,
  },
];
