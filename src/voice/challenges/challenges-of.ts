import '../tables.ts';
import { type SqlBool, sql } from 'kysely';
import { notFound } from '../../platform/errors/index.ts';
import { comesAfterEntry, type ListAsked, type Tx } from '../../platform/web/index.ts';
import { roundOf } from './model.ts';

const order = {
  from: sql`challenge`,
  columns: sql`challenge.raised_at, challenge.id`,
  id: sql`challenge.id`,
  goes: '<',
} as const;

/** The challenges that are open to the visitor: a young person's own, or those that somebody hears. The latest first. */
export async function challengesOf(
  tx: Tx,
  where: { readonly id?: string; readonly childId?: string; readonly toAnswer?: boolean } = {},
  asked: ListAsked = { size: 200, after: null },
) {
  const challenges = await tx
    .selectFrom('challenge')
    .selectAll()
    .$if(where.id !== undefined, (query) => query.where('id', '=', where.id ?? ''))
    .$if(where.childId !== undefined, (query) => query.where('child_id', '=', where.childId ?? ''))
    .$if(where.toAnswer === true, (query) => query.where(sql<SqlBool>`app.answers_challenge(id)`))
    .where(comesAfterEntry(asked.after, order))
    .orderBy('raised_at', 'desc')
    .orderBy('id', 'desc')
    .limit(asked.size + 1)
    .execute();
  const ids = challenges.map(({ id }) => id);
  if (ids.length === 0) return [];
  const events = await tx
    .selectFrom('challenge_event')
    .selectAll()
    .where('challenge_id', 'in', ids)
    .orderBy('happened_at')
    .orderBy('id')
    .execute();
  return challenges.map((challenge) => ({
    ...challenge,
    events: events.filter(({ challenge_id }) => challenge_id === challenge.id),
  }));
}

/** A challenge and all that happened to it. */
export type Challenge = Awaited<ReturnType<typeof challengesOf>>[number];

/** Who wrote which answer, and who has it now: names and jobs of staff only. */
export interface Hands {
  readonly event_id: string | null;
  readonly person_name: string | null;
  readonly job: string | null;
}

/** One challenge with the people in it. Throws `not-found` when it is not open to the visitor. */
export async function challengeById(tx: Tx, id: string): Promise<Challenge & { readonly hands: Hands[] }> {
  const [challenge] = await challengesOf(tx, { id });
  if (!challenge) throw notFound();
  const { rows } = await sql<Hands>`select * from app.challenge_people(${id}::uuid)`.execute(tx);
  return { ...challenge, hands: rows };
}

/** Whether the visitor is one who answers it. */
export async function mayAnswer(tx: Tx, id: string): Promise<boolean> {
  const { rows } = await sql<{ may: boolean }>`select app.answers_challenge(${id}::uuid) as may`.execute(tx);
  return rows[0]?.may ?? false;
}

/** The open challenges that the visitor answers. */
export async function challengesToAnswer(tx: Tx): Promise<Challenge[]> {
  const found = await challengesOf(tx, { toAnswer: true });
  return found.sort((one, other) => one.due_at.getTime() - other.due_at.getTime());
}

/** How many answers the young person has that they have not said anything to. */
export async function answersWaitingForMe(tx: Tx): Promise<number> {
  const mine = await challengesOf(tx);
  return mine.filter(({ events }) => {
    const round = roundOf(events);
    const ofRound = events.filter((one) => one.round === round);
    return (
      ofRound.some(({ event }) => event === 'answered') && !ofRound.some(({ event }) => event === 'settled')
    );
  }).length;
}
