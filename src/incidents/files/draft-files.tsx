import '../tables.ts';
import {
  AttachmentList,
  attachFile,
  attachmentsOf,
  type OpenToAttach,
  recordVoice,
} from '../../care/index.ts';
import { notFound } from '../../platform/errors/index.ts';
import { ActionForm, action, form } from '../../platform/forms/index.ts';
import type { Route, SignedInContext } from '../../platform/web/index.ts';
import { mayWriteDraft } from '../record/may-write-draft.ts';
import { openDraft } from '../record/open-draft.ts';

const path = '/records/:draftId';

async function openToAttach(context: SignedInContext): Promise<OpenToAttach> {
  const { draft, called } = await openDraft(context);
  const of = { childId: draft.childId };
  return { about: 'incident', aboutId: draft.id, of, called, to: `/records/${draft.id}/check` };
}

const parts = { path, may: mayWriteDraft, audit: 'opened-draft', open: openToAttach } as const;

async function openFile(context: SignedInContext) {
  const { draft } = await openDraft(context);
  const all = await attachmentsOf(context.tx, 'incident', draft.id);
  const found = all.find(({ id }) => id === context.params.attachmentId);
  if (!found) throw notFound();
  return { file: found, to: `/records/${draft.id}/check` };
}

/** Takes a file away while the record is a draft, after asking once more. What is signed stays. */
const removeFile = action({
  path: `${path}/files/:attachmentId/remove`,
  may: mayWriteDraft,
  audit: { show: 'opened-draft', send: 'removed-attachment' },
  open: openFile,
  form: form({}),
  page: ({ opened: { file, to }, form }) => ({
    title: 'Remove this file?',
    back: to,
    body: (
      <>
        <h1 class="govuk-heading-l">Remove this file?</h1>
        <AttachmentList files={[file]} />
        <p class="govuk-body">It will be gone for good. Once you sign the record, no file can be removed.</p>
        <ActionForm
          of={form}
          button="Remove it"
          classes="govuk-button--warning"
          besides={
            <a class="govuk-link" href={to}>
              Keep it
            </a>
          }
        />
      </>
    ),
  }),
  act: async (tx, { file, to }) => {
    await tx.deleteFrom('attachment').where('id', '=', file.id).execute();
    return { to: `${to}#files`, made: {} };
  },
  example: {},
});

/** Files and recordings of a record that is being written. */
export const draftFileRoutes: readonly Route[] = [
  ...attachFile(parts),
  ...recordVoice(parts),
  ...removeFile.routes,
];
