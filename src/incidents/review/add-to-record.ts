import '../tables.ts';
import { HearthError, notFound } from '../../platform/errors/index.ts';
import type { Tx } from '../../platform/web/index.ts';
import type { Reviewing } from './review-incident.ts';

const longest = 200_000;

async function childOf(tx: Tx, incidentId: string): Promise<string> {
  const found = await tx
    .selectFrom('incident')
    .select('child_id')
    .where('id', '=', incidentId)
    .executeTakeFirst();
  if (!found) throw notFound();
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
  by: Reviewing,
): Promise<string> {
  const childId = await childOf(tx, incidentId);
  const words = needed(text, 'addendum', 'Write what you add.');
  const reason = needed(why, 'addendumReason', 'Say why you add it.');
  await tx
    .insertInto('addendum')
    .values({
      id: by.newId(),
      incident_id: incidentId,
      words,
      reason,
      author_id: by.personId,
      signed_at: by.now,
    })
    .execute();
  return childId;
}

/** Adds the child's account, in their own words, when it comes later (VOI-01). */
export async function addAccount(tx: Tx, incidentId: string, text: string, by: Reviewing): Promise<string> {
  const childId = await childOf(tx, incidentId);
  const words = needed(text, 'accountWords', "Write the child's own words.");
  await tx
    .insertInto('account')
    .values({
      id: by.newId(),
      incident_id: incidentId,
      child_id: childId,
      words,
      not_yet_because: null,
      taken_by: by.personId,
      taken_at: by.now,
    })
    .execute();
  return childId;
}

/** A note by somebody who sees the record, such as the social worker: read, and added to. */
export async function addNote(tx: Tx, incidentId: string, text: string, by: Reviewing): Promise<string> {
  const childId = await childOf(tx, incidentId);
  const words = needed(text, 'note', 'Write your note.');
  await tx
    .insertInto('review')
    .values({
      id: by.newId(),
      incident_id: incidentId,
      action: 'noted',
      words,
      held_until: null,
      named_decider_id: null,
      decision_id: null,
      reviewer_id: by.personId,
      reviewed_at: by.now,
    })
    .execute();
  return childId;
}
