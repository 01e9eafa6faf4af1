import { HearthError, notFound } from '../../../platform/errors/index.ts';
import {
  type FieldErrors,
  one,
  page,
  type Route,
  redirect,
  type SignedInVisit,
} from '../../../platform/web/index.ts';
import { readYear, receiveReturn } from './begin/receive-return.ts';
import { abandonImport, chooseYear, confirmImport } from './decide/decide-import.ts';
import type { Importing } from './importing.ts';
import { authoritiesOf, getImport, listImports } from './look/get-import.ts';
import { getOverview } from './look/get-overview.ts';
import { CheckedPage } from './pages/checked.tsx';
import { CameToNothingPage, CommittedPage } from './pages/ended.tsx';
import { FilesOfImport } from './pages/files-of-import.tsx';
import { ImportListPage, StateTag } from './pages/import-list.tsx';
import { importTitle } from './pages/in-words.ts';
import { pageOf } from './pages/more-pages.tsx';
import { NewImportPage } from './pages/new-import.tsx';
import { LeftOutList, RuleList } from './pages/overview-lists.tsx';
import { UnderWayPage, YearPage } from './pages/under-way.tsx';

const listed = 50;

async function newImport(visit: SignedInVisit, errors: FieldErrors = {}) {
  const authorities = await authoritiesOf(visit.tx);
  if (authorities.length === 0) throw notFound();
  const values = { authority: one(visit.form, 'authority'), year: one(visit.form, 'year') };
  const { person } = visit;
  const body = <NewImportPage person={person} authorities={authorities} values={values} errors={errors} />;
  const hasErrors = Object.keys(errors).length > 0;
  return page({ title: 'Bring in a return', body, back: '/imports', hasErrors });
}

async function begin(visit: SignedInVisit, importing: Importing) {
  const asked = { authority: one(visit.form, 'authority'), year: one(visit.form, 'year') };
  try {
    const { id } = await receiveReturn(visit, importing, asked);
    return redirect(`/imports/${id}`);
  } catch (error) {
    if (!(error instanceof HearthError)) throw error;
    if (error.code === 'already-running') return newImport(visit, { files: error.message });
    if (error.field) return newImport(visit, { [error.field]: error.message });
    throw error;
  }
}

/** What an import's page holds, by where it stands. */
async function partsOf(visit: SignedInVisit, shown: Awaited<ReturnType<typeof getImport>>) {
  const { person, tx } = visit;
  if (shown.state === 'read' && shown.year === null) return <YearPage shown={shown} person={person} />;
  if (shown.state === 'refused' || shown.state === 'abandoned') return <CameToNothingPage shown={shown} />;
  if (shown.state !== 'checked' && shown.state !== 'committed')
    return <UnderWayPage shown={shown} person={person} />;
  const overview = await getOverview(tx, shown);
  return (
    <>
      {shown.state === 'checked' ? (
        <CheckedPage shown={shown} overview={overview} person={person} />
      ) : (
        <>
          <CommittedPage shown={shown} />
          <h2 class="govuk-heading-m">Left out of the register</h2>
          <LeftOutList shown={shown} leftOut={overview.leftOut} />
          <h2 class="govuk-heading-m">What the rules say</h2>
          <RuleList shown={shown} flags={overview.flags} />
        </>
      )}
      <FilesOfImport files={overview.files} />
    </>
  );
}

async function oneImport(visit: SignedInVisit) {
  const shown = await getImport(visit.tx, visit.params.importId ?? '');
  visit.about({ kind: 'return-import', id: shown.id });
  const title = importTitle(shown);
  const body = (
    <>
      <h1 class="govuk-heading-l">{title}</h1>
      <p class="govuk-body">
        <StateTag shown={shown} />
      </p>
      {await partsOf(visit, shown)}
    </>
  );
  return page({ title, body, back: '/imports' });
}

/** Something that is done to an import with one button; then its page is shown again. */
const done =
  (work: (visit: SignedInVisit, importId: string) => Promise<void>) => async (visit: SignedInVisit) => {
    const { id } = await getImport(visit.tx, visit.params.importId ?? '');
    visit.about({ kind: 'return-import', id });
    await work(visit, id);
    return redirect(`/imports/${id}`);
  };

/** The pages on which returns are brought in. */
export function importPageRoutes(importing: Importing): Route[] {
  return [
    {
      method: 'GET',
      path: '/imports',
      who: 'signed-in',
      audit: 'viewed-imports',
      answer: async ({ tx, query }) => {
        if ((await authoritiesOf(tx)).length === 0) throw notFound();
        const at = pageOf(query);
        const imports = await listImports(tx, at, listed);
        const older = imports.length === listed ? `/imports?page=${at + 1}` : undefined;
        return page({ title: 'Yearly returns', body: <ImportListPage imports={imports} older={older} /> });
      },
    },
    {
      method: 'GET',
      path: '/imports/new',
      who: 'signed-in',
      audit: 'opened-import',
      answer: (visit) => newImport(visit),
    },
    {
      method: 'POST',
      path: '/imports',
      who: 'signed-in',
      audit: 'began-import',
      answer: (visit) => begin(visit, importing),
    },
    {
      method: 'GET',
      path: '/imports/:importId',
      who: 'signed-in',
      audit: 'viewed-import',
      answer: oneImport,
    },
    {
      method: 'POST',
      path: '/imports/:importId/year',
      who: 'signed-in',
      audit: 'dated-import',
      answer: done(async ({ tx, form }, id) => {
        await chooseYear(tx, id, readYear(one(form, 'year')) ?? 0);
        importing.wake();
      }),
    },
    {
      method: 'POST',
      path: '/imports/:importId/confirm',
      who: 'signed-in',
      audit: 'confirmed-import',
      answer: done(async ({ tx }, id) => {
        await confirmImport(tx, id);
        importing.wake();
      }),
    },
    {
      method: 'POST',
      path: '/imports/:importId/abandon',
      who: 'signed-in',
      audit: 'abandoned-import',
      answer: done(async ({ tx }, id) => {
        await abandonImport(tx, id);
        importing.wake();
      }),
    },
  ];
}
