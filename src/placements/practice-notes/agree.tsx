import { mayWork } from '../../care/index.ts';
import { action } from '../../platform/forms/index.ts';
import { commissionsFor } from '../providers/provider/get-provider.ts';
import { mayAgreePractice } from '../who-may.ts';
import { noteForm } from './note-form.ts';
import { agreePractice, practiceNotes } from './notes.ts';
import { PracticeNotesPage } from './notes-page.tsx';

/** Local agreements on issues that come back: everybody who works here reads them, commissioners write them down. */
export const agreeAction = action({
  path: '/practice-notes',
  may: mayAgreePractice,
  mayShow: mayWork('it lists what was agreed locally, and names no child'),
  audit: { show: 'viewed-practice-notes', send: 'agreed-practice' },
  open: ({ tx }) => commissionsFor(tx),
  form: noteForm,
  page: async ({ context: { tx, today }, opened: mine, form }) => {
    const props = { notes: await practiceNotes(tx), today, form: mine.length > 0 ? form : null };
    return { title: 'What was agreed', body: <PracticeNotesPage {...props} />, back: '/my-work' };
  },
  act: async (tx, _, note, by) => {
    await agreePractice(tx, note, by);
    return { to: '/practice-notes', made: {} };
  },
  example: {
    topic: 'insurance',
    words: 'The desk gives a crime reference.',
    agreedWith: 'The police team',
    from: '2026-01-01',
    reviewOn: '2026-07-01',
  },
});
