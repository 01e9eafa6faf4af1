import { otherChildrenThere } from '../../care/index.ts';
import { notFound } from '../../platform/errors/index.ts';
import { type Filled, KeptForm, keptPage } from '../../platform/forms/index.ts';
import type { SignedInContext } from '../../platform/web/index.ts';
import { saveDraft } from './drafts.ts';
import { Hints } from './hints.tsx';
import { mayWriteDraft } from './may-write-draft.ts';
import { nextPart, type OpenDraft, openDraft } from './open-draft.ts';
import { pagesFor, type RecordPage } from './record-pages.ts';

interface OpenPage extends OpenDraft {
  readonly recordPage: RecordPage;
  /** Children who live there too, whom a record about this one should not name. */
  readonly otherChildren: readonly string[];
}

async function openPage(context: SignedInContext): Promise<OpenPage> {
  const open = await openDraft(context);
  const { draft, child, setting } = open;
  const recordPage = pagesFor(setting).find(({ id }) => id === context.params.page);
  if (!recordPage) throw notFound();
  const otherChildren = await otherChildrenThere(context.tx, child.id, draft.settingId, context.today);
  return { ...open, recordPage, otherChildren };
}

function PageBody({ form, opened }: { form: Filled; opened: OpenPage }) {
  const { recordPage, called, otherChildren } = opened;
  return (
    <>
      <span class="govuk-caption-l">Record about {called}</span>
      <h1 class="govuk-heading-l">{recordPage.title}</h1>
      {recordPage.lead ? <p class="govuk-body">{recordPage.lead}</p> : null}
      <Hints page={recordPage} written={form} otherChildren={otherChildren} />
      <KeptForm of={form} />
    </>
  );
}

/** The pages of the record on which something is written. */
export const writtenPages = keptPage({
  path: '/records/:draftId/page/:page',
  may: mayWriteDraft,
  audit: { show: 'opened-draft', send: 'saved-draft' },
  open: openPage,
  form: ({ recordPage, child }) => recordPage.form(child),
  kept: ({ draft }) => ({ version: draft.version, typed: draft.content.fields }),
  keep: ({ tx, now }, { draft, recordPage }, typed, showing) => {
    const fields = recordPage.id === 'told' ? { ...typed, toldSeen: 'yes' } : typed;
    return saveDraft(tx, draft, { fields }, showing, now);
  },
  page: ({ form, opened }) => ({
    title: opened.recordPage.title,
    back: `/records/${opened.draft.id}/check`,
    body: <PageBody {...{ form, opened }} />,
  }),
  next: (context) => nextPart(context, context.params.page ?? ''),
  later: '/my-work',
  example: {},
});
