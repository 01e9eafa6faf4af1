import type { AuditVerb } from '../../platform/audit/index.ts';
import { HearthError } from '../../platform/errors/index.ts';
import {
  type FieldErrors,
  one,
  page,
  type Route,
  redirect,
  type SignedInVisit,
} from '../../platform/web/index.ts';
import { Refusal } from '../../protocol/index.ts';
import { AnswerPage } from './answer/page.tsx';
import { couldApprove } from './approval/could-approve.ts';
import { type ChildOfMove, openChildOfMove } from './child-of-move.ts';
import { FactsPage } from './facts/page.tsx';
import { askable, questionsFor } from './facts/questions.ts';
import { readAnswers } from './facts/read-answers.ts';
import { findDestination, prepareMove } from './record/prepare-move.ts';
import { recordMove, refuseAnother } from './record/record-move.ts';
import { lockMovesOf, moveUnderWay } from './record/under-way.ts';
import { findHomes, type HomeToMoveTo, homeToMoveTo } from './register/homes.ts';
import { lastStay } from './register/placements.ts';
import { WherePage } from './where/page.tsx';
import { readWhere, type Where } from './where/read-where.ts';

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const isSaid = (refused: unknown): refused is HearthError | Refusal =>
  (refused instanceof HearthError || refused instanceof Refusal) && refused.field !== '';
/** The protocol calls the day by another name than the form does. */
const fieldOf = ({ field }: { field: string }): string => (field === 'occurredOn' ? 'from' : field);
const ofWhere: readonly string[] = ['words', 'to', 'from', 'emergency'];

/** What was answered so far, to go along with the next page. */
const answered = ({ form }: SignedInVisit): Record<string, string> =>
  Object.fromEntries([...askable, 'seen', 'askedId', 'move'].map((name) => [name, one(form, name)]));

const destinationOf = ({ to, from, emergency }: Where) => ({
  settingId: to,
  from,
  emergency: emergency === 'yes',
});

async function wherePage(
  visit: SignedInVisit,
  child: ChildOfMove,
  errors: FieldErrors = {},
  found: readonly HomeToMoveTo[] = [],
) {
  const { tx, form, person } = visit;
  const where = readWhere(form);
  const last = await lastStay(tx, child.id);
  const chosen = found.length === 0 && where.to ? await homeToMoveTo(tx, child.id, where.to) : undefined;
  const homes = chosen ? [chosen] : found;
  const values = { ...where, words: where.words || (chosen?.name ?? '') };
  const kept = { ...answered(visit), seen: one(form, 'seen') || (last?.id ?? 'none') };
  const body = <WherePage {...{ child, last, values, kept, homes, person, errors }} />;
  const hasErrors = Object.keys(errors).length > 0;
  return page({ title: 'A move', body, back: `/children/${child.id}/moves`, hasErrors });
}

/** The home that is meant: the one that was chosen, or the only one of that name. */
async function whichHome({ tx }: SignedInVisit, child: ChildOfMove, { to, words }: Where) {
  const chosen = await homeToMoveTo(tx, child.id, to);
  if (chosen && (words === '' || chosen.name.toLowerCase().includes(words.toLowerCase()))) return [chosen];
  return words === '' ? [] : findHomes(tx, child.id, words);
}

async function factsPage(visit: SignedInVisit, child: ChildOfMove, errors: FieldErrors = {}) {
  const { tx, form, today, person } = visit;
  const where = readWhere(form);
  const wrong: Record<string, string> = {};
  const homes = await whichHome(visit, child, where);
  if (homes.length === 0) {
    wrong.words = where.words ? 'No home of that name is known. Try another part of it.' : 'Say which home.';
  }
  if (homes.length > 1) wrong.to = 'Choose one of the homes that were found.';
  if (where.from === '') wrong.from = 'Give the day of the move: day, month and year.';
  if (where.emergency !== 'yes' && where.emergency !== 'no') wrong.emergency = 'Say whether there is time.';
  const [only] = homes;
  if (Object.keys(wrong).length > 0 || !only) return wherePage(visit, child, wrong, homes);
  try {
    const to = only.setting_id;
    const destination = destinationOf({ ...where, to });
    const { home, known } = await findDestination(tx, child, destination, today);
    const questions = questionsFor(known, home.kind, child.authority_name);
    const hidden = { to, from: where.from, emergency: where.emergency, seen: one(form, 'seen') };
    const values = answered(visit);
    const { from } = where;
    const body = <FactsPage {...{ child, home, known, from, questions, values, hidden, person, errors }} />;
    const hasErrors = Object.keys(errors).length > 0;
    return page({ title: 'A move', body, back: `/children/${child.id}/moves`, hasErrors });
  } catch (error) {
    if (isSaid(error)) return wherePage(visit, child, { [fieldOf(error)]: error.message }, homes);
    throw error;
  }
}

