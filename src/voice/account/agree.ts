import '../tables.ts';
import { sql } from 'kysely';
import { notFound, Refusal } from '../../platform/errors/index.ts';
import type { Tx } from '../../platform/web/index.ts';
import { numberHash } from './number.ts';

/** How the account of a young person stands, for somebody who works with them. Never a secret of it. */
export interface AccountStands {
  readonly opened_at: Date;
  readonly closed_at: Date | null;
}

/** Something that is asked about the account of a young person, and who has agreed to it so far. */
export interface AccountAct {
  readonly id: string;
  readonly what: 'open' | 'close';
  readonly why: string;
  readonly begun_at: Date;
  readonly names: readonly string[];
  readonly i_agreed: boolean;
  /** Enough of them have. */
  readonly agreed: boolean;
}

/** Whether enough adults have agreed, or somebody else has to. */
type Agreed = 'agreed' | 'waits';

/** Whether the visitor is one of those who may agree, for this child. */
export async function mayAgree(tx: Tx, childId: string): Promise<boolean> {
  const { rows } = await sql<{
    as: string | null;
  }>`select app.young_standing(${childId}::uuid) as "as"`.execute(tx);
  return Boolean(rows[0]?.as);
}

/** The accounts a child has had, the latest first. */
export function accountsOf(tx: Tx, childId: string): Promise<AccountStands[]> {
  return tx
    .selectFrom('young_person')
    .select(['opened_at', 'closed_at'])
    .where('child_id', '=', childId)
    .orderBy(sql`closed_at desc nulls first`)
    .orderBy('opened_at', 'desc')
    .execute();
}

/** What is asked about a child's account and still open: for those who may agree, and for the young person. */
export async function actsOf(tx: Tx, childId: string): Promise<AccountAct[]> {
  const { rows } = await sql<AccountAct>`select * from app.young_account_acts(${childId}::uuid)`.execute(tx);
  return rows;
}

async function said(tx: Tx, call: ReturnType<typeof sql<{ said: string | null }>>): Promise<string> {
  const { rows } = await call.execute(tx);
  const answer = rows[0]?.said;
  if (!answer) throw notFound();
  return answer;
}

/**
 * Agrees to the number that a young person has on their device: one of two adults.
 * @throws Refusal `not-found` for somebody who may not; `not-allowed` where there is no such number
 */
export async function agreeToOpen(
  tx: Tx,
  childId: string,
  number: string,
  secretsKey: string,
): Promise<Agreed> {
  const hash = numberHash(number, secretsKey);
  const answer = await said(tx, sql`select app.agree_to_open_young(${childId}::uuid, ${hash}) as said`);
  if (answer === 'none')
    throw new Refusal(
      'not-allowed',
      'There is no such number. It works for 7 days and for one young person. Ask them to read it again.',
      'number',
    );
  return answer as Agreed;
}

/** Asks for the account to be closed, and says why. Nobody closes it alone. */
export async function askToClose(tx: Tx, childId: string, why: string, id: string): Promise<Agreed> {
  const call = sql<{
    said: string;
  }>`select app.ask_to_close_young(${id}::uuid, ${childId}::uuid, ${why}) as said`;
  return (await said(tx, call)) as Agreed;
}

/** Agrees that the account is closed; with the second to agree every sign-in ends. Nothing that was written is lost. */
export async function agreeToClose(tx: Tx, childId: string, actId: string): Promise<Agreed> {
  const answer = await said(
    tx,
    sql`select app.agree_to_close_young(${actId}::uuid, ${childId}::uuid) as said`,
  );
  if (answer === 'none') throw notFound();
  return answer as Agreed;
}

/** The young person closes their own account. */
export async function closeMine(tx: Tx): Promise<void> {
  await sql`select app.close_my_account()`.execute(tx);
}

/** The young person stops what adults agreed to about their account. */
export async function stopAct(tx: Tx, actId: string): Promise<void> {
  const { rows } = await sql<{
    done: boolean;
  }>`select app.stop_my_account_act(${actId}::uuid) as done`.execute(tx);
  if (!rows[0]?.done) throw notFound();
}
