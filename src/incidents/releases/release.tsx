import { type Chosen, markOf, mayWork, namesAround, proposedGroups } from '../../care/index.ts';
import { action, type Filled } from '../../platform/forms/index.ts';
import {
  listAsked,
  type May,
  MoreOfList,
  type PageParts,
  page,
  type Route,
  type SignedInContext,
} from '../../platform/web/index.ts';
import { CheckPage } from './check-page.tsx';
import { previewOf, releaseText, takeBackText, withholdText } from './check-release.ts';
import { oneRelease, textOf, waitingReleases } from './get-release.ts';
import { ReleasesPage } from './list-page.tsx';
import { PreviewPage } from './preview-page.tsx';
import { coverForm, giveForm, takeBackForm, withholdForm } from './release-forms.ts';
import { SettledPage } from './settled-page.tsx';

const path = '/releases/:releaseId';

const mayCheck: May = {
  words: 'people who are responsible for the child and check what they asked to read',
  check: async ({ tx, params }) => (await oneRelease(tx, params.releaseId ?? '')).checks,
};
const mayRead: May = {
  words: 'people who may know that the text was asked for',
  check: async ({ tx, params }) => Boolean(await oneRelease(tx, params.releaseId ?? '')),
};

/** A text to check, with the names that are found in it; the audit is told. */
async function openToCheck({ tx, params, auditSubject: about }: SignedInContext) {
  const release = await oneRelease(tx, params.releaseId ?? '');
  about({ kind: 'text-release', id: release.id, childId: release.child_id });
  const text = await textOf(tx, release.id);
  return { release, text, groups: proposedGroups(text, await namesAround(tx, release.child_id)) };
}
type ToCheck = Awaited<ReturnType<typeof openToCheck>>;

const hereOf = ({ release }: ToCheck): string => `/releases/${release.id}`;

interface Sent {
  readonly cover?: Filled;
  readonly withhold?: Filled;
  readonly takeBack?: Filled;
}

/** The text and what of it is covered; once it is settled, what came of it. */
async function checkPage(context: SignedInContext, opened: ToCheck, sent: Sent): Promise<PageParts> {
  const { release, text, groups } = opened;
  const parts = { title: 'A text to check', back: '/releases' };
  if (release.state !== 'asked') {
    const takeBackForm = sent.takeBack ?? (await takeBack.blank(context, opened));
    return { ...parts, body: <SettledPage release={release} takeBack={takeBackForm} /> };
  }
  const cover = sent.cover ?? (await preview.blank(context, opened));
  const withholding = sent.withhold ?? (await withhold.blank(context, opened));
  const hasGroups = groups.length > 0;
  const body = <CheckPage {...{ release, text, hasGroups, cover, withhold: withholding }} />;
  return { ...parts, body };
}

const chosenIn = (form: Filled): Chosen => ({
  cover: form.typed('cover').all(),
  more: form.typed('more').one(),
});

/** Exactly what they will read; where more is covered than can be, the text again. */
async function previewPage(context: SignedInContext, opened: ToCheck, form: Filled): Promise<PageParts> {
  const here = hereOf(opened);
  if (opened.release.state !== 'asked' || form.error('more') || form.error('cover'))
    return await checkPage(context, opened, { cover: form.with({ to: `${here}/preview` }) });
  const chosen = chosenIn(form);
  const shown = await previewOf(context.tx, opened.release.id, chosen);
  const back = await change.blank(context, opened, chosen as never);
  // The text may have changed meanwhile: what stands there now is what is read next.
  const give = form.carrying({ seen: markOf(shown) });
  const body = <PreviewPage {...{ shown, give, change: back }} />;
  return { title: 'What they will read', body, back: here };
}