/** What was said, read and found; or the page that asks again, with everything that was said. */
async function readMove(visit: SignedInVisit, child: ChildOfMove) {
  const { tx, form, today } = visit;
  const where = readWhere(form);
  try {
    const destination = destinationOf(where);
    const { home, known } = await findDestination(tx, child, destination, today);
    const questions = questionsFor(known, home.kind, child.authority_name);
    const { asked, errors } = readAnswers(form, questions);
    if (Object.keys(errors).length > 0) return { again: await factsPage(visit, child, errors) };
    const prepared = await prepareMove(tx, child, destination, asked, today);
    return { destination, asked, prepared };
  } catch (error) {
    if (!isSaid(error)) throw error;
    const errors = { [fieldOf(error)]: error.message };
    const again = ofWhere.includes(fieldOf(error)) ? wherePage : factsPage;
    return { again: await again(visit, child, errors) };
  }
}

async function answerPage(visit: SignedInVisit, child: ChildOfMove, errors: FieldErrors = {}) {
  const { tx, form, person, now, newId } = visit;
  const read = await readMove(visit, child);
  if (read.again) return read.again;
  const { prepared } = read;
  const { to, from, emergency } = readWhere(form);
  const move = one(form, 'move');
  const hidden = {
    ...answered(visit),
    askedId: '',
    to,
    from,
    emergency,
    move: uuid.test(move) ? move : newId(),
  };
  const officers = prepared.approval === 'none' ? [] : await couldApprove(tx, child.id);
  const asked = one(form, 'askedId');
  const body = <AnswerPage {...{ child, prepared, officers, hidden, asked, person, now, errors }} />;
  const hasErrors = Object.keys(errors).length > 0;
  return page({ title: 'What this move asks for', body, back: `/children/${child.id}/moves`, hasErrors });
}

async function record(visit: SignedInVisit) {
  const { tx, form, person, now, today, newId } = visit;
  const child = await openChildOfMove(visit);
  const id = one(form, 'move');
  const seen = one(form, 'seen') || undefined;
  await lockMovesOf(tx, child.id);
  if (uuid.test(id) && (await isMine(visit, id))) return redirect(`/moves/${id}`);
  await refuseAnother(tx, child.id, seen);
  const read = await readMove(visit, child);
  if (read.again) return read.again;
  const { destination, asked } = read;
  const askedId = one(form, 'askedId') || null;
  const moveId = uuid.test(id) ? id : newId();
  const move = { id: moveId, childId: child.id, ...destination, asked, askedId, seen };
  try {
    await recordMove(tx, move, { personId: person.personId, now, today, newId });
  } catch (error) {
    if (isSaid(error)) return answerPage(visit, child, { [fieldOf(error)]: error.message });
    throw error;
  }
  visit.about({ kind: 'placement-move', id: moveId, childId: child.id });
  return redirect(`/moves/${moveId}`);
}

/** Whether this form was taken already: then its move is shown, and nothing of it is asked again. */
async function isMine({ tx, params, person }: SignedInVisit, id: string): Promise<boolean> {
  const before = await tx
    .selectFrom('placement_move')
    .select('id')
    .where('id', '=', id)
    .where('child_id', '=', params.childId ?? '')
    .where('made_by', '=', person.personId)
    .executeTakeFirst();
  return before !== undefined;
}

async function begin(visit: SignedInVisit) {
  const child = await openChildOfMove(visit);
  const underWay = await moveUnderWay(visit.tx, child.id);
  return underWay ? redirect(`/moves/${underWay}?under-way=1`) : wherePage(visit, child);
}

/** Recording a move: where and when, what no register knows, what is asked for, and the confirmation. */
export function newMoveRoutes(): Route[] {
  const path = '/children/:childId/moves';
  const posts = (
    step: string,
    audit: AuditVerb,
    answer: (visit: SignedInVisit) => ReturnType<typeof record>,
  ): Route => ({ method: 'POST', path: `${path}${step}`, who: 'signed-in', audit, answer });
  return [
    { method: 'GET', path: `${path}/new`, who: 'signed-in', audit: 'prepared-move', answer: begin },
    posts('/where', 'prepared-move', async (visit) => wherePage(visit, await openChildOfMove(visit))),
    posts('/facts', 'prepared-move', async (visit) => factsPage(visit, await openChildOfMove(visit))),
    posts('/answer', 'prepared-move', async (visit) => answerPage(visit, await openChildOfMove(visit))),
    posts('', 'made-move', record),
  ];
}
