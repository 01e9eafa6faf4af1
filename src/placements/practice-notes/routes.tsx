import { HearthError } from '../../platform/errors/index.ts';
import {
  type FieldErrors,
  one,
  page,
  type Route,
  redirect,
  type SignedInVisit,
} from '../../platform/web/index.ts';
import { readDay } from '../moves/where/read-where.ts';
import { commissionsFor } from '../providers/provider/get-provider.ts';
import { agreePractice, practiceNotes } from './notes.ts';
import { PracticeNotesPage } from './page.tsx';

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

async function notesPage(visit: SignedInVisit, errors: FieldErrors = {}) {
  const { tx, form, person, today, newId } = visit;
  const notes = await practiceNotes(tx);
  const mine = await commissionsFor(tx);
  const values = Object.fromEntries(Object.keys(form).map((name) => [name, one(form, name)]));
  const body = <PracticeNotesPage {...{ notes, mine, person, today, newId, values, errors }} />;
  return page({
    title: 'What was agreed',
    body,
    back: '/my-work',
    hasErrors: Object.keys(errors).length > 0,
  });
}

async function agree(visit: SignedInVisit) {
  const { tx, form, person, now, newId } = visit;
  const note = {
    id: uuid.test(one(form, 'note')) ? one(form, 'note') : newId(),
    authorityId: one(form, 'authority'),
    topic: one(form, 'topic'),
    words: one(form, 'words'),
    agreedWith: one(form, 'agreedWith'),
    from: readDay(form, 'from'),
    reviewOn: readDay(form, 'reviewOn'),
  };
  try {
    await agreePractice(tx, note, await commissionsFor(tx), { personId: person.personId, now });
  } catch (error) {
    if (error instanceof HearthError && error.field)
      return notesPage(visit, { [error.field]: error.message });
    throw error;
  }
  return redirect('/practice-notes');
}

/** Local agreements on issues that come back: read by everybody who works here, written down by commissioners. */
export function practiceNoteRoutes(): Route[] {
  const path = '/practice-notes';
  return [
    {
      method: 'GET',
      path,
      who: 'signed-in',
      audit: 'viewed-practice-notes',
      answer: (visit) => notesPage(visit),
    },
    { method: 'POST', path, who: 'signed-in', audit: 'agreed-practice', answer: agree },
  ];
}
