import { sql } from 'kysely';
import { notFound, Refusal } from '../../platform/errors/index.ts';
import type { Tx } from '../../platform/web/index.ts';
import type { AnswerGiven } from './answer-form.ts';
import { stopsInWords } from './words.ts';

/** What somebody proposed, and nobody has answered. */
export interface OpenAsk {
  readonly id: string;
  readonly reason: string;
  readonly proposed_at: Date;
  readonly proposed_by_name: string;
  readonly mine: boolean;
}

/** The proposal to destroy a record that waits for somebody else; undefined when there is none. */
export async function openAsk(tx: Tx, childId: string): Promise<OpenAsk | undefined> {
  const { rows } = await sql<OpenAsk>`
    select a.id, a.reason, a.proposed_at, p.name as proposed_by_name, a.proposed_by = app.person_id() as mine
    from destruction_ask a join person_account p on p.id = a.proposed_by
    where a.child_id = ${childId}::uuid and a.answered_at is null`.execute(tx);
  return rows[0];
}

/** A proposal that was refused. */
export interface Refused {
  readonly name: string;
  readonly answered_at: Date;
  readonly refused_because: string;
}

/** The proposals that were refused, the latest first. */
export async function refusedAsks(tx: Tx, childId: string): Promise<Refused[]> {
  const { rows } = await sql<Refused>`
    select p.name, a.answered_at, a.refused_because
    from destruction_ask a join person_account p on p.id = a.answered_by
    where a.child_id = ${childId}::uuid order by a.answered_at desc`.execute(tx);
  return rows;
}

/** Why a record cannot be destroyed yet, each as a sentence; none when it can be. */
export async function whatStops(tx: Tx, childId: string): Promise<string[]> {
  const { rows } = await sql<{ codes: string[] | null }>`
    select app.what_stops_destruction(${childId}::uuid) as codes`.execute(tx);
  const codes = rows[0]?.codes;
  if (!codes) throw notFound();
  return stopsInWords(codes);
}

/** Proposes that a record is destroyed. A second proposal while one is open is the same one. */
export async function askDestruction(tx: Tx, id: string, childId: string, reason: string): Promise<void> {
  const { rows } = await sql<{ came: string }>`
    select app.ask_destruction(${id}::uuid, ${childId}::uuid, ${reason}) as came`.execute(tx);
  const came = rows[0]?.came;
  if (came === 'gone') throw notFound();
  if (came === 'stopped')
    throw new Refusal(
      'not-allowed',
      `It cannot be destroyed yet. ${(await whatStops(tx, childId)).join(' ')}`,
      'outcome',
    );
}

const notNow: Readonly<Record<string, string>> = {
  'same-person': 'You proposed this. Someone else in information governance must agree.',
  'stands-in':
    'You and the person who proposed this are standing in for each other. Someone else must agree.',
  'proposer-left':
    'The person who proposed this no longer works in information governance here. Refuse it, and someone can propose it again.',
};

interface Answer extends AnswerGiven {
  readonly certificateId: string;
  /** For how many days backups are kept; null when whoever runs the service has not said so. */
  readonly backupsKeptDays: number | null;
}

/**
 * Answers a proposal. Agreed, everything about the child is destroyed when this returns; refused, the reason is kept.
 * @returns whether it was destroyed
 * @throws Refusal naming the field, or `not-found` when the proposal is not there any more
 */
export async function answerDestruction(tx: Tx, childId: string, answer: Answer): Promise<boolean> {
  const agrees = answer.answer === 'agree';
  const reason = agrees ? null : answer.reason;
  const { rows } = await sql<{ came: string }>`
    select app.answer_destruction(a.id, ${agrees}, ${reason}, ${answer.certificateId}::uuid,
      ${answer.backupsKeptDays}::integer) as came
    from destruction_ask a where a.id = ${answer.ask}::uuid and a.child_id = ${childId}::uuid`.execute(tx);
  const came = rows[0]?.came ?? 'gone';
  if (came === 'destroyed' || came === 'refused') return came === 'destroyed';
  if (came === 'gone') throw notFound();
  if (came === 'answered') throw new Refusal('already-done', 'Someone has already answered this.');
  if (came === 'stopped')
    throw new Refusal(
      'not-allowed',
      `It cannot be destroyed now. ${(await whatStops(tx, childId)).join(' ')}`,
      'answer',
    );
  throw new Refusal('not-yours', notNow[came] ?? 'Someone else must agree.', 'answer');
}

/** When the last backup was written that Hearth knows of. */
export async function lastBackup(tx: Tx): Promise<Date | null> {
  const { rows } = await sql<{ made_at: Date }>`select made_at from backup_made`.execute(tx);
  return rows[0]?.made_at ?? null;
}
