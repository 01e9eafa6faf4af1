import '../tables.ts';
import { HearthError, notFound } from '../../platform/errors/index.ts';
import type { Tx } from '../../platform/web/index.ts';
import { mayAdd, readsOnly } from '../incident/who-may.ts';
import { type Entry, writeOnce } from '../written-once.tsx';
import type { Reviewing } from './review-incident.ts';

/** Who adds, when, and under which id: a form that is sent twice adds once. */
export type Adding = Reviewing & Entry;

const longest = 200_000;

/** The child of a record to which the visitor adds. Throws `not-found`, or `not-yours` for whoever only reads it. */
async function childOf(tx: Tx, incidentId: string): Promise<string> {
  const found = await tx
    .selectFrom('incident')
    .select('child_id')
    .where('id', '=', incidentId)
    .executeTakeFirst();
  if (!found) throw notFound();
  if (!(await mayAdd(tx, incidentId))) throw readsOnly();
  return found.child_id;
}

function needed(text: string, field: string, message: string): string {
  const words = text.trim();
  if (!words) throw new HearthError('reason-needed', message, field);
  if (words.length > longest)
    throw new HearthError('out-of-range', `Write at most ${longest} characters.`, field);
  return words;
}

/** Adds to a signed record, with the reason: a correction never overwrites. */
export async function addAddendum(
  tx: Tx,
  incidentId: string,
  text: string,
  why: string,
  by: Adding,
): Promise<string> {
  const childId = await childOf(tx, incidentId);
  const words = needed(text, 'addendum', 'Write what you add.');
  const reason = needed(why, 'addendumReason', 'Say why you add it.');
  const row = { incident_id: incidentId, words, reason, author_id: by.personId, signed_at: by.now };
  await writeOnce(tx, 'addendum', row, ['incident_id', 'author_id', 'words', 'reason'], by);
  return childId;
}

/** Adds the child's account, in their own words, when it comes later (VOI-01). */
export async function addAccount(tx: Tx, incidentId: string, text: string, by: Adding): Promise<string> {
  const childId = await childOf(tx, incidentId);
  const words = needed(text, 'accountWords', "Write the child's own words.");
  const row = {
    incident_id: incidentId,
    child_id: childId,
    words,
    not_yet_because: null,
    taken_by: by.personId,
    taken_at: by.now,
  };
  await writeOnce(tx, 'account', row, ['incident_id', 'taken_by', 'words'], by);
  return childId;
}

/** A note by somebody who adds to the record, such as the social worker: read, and added to. */
export async function addNote(tx: Tx, incidentId: string, text: string, by: Adding): Promise<string> {
  const childId = await childOf(tx, incidentId);
  const words = needed(text, 'note', 'Write your note.');
  const row = {
    incident_id: incidentId,
    action: 'noted' as const,
    words,
    held_until: null,
    named_decider_id: null,
    decision_id: null,
    reviewer_id: by.personId,
    reviewed_at: by.now,
  };
  await writeOnce(tx, 'review', row, ['incident_id', 'reviewer_id', 'action', 'words'], by);
  return childId;
}
