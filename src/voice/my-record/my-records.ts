import '../tables.ts';
import '../../incidents/index.ts';
import { sql } from 'kysely';
import { notFound } from '../../platform/errors/index.ts';
import type { Tx } from '../../platform/web/index.ts';
import { mySound } from '../in-my-voice/in-my-voice.tsx';

/** Something that was written about the visitor, as they may know of it: never the text, nobody else's name. */
export interface MyRecord {
  readonly id: string;
  readonly occurred_on: string;
  readonly kinds: readonly string[] | null;
  readonly author_name: string;
  readonly author_job: string | null;
  readonly setting_id: string;
  readonly setting_name: string;
  readonly signed_at: Date;
  /** Whether police took part. */
  readonly police: boolean;
  /** Whether staff wrote down what the visitor said. */
  readonly staff_wrote_my_words: boolean;
}

/** A decision about it, in the order in which they were taken. */
export interface MyDecision {
  readonly id: string;
  readonly sequence: number;
  readonly level: number;
  readonly route: string;
  readonly chosen_route: string;
  readonly has_reason: boolean;
  readonly kinds: readonly string[] | null;
  readonly decided_by_name: string;
  readonly decided_by_job: string | null;
  readonly decided_at: Date;
}

/** What somebody still has to do, by their job. */
export interface MyStep {
  readonly owner_role: string;
  readonly due_at: Date | null;
  readonly steps: number;
}

/** Words of the visitor beside it; `written_by` names whoever wrote them down together with them. */
export interface MyWords {
  readonly id: string;
  readonly words: string;
  readonly said_at: Date;
  readonly written_by: string | null;
}

/** Everything that was written about the visitor, the latest first; nothing for anybody who is no young person. */
export async function myRecords(tx: Tx): Promise<MyRecord[]> {
  const { rows } = await sql<MyRecord>`select * from app.my_records()`.execute(tx);
  return rows;
}

/** Whether a record is about the visitor. */
export async function isMyRecord(tx: Tx, id: string): Promise<boolean> {
  const { rows } = await sql`select 1 from app.my_records() where id = ${id}::uuid`.execute(tx);
  return rows.length > 0;
}

/** One of them, with decisions, what comes next, and the visitor's words. Throws `not-found` for another's. */
export async function myRecord(tx: Tx, id: string) {
  const { rows } = await sql<MyRecord>`select * from app.my_records() where id = ${id}::uuid`.execute(tx);
  const record = rows[0];
  if (!record) throw notFound();
  const decisions = await sql<MyDecision>`select * from app.my_decisions(${id}::uuid)`.execute(tx);
  const steps = await sql<MyStep>`select * from app.my_open_steps(${id}::uuid)`.execute(tx);
  const words = await sql<MyWords>`select * from app.my_words(${id}::uuid)`.execute(tx);
  const spokenOf = await sql<{ id: string; child_id: string }>`
    select id, child_id from app.my_submission(${id}::uuid)`.execute(tx);
  const [spokenAbout] = spokenOf.rows;
  if (!spokenAbout) throw notFound();
  const sound = await mySound(tx, 'incident', spokenAbout.id);
  return {
    record,
    decisions: decisions.rows,
    steps: steps.rows,
    words: words.rows,
    spokenAbout,
    sound,
  };
}

/** All that the visitor may know of one record. */
export type WholeOfMine = Awaited<ReturnType<typeof myRecord>>;
