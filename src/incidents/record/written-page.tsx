import { AttachmentList, otherChildrenThere } from '../../care/index.ts';
import { notFound } from '../../platform/errors/index.ts';
import { type Filled, KeptForm, keptPage } from '../../platform/forms/index.ts';
import type { SignedInContext } from '../../platform/web/index.ts';
import { injuriesPage } from '../injuries/injuries-form.ts';
import { ReportedToHse } from '../injuries/reported-to-hse.tsx';
import { saveDraft } from './drafts.ts';
import { Hints } from './hints.tsx';
import { mayWriteDraft } from './may-write-draft.ts';
import { nextPart, type OpenDraft, openDraft } from './open-draft.ts';
import { type RecordPage, recordPages } from './record-pages.ts';

interface OpenPage extends OpenDraft {
  readonly recordPage: RecordPage;
  /** Children who live there too, whom a record about this one should not name. */
  readonly otherChildren: readonly string[];
}

async function openPage(context: SignedInContext): Promise<OpenPage> {
  const open = await openDraft(context);
  const { draft, child, setting } = open;
  const recordPage = recordPages.find(
    ({ id, settings }) => id === context.params.page && (!settings || settings.includes(setting)),
  );
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
      {recordPage.id === injuriesPage ? <ReportedToHse /> : null}
      <KeptForm of={form} />
      {recordPage.id === injuriesPage ? <PhotographOfInjury draftId={opened.draft.id} /> : null}
      {recordPage.id === 'account' ? <InVoice opened={opened} /> : null}
    </>
  );
}

/** A photograph of an injury is a file of the record, with the child's agreement. */
function PhotographOfInjury({ draftId }: { draftId: string }) {
  return (
    <p class="govuk-body">
      A photograph of the injury helps only if they agree. Save this page, then{' '}
      <a class="govuk-link" href={`/records/${draftId}/files`}>
        add the photograph
      </a>
      .
    </p>
  );
}

/** The way to say it in their own voice, and what was said so. */
function InVoice({ opened: { draft, files, called } }: { opened: OpenPage }) {
  return (
    <>
      <h2 class="govuk-heading-m">In their own voice</h2>
      <AttachmentList
        files={files.filter(({ is_voice }) => is_voice)}
        remove={(id) => `/records/${draft.id}/files/${id}/remove`}
      />
      <p class="govuk-body">
        Does {called} want to say it in their own voice? Save this page, then{' '}
        <a class="govuk-link" href={`/records/${draft.id}/voice`}>
          record what they say
        </a>
        .
      </p>
    </>
  );
}

/** The pages of the record on which something is written. */
export const writtenPages = keptPage({
  path: '/records/:draftId/page/:page',
  may: mayWriteDraft,
  audit: { show: 'opened-draft', send: 'saved-draft' },
  open: openPage,
  form: ({ recordPage, child, files }) =>
    recordPage.form({ child, isHeard: files.some(({ is_voice }) => is_voice) }),
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
