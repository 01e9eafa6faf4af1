import { notFound } from '../../platform/errors/index.ts';
import {
  type FieldErrors,
  one,
  page,
  type Route,
  redirect,
  type SignedInVisit,
} from '../../platform/web/index.ts';
import { readDay } from '../moments/read-moment.ts';
import { byOf } from '../parts/by.ts';
import { orAgain } from '../parts/said.ts';
import { valuesOf } from '../parts/values-of.ts';
import { entryOf } from '../parts/written-once.tsx';
import { countsOf, homesWatched, lastTwoYears } from './counts.ts';
import { addNote, notesOf } from './notes.ts';
import { HomePage, HomesPage } from './page.tsx';

async function yearsOf({ tx, params, today, about }: SignedInVisit) {
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

async function homePage(visit: SignedInVisit, errors: FieldErrors = {}) {
  const { tx, form, newId, person } = visit;
  const { settingId, years } = await yearsOf(visit);
  const body = (
    <HomePage
      {...{ settingId, years, errors, person }}
      notes={await notesOf(tx, settingId)}
      values={valuesOf(form)}
      entry={entryOf(form, newId)}
    />
  );
  const hasErrors = Object.keys(errors).length > 0;
  return page({ title: 'Absences and the police', body, back: '/missing/homes', hasErrors });
}

async function add(visit: SignedInVisit) {
  const { tx, form, newId } = visit;
  const { settingId } = await yearsOf(visit);
  return orAgain(
    async () => {
      const note = {
        id: entryOf(form, newId),
        settingId,
        kind: one(form, 'kind'),
        words: one(form, 'words'),
        answerDue: readDay(form, 'answerDue'),
      };
      await addNote(tx, note, byOf(visit));
      return redirect(`/missing/homes/${settingId}`);
    },
    (errors) => homePage(visit, errors),
  );
}

/** How often a home tells the police, for whoever manages or commissions it. */
export function homeRoutes(): Route[] {
  const path = '/missing/homes/:settingId';
  const who = 'signed-in';
  return [
    {
      method: 'GET',
      path: '/missing/homes',
      who,
      audit: 'viewed-missing-homes',
      answer: async ({ tx }) => {
        const body = <HomesPage homes={await homesWatched(tx)} />;
        return page({ title: 'How often homes tell the police', body, back: '/missing' });
      },
    },
    { method: 'GET', path, who, audit: 'viewed-missing-home', answer: (visit) => homePage(visit) },
    { method: 'POST', path: `${path}/notes`, who, audit: 'wrote-about-missing-home', answer: add },
  ];
}
