import { type ChildToday, calledName, getChild } from '../../care/index.ts';
import { notFound } from '../../platform/errors/index.ts';
import { type FieldErrors, isOneOf, one, type SignedInVisit } from '../../platform/web/index.ts';
import { isCalendarDate } from '../../protocol/index.ts';
import { type Draft, getDraft, type SavingPage } from './drafts.ts';
import { type Part, partsOf } from './from-draft.ts';
import type { RecordSetting } from './record-fields.ts';

/** A draft with the child it is about, as they stood on the day where it is known, and what each part still misses. */
export interface OpenDraft {
  readonly draft: Draft;
  readonly child: ChildToday;
  readonly setting: RecordSetting;
  readonly parts: readonly Part[];
  readonly called: string;
}

/** Whether there is anything wrong. */
export const has = (errors: FieldErrors): boolean => Object.keys(errors).length > 0;

/** Opens the visitor's own draft. Throws `not-found` for anybody else's, and when the child is no longer open to them. */
export async function openDraft(visit: SignedInVisit): Promise<OpenDraft> {
  const { tx, params, today, now } = visit;
  const draft = await getDraft(tx, params.draftId ?? '', Object.keys(visit.form).length > 0);
  const day = draft.content.fields.day ?? '';
  // A day that is half typed is none yet.
  const child = await getChild(tx, draft.childId, isCalendarDate(day) ? day : today);
  if (!child) throw notFound();
  const kept = tx.selectFrom('setting').select('kind').where('id', '=', draft.settingId);
  const setting = child.setting?.kind ?? (await kept.executeTakeFirstOrThrow()).kind;
  visit.about({ kind: 'draft', id: draft.id, childId: child.id });
  const parts = partsOf(draft.id, draft.content, child, setting, now, today);
  return { draft, child, setting, parts, called: calledName(child) };
}

/** Where to go after a part was saved: the next that still misses something, else the check page. */
export async function nextPart(visit: SignedInVisit, after: string): Promise<string> {
  const { draft, parts } = await openDraft(visit);
  const rest = parts.slice(parts.findIndex(({ id }) => id === after) + 1);
  return rest.find(({ errors }) => has(errors))?.href ?? `/records/${draft.id}/check`;
}

/** The fields among these names that the form sent. */
export function sentFields(visit: SignedInVisit, names: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    names.filter((name) => isOneOf(visit.form, name)).map((name) => [name, one(visit.form, name)]),
  );
}

/** The page that a save comes from: the version of the draft that it showed, and its own mark. */
export const savingPage = ({ form }: SignedInVisit): SavingPage => ({
  version: Number(one(form, 'version')),
  writer: one(form, 'writer'),
});