const preview = action({
  path: `${path}/preview`,
  shownAt: null,
  may: mayCheck,
  audit: { send: 'viewed-text-to-check' },
  open: openToCheck,
  form: ({ groups }: ToCheck) => coverForm(groups),
  start: ({ groups }) => ({ cover: groups.filter(({ sure }) => sure).map(({ words }) => words) }),
  page: ({ context, opened, form }) => checkPage(context, opened, { cover: form }),
  act: async (tx, opened, chosen, { context }) => {
    if (opened.release.state !== 'asked') return { to: hereOf(opened), made: {} };
    const seen = markOf(await previewOf(tx, opened.release.id, chosen));
    const form = await give.blank(context, opened, { ...chosen, seen });
    return page(await previewPage(context, opened, form));
  },
  example: { more: 'Acacia Road' },
});

/** Back from the second look, with what was chosen. */
const change = action({
  path: `${path}/change`,
  shownAt: null,
  may: mayCheck,
  audit: { send: 'viewed-text-to-check' },
  open: openToCheck,
  form: ({ groups }: ToCheck) => coverForm(groups),
  page: ({ context, opened, form }) => checkPage(context, opened, { cover: form }),
  act: async (_, opened, chosen, { context }) => {
    const cover = await preview.blank(context, opened, chosen);
    return page(await checkPage(context, opened, { cover }));
  },
  example: { more: 'Acacia Road' },
});

const give = action({
  path: `${path}/give`,
  shownAt: null,
  may: mayCheck,
  audit: { send: 'gave-text-out' },
  open: openToCheck,
  form: ({ groups }: ToCheck) => giveForm(groups),
  page: ({ context, opened, form }) => previewPage(context, opened, form),
  act: async (tx, opened, { seen, cover, more }, by) => {
    await releaseText(tx, opened.release.id, { cover, more }, seen, by);
    return { to: hereOf(opened), made: {} };
  },
  example: { read: true },
});

const withhold = action({
  path: `${path}/withhold`,
  shownAt: null,
  may: mayCheck,
  audit: { send: 'withheld-text' },
  open: openToCheck,
  form: withholdForm,
  page: ({ context, opened, form }) => checkPage(context, opened, { withhold: form }),
  act: async (tx, opened, { reason }, by) => {
    await withholdText(tx, opened.release.id, reason, by);
    return { to: hereOf(opened), made: {} };
  },
  example: { reason: 'A court forbids it.' },
});

const takeBack = action({
  path: `${path}/take-back`,
  shownAt: null,
  may: mayCheck,
  audit: { send: 'took-text-back' },
  open: openToCheck,
  form: takeBackForm,
  page: ({ context, opened, form }) => checkPage(context, opened, { takeBack: form }),
  act: async (tx, opened, { reason }, by) => {
    await takeBackText(tx, opened.release.id, reason, by);
    return { to: hereOf(opened), made: {} };
  },
  example: { reason: 'The street could identify someone.' },
});

/** Texts that young people asked to read: the queue, checking one, and what came of it. */
export const releaseRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/releases',
    who: 'signed-in',
    may: mayWork('it lists the texts that they check'),
    audit: 'viewed-texts-to-check',
    answer: async (context) => {
      const { tx, now, query } = context;
      const { page: waiting, next } = await waitingReleases(tx, listAsked(context));
      const more = <MoreOfList next={next} path="/releases" query={query} />;
      const body = <ReleasesPage {...{ waiting, now, more }} />;
      return page({ title: 'Texts to check', body, back: '/my-work' });
    },
  },
  {
    method: 'GET',
    path,
    who: 'signed-in',
    may: mayRead,
    audit: 'viewed-text-to-check',
    answer: async (context) => {
      const release = await oneRelease(context.tx, context.params.releaseId ?? '');
      context.auditSubject({ kind: 'text-release', id: release.id, childId: release.child_id });
      if (release.checks) return page(await checkPage(context, await openToCheck(context), {}));
      const body = <SettledPage release={release} takeBack={null} />;
      return page({ title: 'A text to check', back: '/releases', body });
    },
  },
  ...[preview, change, give, withhold, takeBack].flatMap(({ routes }) => routes),
];
