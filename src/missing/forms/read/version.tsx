import { type ChildToday, childOf, mayAddTo, maySee, onPaper, sameChildIds } from '../../../care/index.ts';
import { stepsAbout } from '../../../follow-up/index.ts';
import { askTogether } from '../../../platform/database/index.ts';
import { notFound } from '../../../platform/errors/index.ts';
import { action, type Filled } from '../../../platform/forms/index.ts';
import { withPdf } from '../../../platform/papers/index.ts';
import {
  type PageParts,
  page,
  type Route,
  type SignedInContext,
  type Tx,
} from '../../../platform/web/index.ts';
import { childOfMissing } from '../../parts/child-of-missing.ts';
import { answersForHome, askToAccept, checkForm } from '../check/check-form.ts';
import { askForm, takeOnForm } from '../check/take-on-form.ts';
import { atThisHome } from '../check/waits-for-home.ts';
import { photographOf } from '../photograph/photographs.ts';
import { checksOf, type FormVersion, formById, formHealthOf, formsOf, ownWordsOf } from './get-forms.ts';
import { FormPage } from './version-page.tsx';

const path = '/missing/forms/:formId';
const childOfForm = childOf('missing_form', 'formId');

interface VersionHere {
  readonly form: FormVersion;
  readonly child: ChildToday;
  readonly mayAdd: boolean;
}

async function openVersion({
  tx,
  params,
  today,
  auditSubject: about,
}: SignedInContext): Promise<VersionHere> {
  const form = await formById(tx, params.formId ?? '');
  if (!form) throw notFound();
  about({ kind: 'missing-form', id: form.id, childId: form.child_id });
  return { form, ...(await childOfMissing(tx, form.child_id, today)) };
}

const onThisPage = {
  shownAt: null,
  may: mayAddTo('record', childOfForm),
  open: openVersion,
} as const;

const takeOn = action({
  ...onThisPage,
  path: `${path}/checks`,
  audit: { send: 'checked-missing-form' },
  form: takeOnForm,
  page: ({ context, form }) => versionPage(context, form),
  act: async (tx, { form, child }, said, by) => {
    await checkForm(tx, child, form.id, said, by);
    return { to: `/missing/forms/${form.id}`, made: {} };
  },
  example: { verdict: 'accepted' },
});

const ask = action({
  ...onThisPage,
  path: `${path}/ask`,
  audit: { send: 'asked-about-missing-form' },
  form: askForm,
  page: ({ context }) => versionPage(context),
  act: async (tx, { form, child }, _, by) => {
    await askToAccept(tx, child, form.id, by);
    return { to: `/missing/forms/${form.id}`, made: {} };
  },
  example: {},
});

/** What is read with a version: what belongs to the child, whichever version it is, and what is done about this one. */
async function withVersion(tx: Tx, { form, child }: VersionHere) {
  const ids = await sameChildIds(tx, child.id);
  const [versions, checks, [health], ownWords, photograph, steps, answers] = await Promise.all([
    formsOf(tx, ids),
    checksOf(tx, ids),
    formHealthOf(tx, ids),
    ownWordsOf(tx, ids),
    photographOf(tx, ids),
    stepsAbout(tx, 'missing-form', form.id),
    answersForHome(tx, child),
  ]);
  return { versions, checks, beside: { health, ownWords, photograph }, steps, answers };
}

/** A version of part one; the form to take it on stands there as it was typed where it was not taken. */
async function versionPage(context: SignedInContext, sent?: Filled): Promise<PageParts> {
  const { tx, query, now } = context;
  const here = await openVersion(context);
  const { form, child, mayAdd } = here;
  const { answers, ...beside } = await askTogether(tx, (asking) => withVersion(asking, here));
  const print = query.get('print') === '1';
  const body = (
    <FormPage
      {...{ child, form, mayAdd, now, print, ...beside }}
      atHome={atThisHome(child, beside.versions[0] ?? form, beside.checks)}
      takeOn={answers ? (sent ?? (await takeOn.blank(context, here))) : null}
      ask={await ask.blank(context, here)}
    />
  );
  const about = print ? await onPaper(tx, child.id) : null;
  return { title: 'Information form', body, back: `/children/${child.id}/missing`, print, about };
}

/** Part one of the information form: read, and taken on by the next home. */
export const versionRoutes: readonly Route[] = [
  ...withPdf(
    {
      method: 'GET',
      path,
      who: 'signed-in',
      may: maySee('record', childOfForm),
      audit: 'viewed-missing-form',
      answer: async (context) => page(await versionPage(context)),
    },
    'part-one',
  ),
  ...takeOn.routes,
  ...ask.routes,
];
