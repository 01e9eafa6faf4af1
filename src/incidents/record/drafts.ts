import '../tables.ts';
import { HearthError, notFound } from '../../platform/errors/index.ts';
import type { Tx } from '../../platform/web/index.ts';
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

/** Begins a draft for a child where they live today. */
export async function beginDraft(
  tx: Tx,
  draft: { id: string; personId: string; childId: string; settingId: string; content: DraftContent },
  now: Date,
): Promise<void> {
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

/** One's own draft. Throws `not-found`: somebody else's is not there. */
export async function getDraft(tx: Tx, id: string): Promise<Draft> {
  const row = await tx.selectFrom('draft').selectAll().where('id', '=', id).executeTakeFirst();
  if (!row) throw notFound();
  const { child_id: childId, setting_id: settingId, content, version, updated_at: updatedAt } = row;
  return { id, childId, settingId, content, version, updatedAt };
}

/** What changed in a draft. */
export interface DraftChange {
  readonly answers?: Answers;
  readonly fields?: Readonly<Record<string, string>>;
}

/**
 * Saves a change to a draft.
 * @param version the version that was on the page; the save is taken only on top of it
 * @returns the new version
 * @throws HearthError `conflict` when the draft was changed meanwhile, on another device or in another tab
 */
export async function saveDraft(
  tx: Tx,
  draft: Draft,
  change: DraftChange,
  version: number,
  now: Date,
): Promise<number> {
  const content = {
    answers: change.answers ?? draft.content.answers,
    fields: { ...draft.content.fields, ...change.fields },
  };
  if (version === draft.version && JSON.stringify(content) === JSON.stringify(draft.content)) return version;
  const saved = await tx
    .updateTable('draft')
    .set({ content: JSON.stringify(content) as never, version: version + 1, updated_at: now })
    .where('id', '=', draft.id)
    .where('version', '=', version)
    .executeTakeFirst();
  if (saved.numUpdatedRows === 0n) {
    throw new HearthError(
      'conflict',
      'This draft was changed on another device or in another tab. Both versions are kept.',
    );
  }
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
  readonly known_as: string | null;
  readonly updated_at: Date;
}

/** One's own drafts, the latest first. */
export function ownDrafts(tx: Tx, childId?: string): Promise<DraftInList[]> {
  return tx
    .selectFrom('draft')
    .innerJoin('child', 'child.id', 'draft.child_id')
    .select(['draft.id', 'given_name', 'known_as', 'draft.updated_at'])
    .$if(childId !== undefined, (query) => query.where('child.id', '=', childId ?? ''))
    .orderBy('draft.updated_at', 'desc')
    .execute();
}
