import { otherChildrenThere } from '../../care/index.ts';
import { notFound, Refusal } from '../../platform/errors/index.ts';
import { action, carried, form } from '../../platform/forms/index.ts';
import { redirect, type SignedInContext, type Tx } from '../../platform/web/index.ts';
import { CheckPage, DiscardPage } from './check-page.tsx';
import { removeDraft } from './drafts.ts';
import { mayWriteDraft } from './may-write-draft.ts';
import { type OpenDraft, openDraft } from './open-draft.ts';
import { recordFrom } from './record-from-draft.ts';
import { recordIncident } from './record-incident.ts';

/** The record that was signed from a draft. */
const signedFrom = (tx: Tx, draftId: string): Promise<{ id: string } | undefined> =>
  tx.selectFrom('incident').select('id').where('submission_id', '=', draftId).executeTakeFirst();

interface OpenToSign {
  /** The record, where the draft is signed already: then there is no draft any more. */
  readonly signed: string | null;
  readonly open: OpenDraft | null;
}

/** A draft to sign. Sent twice at once, the second waits for the first, and then finds what it signed. */
async function openToSign(context: SignedInContext): Promise<OpenToSign> {
  try {
    return { signed: null, open: await openDraft(context) };
  } catch (error) {
    const signed = await signedFrom(context.tx, context.params.draftId ?? '');
    if (!signed) throw error;
    return { signed: signed.id, open: null };
  }
}

/** What the use case refuses stands on another page: the decision, or when and where it happened. */
function atItsPage(draftId: string, error: unknown): unknown {
  if (!(error instanceof Refusal)) return error;
  const { code, message, field } = error;
  if (!field) return error;
  const [page, control = ''] = field.startsWith('decision.')
    ? field.split('.')
    : ['page/when-and-where', 'day'];
  const href = `/records/${draftId}/${page}#${control}`;
  return new Refusal(code, message, href);
}

/** Everything that is still missing, each with the page and the control where it is written. */
function stillMissing(parts: OpenDraft['parts']): Refusal {
  const all = parts
    .flatMap(({ wrong }) => wrong)
    .map(({ message, href }) => ({ code: 'missing', message, field: href }) as const);
  return new Refusal('missing', all[0]?.message ?? 'Something is still missing.', all[0]?.field, all);
}

/** Carries the version that was shown: what is signed or thrown away is what was read. */
const ofVersion = form({ version: carried() });

function refuseOtherVersion({ draft }: OpenDraft, version: string): void {
  if (version === '' || version === String(draft.version)) return;
  throw new Refusal(
    'conflict',
    'The record was changed somewhere else after you opened this page. Read it again below.',
  );
}

/** The whole record once more, and its signing, which takes the draft away in the same transaction. */
export const signAction = action({
  path: '/records/:draftId/sign',
  shownAt: '/records/:draftId/check',
  may: mayWriteDraft,
  audit: { show: 'opened-draft', send: 'signed-record' },
  open: openToSign,
  instead: async ({ signed }) => (signed ? redirect(`/incidents/${signed}`) : null),
  form: ofVersion,
  start: ({ open }) => ({ version: String(open?.draft.version ?? '') }),
  page: async ({ context, opened: { open }, form }) => {
    if (!open) throw notFound();
    const otherChildren = await otherChildrenThere(
      context.tx,
      open.child.id,
      open.draft.settingId,
      context.today,
    );
    return {
      title: 'Check the record',
      back: '/my-work',
      body: <CheckPage {...{ open, form, otherChildren, person: context.person }} />,
    };
  },
  act: async (tx, { signed, open }, { version }, { context, personId, now, newId }) => {
    if (signed) return { to: `/incidents/${signed}`, made: {} };
    if (!open) throw notFound();
    refuseOtherVersion(open, version);
    const { draft, child, setting, parts, decided, files } = open;
    const isHeard = files.some(({ is_voice }) => is_voice);
    if (!decided || parts.some(({ wrong }) => wrong.length > 0)) throw stillMissing(parts);
    const record = recordFrom(draft.content, child, decided, setting, isHeard, context);
    const signing = { submissionId: draft.id, personId, now, newId };
    const { incidentId } = await recordIncident(tx, record, signing).catch((error) => {
      throw atItsPage(draft.id, error);
    });
    await removeDraft(tx, draft.id);
    context.auditSubject({ kind: 'incident', id: incidentId, childId: child.id });
    return { to: `/incidents/${incidentId}`, made: {} };
  },
  example: {},
});

/** Throws a draft away, after asking once more. */
export const discardAction = action({
  path: '/records/:draftId/discard',
  may: mayWriteDraft,
  audit: { show: 'opened-draft', send: 'discarded-draft' },
  open: openDraft,
  form: ofVersion,
  start: ({ draft }) => ({ version: String(draft.version) }),
  page: ({ opened: { draft, called }, form }) => ({
    title: 'Discard the draft?',
    back: `/records/${draft.id}/check`,
    body: <DiscardPage {...{ draftId: draft.id, called, form }} />,
  }),
  act: async (tx, open, { version }) => {
    refuseOtherVersion(open, version);
    await removeDraft(tx, open.draft.id);
    return { to: '/my-work', made: {} };
  },
  example: {},
});
