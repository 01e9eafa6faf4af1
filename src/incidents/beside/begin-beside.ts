import '../tables.ts';
import { sql } from 'kysely';
import { adds } from '../../care/index.ts';
import { londonDate, londonTime } from '../../platform/clock/index.ts';
import { Refusal } from '../../platform/errors/index.ts';
import type { By, Tx } from '../../platform/web/index.ts';
import { readsOnly } from '../incident/who-may.ts';
import { keptDay } from '../record/day-of-draft.ts';
import { beginDraft } from '../record/drafts.ts';
import { recordIdOf } from './record-of.ts';

/** Something that was written down before its record was: a measure, or something that was taken. */
export interface Thing {
  readonly id: string;
  readonly childId: string;
  readonly settingId: string;
  readonly at: Date;
  readonly place: string;
  readonly present: string;
}

/** Whether the visitor could begin the record: they add to the child's, and work where it happened. */
export async function couldBegin(tx: Tx, { childId, settingId }: Pick<Thing, 'childId' | 'settingId'>) {
  const { rows } = await sql<{ here: boolean }>`select app.works_at(${settingId}::uuid) as here`.execute(tx);
  return rows[0]?.here === true && (await adds(tx, childId, 'record'));
}

/**
 * Begins the record of what happened with what was written down already: when, where and who was there. What has been begun
 * goes on where it is.
 * @returns where it is written, or read
 * @throws Refusal `not-yours` for whoever only reads; `already-done` where somebody else is writing it
 */
export async function beginBeside(tx: Tx, thing: Thing, { personId, now }: By): Promise<string> {
  const id = recordIdOf(thing.id);
  const signed = await tx
    .selectFrom('incident')
    .select('id')
    .where('submission_id', '=', id)
    .executeTakeFirst();
  if (signed) return `/incidents/${signed.id}`;
  const begun = await tx.selectFrom('draft').select('id').where('id', '=', id).executeTakeFirst();
  if (begun) return `/records/${id}`;
  if (!(await couldBegin(tx, thing))) throw readsOnly();
  const fields = {
    ...keptDay(londonDate(thing.at)),
    time: londonTime(thing.at).slice(-'HH:MM'.length),
    place: thing.place,
    present: thing.present,
  };
  const draft = { id, personId, childId: thing.childId, settingId: thing.settingId };
  await beginDraft(tx, { ...draft, content: { answers: {}, fields } }, now).catch((error) => {
    if ((error as { code?: string }).code === '23505')
      throw new Refusal('already-done', 'Someone else is writing the record of this.');
    throw error;
  });
  return `/records/${id}`;
}
