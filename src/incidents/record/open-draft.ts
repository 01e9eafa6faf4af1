import { type ChildToday, childName, getChild, type SettingKind } from '../../care/index.ts';
import { notFound } from '../../platform/errors/index.ts';
import type { SignedInContext } from '../../platform/web/index.ts';
import { dayOf } from './day-of-draft.ts';
import type { Decided } from './decided-in.ts';
import { type Draft, getDraft } from './drafts.ts';
import { type Part, partsOf } from './parts.ts';

/** A draft with the child it is about, as they stood on the day where it is known, and what each part still misses. */
export interface OpenDraft {
  readonly draft: Draft;
  readonly child: ChildToday;
  readonly setting: SettingKind;
  readonly parts: readonly Part[];
  /** What the Protocol says; null while facts are missing. */
  readonly decided: Decided | null;
  readonly called: string;
}

/** Opens the visitor's own draft. Throws `not-found` for anybody else's, and when the child is no longer open to them. */
export async function openDraft(context: SignedInContext): Promise<OpenDraft> {
  const { tx, params, today } = context;
  const draft = await getDraft(tx, params.draftId ?? '', Object.keys(context.form).length > 0);
  const child = await getChild(tx, draft.childId, dayOf(draft.content) || today);
  if (!child) throw notFound();
  const kept = tx.selectFrom('setting').select('kind').where('id', '=', draft.settingId);
  const setting = child.setting?.kind ?? (await kept.executeTakeFirstOrThrow()).kind;
  context.auditSubject({ kind: 'draft', id: draft.id, childId: child.id });
  const { parts, decided } = partsOf(draft.id, draft.content, child, setting, context);
  return { draft, child, setting, parts, decided, called: childName(child) };
}

/** Where to go after a part was saved: the next that still misses something, else the check page. */
export async function nextPart(context: SignedInContext, after: string): Promise<string> {
  const { draft, parts } = await openDraft(context);
  const rest = parts.slice(parts.findIndex(({ id }) => id === after) + 1);
  return rest.find(({ wrong }) => wrong.length > 0)?.href ?? `/records/${draft.id}/check`;
}
