import '../tables.ts';
import { sql } from 'kysely';
import { notFound, Refusal } from '../../platform/errors/index.ts';
import type { FormFields, Tx } from '../../platform/web/index.ts';
import type { Answers } from '../guide/index.ts';
import type { DraftContent } from '../tables.ts';

/** A draft of one's own. */
export interface Draft {
  readonly id: string;
  readonly childId: string;
  readonly settingId: string;
  readonly content: DraftContent;
  readonly version: number;
  readonly updatedAt: Date;
}

/** Begins a draft for a child where they live today. Throws `out-of-range` where too many are begun. */
export async function beginDraft(
  tx: Tx,
  draft: { id: string; personId: string; childId: string; settingId: string; content: DraftContent },
  now: Date,
): Promise<void> {
  const { rows } = await sql<{ left: number }>`select app.drafts_left() as left`.execute(tx);
  if ((rows[0]?.left ?? 0) <= 0)
    throw new Refusal(
      'out-of-range',
      'You have 60 unfinished records. Finish or discard one, then start again.',
    );
  await tx
    .insertInto('draft')
    .values({
      id: draft.id,
      person_id: draft.personId,
      child_id: draft.childId,
      setting_id: draft.settingId,
      content: JSON.stringify(draft.content) as never,
      version: 1,
      created_at: now,
      updated_at: now,
    })
    .execute();
}

/**
 * One's own draft. Throws `not-found`: somebody else's is not there.
 * @param toSave holds it until the transaction ends, so that two saves of one page come one after the other
 */
export async function getDraft(tx: Tx, id: string, toSave = false): Promise<Draft> {
  const row = await tx
    .selectFrom('draft')
    .selectAll()
    .where('id', '=', id)
    .$if(toSave, (query) => query.forUpdate())
    .executeTakeFirst();
  if (!row) throw notFound();
  const { child_id: childId, setting_id: settingId, content, version, updated_at: updatedAt } = row;
  return { id, childId, settingId, content, version, updatedAt };
}

const changedElsewhere = (): Refusal =>
  new Refusal(
    'conflict',
    'This draft was changed on another device or in another tab. Both versions are kept.',
  );

/** The most that is kept of one draft, in characters: every page of a record as long as it may be signed. */
const mostKept = 4_000_000;

/** What changed in a draft. */
export interface DraftChange {
  readonly answers?: Answers;
  readonly fields?: FormFields;
}

/** The page a save comes from: the version it showed, and a mark of its own. */
export interface SavingPage {
  readonly version: number;
  readonly writer?: string;
}

/**
 * Saves a change to a draft. It is taken on top of the version that the page showed, and also when the only save since
 * was the page's own: an autosave under way never stands in the way of the button.
 * @returns the new version
 * @throws Refusal `conflict` when the draft was changed meanwhile, on another device or in another tab
 */
export async function saveDraft(
  tx: Tx,
  draft: Draft,
  change: DraftChange,
  page: SavingPage,
  now: Date,
): Promise<number> {
  const { version } = draft;
  const own = page.writer !== undefined && page.writer !== '' && page.writer === draft.content.writer;
  if (page.version !== version && !own) throw changedElsewhere();
  const content = {
    answers: change.answers ?? draft.content.answers,
    fields: { ...draft.content.fields, ...change.fields },
    ...(page.writer ? { writer: page.writer } : {}),
  };
  const kept = JSON.stringify(content);
  if (kept.length > mostKept)
    throw new Refusal(
      'out-of-range',
      'This record is longer than we can keep. Shorten it, then save it again.',
    );
  const saved = await tx
    .updateTable('draft')
    .set({ content: kept as never, version: version + 1, updated_at: now })
    .where('id', '=', draft.id)
    .where('version', '=', version)
    .executeTakeFirst();
  if (saved.numUpdatedRows === 0n) throw changedElsewhere();
  return version + 1;
}

/** Takes a draft away: after signing, or when its author discards it. */
export async function removeDraft(tx: Tx, id: string): Promise<void> {
  const removed = await tx.deleteFrom('draft').where('id', '=', id).executeTakeFirst();
  if (removed.numDeletedRows === 0n) throw notFound();
}

/** A draft in a list. */
export interface DraftInList {
  readonly id: string;
  readonly given_name: string;
  readonly family_name: string;
  readonly known_as: string | null;
  readonly updated_at: Date;
}

/** One's own drafts, the latest first. */
export function ownDrafts(tx: Tx, childId?: string): Promise<DraftInList[]> {
  return tx
    .selectFrom('draft')
    .innerJoin('child', 'child.id', 'draft.child_id')
    .select(['draft.id', 'given_name', 'family_name', 'known_as', 'draft.updated_at'])
    .$if(childId !== undefined, (query) => query.where('child.id', '=', childId ?? ''))
    .orderBy('draft.updated_at', 'desc')
    .execute();
}
