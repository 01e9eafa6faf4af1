import { type Chosen, markOf, namesAround, proposedGroups } from '../../care/index.ts';
import { HearthError, notFound } from '../../platform/errors/index.ts';
import {
  type FieldErrors,
  many,
  one,
  page,
  type Route,
  redirect,
  type SignedInVisit,
} from '../../platform/web/index.ts';
import { previewOf, releaseText, takeBackText, withholdText } from './check-release.ts';
import { oneRelease, textOf, waitingReleases } from './get-release.ts';
import { ReleasesPage } from './list-page.tsx';
import { ReleasePage } from './page.tsx';
import { PreviewPage } from './preview-page.tsx';
import { SettledPage } from './settled-page.tsx';

const idOf = ({ params }: SignedInVisit): string => params.releaseId ?? '';
const chosenIn = ({ form }: SignedInVisit): Chosen => ({
  cover: many(form, 'cover'),
  more: one(form, 'more'),
});
const by = ({ person, now }: SignedInVisit) => ({ personId: person.personId, now });

async function opened(visit: SignedInVisit) {
  const release = await oneRelease(visit.tx, idOf(visit));
  visit.about({ kind: 'text-release', id: release.id, childId: release.child_id });
  return release;
}

/** The page of a release: to check, or what came of it. `chosen`: what was ticked before, when coming back. */
async function show(visit: SignedInVisit, chosen?: Chosen, errors: FieldErrors = {}) {
  const { tx, form, person } = visit;
  const release = await opened(visit);
  const parts = { title: 'A text to check', back: '/releases', hasErrors: Object.keys(errors).length > 0 };
  const reason = one(form, 'reason');
  if (release.state !== 'asked' || !release.checks) {
    const body = <SettledPage {...{ release, checks: release.checks, reason, errors, person }} />;
    return page({ ...parts, body });
  }
  const text = await textOf(tx, release.id);
  const groups = proposedGroups(text, await namesAround(tx, release.child_id));
  const sure = groups.filter((group) => group.sure).map(({ words }) => words);
  const { cover, more } = chosen ?? { cover: sure, more: '' };
  const body = <ReleasePage {...{ release, text, groups, cover, more, reason, errors, person }} />;
  return page({ ...parts, body });
}

/** Back to the text with what was ticked and typed, where too much of it was. */
function showAgain(visit: SignedInVisit, error: unknown) {
  if (!(error instanceof HearthError) || !error.field) throw error;
  return show(visit, chosenIn(visit), { [error.field]: error.message });
}

async function preview(visit: SignedInVisit, errors: FieldErrors = {}) {
  const release = await opened(visit);
  if (release.state !== 'asked') return redirect(`/releases/${release.id}`);
  if (!release.checks) throw notFound();
  const chosen = chosenIn(visit);
  let shown: string;
  try {
    shown = await previewOf(visit.tx, release.id, chosen);
  } catch (error) {
    return showAgain(visit, error);
  }
  const body = (
    <PreviewPage
      {...{ releaseId: release.id, shown, seen: markOf(shown), chosen, errors, person: visit.person }}
    />
  );
  const hasErrors = Object.keys(errors).length > 0;
  return page({ title: 'What they will read', body, back: `/releases/${release.id}`, hasErrors });
}

async function give(visit: SignedInVisit) {
  const { tx, form } = visit;
  const release = await opened(visit);
  if (release.state === 'asked' && one(form, 'read') !== 'yes') {
    return preview(visit, { read: 'Read it to the end, and tick that you have.' });
  }
  try {
    await releaseText(tx, release.id, chosenIn(visit), one(form, 'seen'), by(visit));
  } catch (error) {
    if (error instanceof HearthError && error.code === 'conflict') {
      return preview(visit, { read: error.message });
    }
    return showAgain(visit, error);
  }
  return redirect(`/releases/${release.id}`);
}

/** Withholding and taking back: a reason, and nothing typed is lost. */
async function refuse(visit: SignedInVisit, settle: typeof withholdText) {
  const release = await opened(visit);
  try {
    await settle(visit.tx, release.id, one(visit.form, 'reason'), by(visit));
  } catch (error) {
    if (!(error instanceof HearthError) || !error.field) throw error;
    return show(visit, undefined, { [error.field]: error.message });
  }
  return redirect(`/releases/${release.id}`);
}

/** Texts that young people asked to read: the queue, checking one, and what came of it. */
export function releaseRoutes(): Route[] {
  const path = '/releases/:releaseId';
  return [
    {
      method: 'GET',
      path: '/releases',
      who: 'signed-in',
      audit: 'viewed-texts-to-check',
      answer: async ({ tx, now }) => {
        const body = <ReleasesPage waiting={await waitingReleases(tx)} now={now} />;
        return page({ title: 'Texts to check', body, back: '/my-work' });
      },
    },
    { method: 'GET', path, who: 'signed-in', audit: 'viewed-text-to-check', answer: (visit) => show(visit) },
    {
      method: 'POST',
      path: `${path}/preview`,
      who: 'signed-in',
      audit: 'viewed-text-to-check',
      answer: (visit) => preview(visit),
    },
    {
      method: 'POST',
      path: `${path}/change`,
      who: 'signed-in',
      audit: 'viewed-text-to-check',
      answer: (visit) => show(visit, chosenIn(visit)),
    },
    { method: 'POST', path: `${path}/give`, who: 'signed-in', audit: 'gave-text-out', answer: give },
    {
      method: 'POST',
      path: `${path}/withhold`,
      who: 'signed-in',
      audit: 'withheld-text',
      answer: (visit) => refuse(visit, withholdText),
    },
    {
      method: 'POST',
      path: `${path}/take-back`,
      who: 'signed-in',
      audit: 'took-text-back',
      answer: (visit) => refuse(visit, takeBackText),
    },
  ];
}
