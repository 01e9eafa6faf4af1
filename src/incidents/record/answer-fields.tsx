import { otherChildrenThere } from '../../care/index.ts';
import { HearthError, notFound } from '../../platform/errors/index.ts';
import {
  type Answer,
  type FieldErrors,
  nothing,
  one,
  page,
  redirect,
  type SignedInVisit,
} from '../../platform/web/index.ts';
import { pageErrors } from './check-fields.ts';
import { saveDraft } from './drafts.ts';
import { has, nextPart, type OpenDraft, openDraft, savingPage, sentFields } from './open-draft.ts';
import { RecordFieldsPage } from './page.tsx';
import { pagesFor, type RecordPage, type RecordSetting } from './record-fields.ts';

interface Shown {
  readonly values?: Record<string, string>;
  readonly errors?: FieldErrors;
  readonly conflict?: boolean;
}

function pageOf(visit: SignedInVisit, setting: RecordSetting): RecordPage {
  const found = pagesFor(setting).find(({ id }) => id === visit.params.page);
  if (!found) throw notFound();
  return found;
}

async function fieldsPage(visit: SignedInVisit, open: OpenDraft, shown: Shown = {}): Promise<Answer> {
  const { draft, child, setting, called } = open;
  const recordPage = pageOf(visit, setting);
  const errors = shown.errors ?? {};
  const body = (
    <RecordFieldsPage
      draftId={draft.id}
      version={draft.version}
      writer={visit.newId()}
      page={recordPage}
      values={{ ...draft.content.fields, ...shown.values }}
      errors={errors}
      otherChildren={await otherChildrenThere(visit.tx, child.id, draft.settingId, visit.today)}
      otherVersion={shown.conflict ? draft.content.fields : undefined}
      person={visit.person}
      called={called}
    />
  );
  const parts = { title: recordPage.title, body, back: `/records/${draft.id}/check`, hasErrors: has(errors) };
  return page({ ...parts, scripts: ['draft'] }, shown.conflict ? 409 : undefined);
}

/** A page of the record as it stands in the draft. */
export async function showFields(visit: SignedInVisit): Promise<Answer> {
  return fieldsPage(visit, await openDraft(visit));
}

/**
 * Saves a page, typed or sent. What is missing is asked for after it is saved. When the draft was changed elsewhere
 * meanwhile, both versions stand on the page; to the autosave it is refused with its code.
 */
export async function saveFields(visit: SignedInVisit): Promise<Answer> {
  const open = await openDraft(visit);
  const recordPage = pageOf(visit, open.setting);
  const names = recordPage.fields.map(({ name }) => name);
  const seen: Record<string, string> = recordPage.id === 'told' ? { toldSeen: 'yes' } : {};
  const fields = { ...sentFields(visit, names), ...seen };
  const autosave = one(visit.form, 'autosave') !== '';
  try {
    const version = await saveDraft(visit.tx, open.draft, { fields }, savingPage(visit), visit.now);
    if (autosave) return nothing({ 'x-draft-version': String(version) });
  } catch (error) {
    if (!(error instanceof HearthError) || error.code !== 'conflict' || autosave) throw error;
    return fieldsPage(visit, open, { values: fields, conflict: true });
  }
  if (one(visit.form, 'later')) return redirect('/my-work');
  const errors = pageErrors(recordPage, { ...open.draft.content.fields, ...fields }, visit.now);
  if (has(errors)) return fieldsPage(visit, await openDraft(visit), { values: fields, errors });
  return redirect(await nextPart(visit, recordPage.id));
}
