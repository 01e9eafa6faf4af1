import { mayWork } from '../../care/index.ts';
import { notFound } from '../../platform/errors/index.ts';
import { ActionForm, action } from '../../platform/forms/index.ts';
import { type May, page, type Route, type SignedInContext } from '../../platform/web/index.ts';
import { countsOf, homesWatched, lastTwoYears } from './counts.ts';
import { HomePage, HomesPage } from './home-page.tsx';
import { noteForm } from './note-form.ts';
import { addNote, notesOf } from './notes.ts';

const mayWatch: May = {
  words: 'people who manage or commission the home',
  check: async ({ tx, params }) =>
    (await homesWatched(tx)).some(({ setting_id }) => setting_id === params.settingId),
};
async function openHome({ tx, params, today, auditSubject: about }: SignedInContext) {
  const settingId = params.settingId ?? '';
  const years = [];
  for (const period of lastTwoYears(today)) {
    const counts = await countsOf(tx, settingId, period);
    if (!counts) throw notFound();
    years.push({ counts, period });
  }
  about({ kind: 'setting', id: settingId });
  return { settingId, years };
}

/** How often a home tells the police, and what is written about it. */
const noteAction = action({
  path: '/missing/homes/:settingId/notes',
  shownAt: '/missing/homes/:settingId',
  may: mayWatch,
  audit: { show: 'viewed-missing-home', send: 'wrote-about-missing-home' },
  open: openHome,
  form: noteForm,
  page: async ({ context, opened: { settingId, years }, form }) => {
    const body = (
      <HomePage years={years} notes={await notesOf(context.tx, settingId)}>
        <ActionForm of={form} button="Add it" />
      </HomePage>
    );
    return { title: 'Absences and the police', body, back: '/missing/homes' };
  },
  act: async (tx, { settingId }, note, by) => {
    await addNote(tx, settingId, note, by);
    return { to: `/missing/homes/${settingId}`, made: {} };
  },
  example: { kind: 'concern', words: 'Four reports in a month.', answerDue: '2026-03-20' },
});

/** How often homes tell the police, for whoever manages or commissions them. */
export const homeRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/missing/homes',
    who: 'signed-in',
    may: mayWork('it lists the homes that they manage or commission'),
    audit: 'viewed-missing-homes',
    answer: async ({ tx }) => {
      const body = <HomesPage homes={await homesWatched(tx)} />;
      return page({ title: 'How often homes tell the police', body, back: '/missing' });
    },
  },
  ...noteAction.routes,
];
