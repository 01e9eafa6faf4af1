import '../tables.ts';
import { sql } from 'kysely';
import type { Tables } from '../../platform/database/tables.ts';
import type { Tx } from '../../platform/web/index.ts';
import type { AskKind, AskMatter, Keeper, Reach } from './model.ts';

/** Something done with an ask, and by whom where that may be known. */
export interface AskEvent {
  readonly id: string;
  readonly event: Tables['young_ask_event']['event'];
  readonly words: string;
  readonly who: string;
  readonly comes_at: Date | null;
  readonly due_at: Date | null;
  readonly happened_at: Date;
  readonly by: string | null;
}

/** In whose hands an ask lies: the first has it, the others come in when it is late. */
export interface Hand {
  readonly person_name: string;
  readonly role: string;
  readonly place: number;
}

/** An ask with all that was done with it. */
export interface Ask {
  readonly id: string;
  readonly child_id: string;
  readonly kind: AskKind;
  readonly about: AskMatter | null;
  readonly stage: number;
  readonly follows_id: string | null;
  readonly followed_by: string | null;
  readonly words: string;
  readonly wish: string;
  readonly reach: Reach;
  readonly kept_from: readonly Keeper[];
  readonly due_at: Date;
  readonly clock_basis: string;
  readonly asked_at: Date;
  readonly events: readonly AskEvent[];
}

async function withEvents(tx: Tx, asks: readonly Omit<Ask, 'events'>[]): Promise<Ask[]> {
  if (asks.length === 0) return [];
  const ids = asks.map(({ id }) => id);
  const happened = tx
    .selectFrom('young_ask_event')
    .select(['id', 'ask_id', 'event', 'words', 'who', 'comes_at', 'due_at', 'happened_at'])
    .where('ask_id', 'in', ids)
    .orderBy('sequence');
  const authors = sql<{ event_id: string; person_name: string }>`
    select event_id, person_name from unnest(${ids}::uuid[]) as a(id), lateral app.ask_authors(a.id)`;
  const [events, { rows }] = await Promise.all([happened.execute(), authors.execute(tx)]);
  const names = new Map(rows.map(({ event_id, person_name }) => [event_id, person_name]));
  return asks.map((ask) => ({
    ...ask,
    events: events
      .filter(({ ask_id }) => ask_id === ask.id)
      .map((event) => ({ ...event, by: names.get(event.id) ?? null })),
  }));
}

const asks = (tx: Tx) =>
  tx
    .selectFrom('young_ask as a')
    .select([
      'a.id',
      'a.child_id',
      'a.kind',
      'a.about',
      'a.stage',
      'a.follows_id',
      'a.words',
      'a.wish',
      'a.reach',
      'a.kept_from',
      'a.due_at',
      'a.clock_basis',
      'a.asked_at',
      sql<string | null>`(select f.id from young_ask f where f.follows_id = a.id)`.as('followed_by'),
    ]);

/** Everything a young person has asked, the latest first. */
export async function asksOf(tx: Tx, childId: string): Promise<Ask[]> {
  return withEvents(
    tx,
    await asks(tx).where('a.child_id', '=', childId).orderBy('a.asked_at', 'desc').execute(),
  );
}

/** One ask; undefined when there is none or the visitor does not hear it. */
export async function askById(tx: Tx, id: string): Promise<Ask | undefined> {
  const [ask] = await withEvents(tx, await asks(tx).where('a.id', '=', id).execute());
  return ask;
}

/** The asks that the visitor hears and that wait for an answer, what is due first at the top. */
export async function openAsks(tx: Tx): Promise<Ask[]> {
  const rows = await asks(tx)
    .where(sql<boolean>`app.ask_is_open(a.id)`)
    .orderBy('a.due_at')
    .limit(200)
    .execute();
  return withEvents(tx, rows);
}

/** In whose hands it lies, in their order. */
export async function handsOf(tx: Tx, askId: string): Promise<Hand[]> {
  const { rows } = await sql<Hand>`
    select person_name, role, place::integer from app.ask_hands(${askId}::uuid) order by place`.execute(tx);
  return rows;
}

/** The name of whoever asks, for whoever hears it. */
export async function askFrom(tx: Tx, askId: string): Promise<string> {
  const { rows } = await sql<{ name: string | null }>`select app.ask_from(${askId}::uuid) as name`.execute(
    tx,
  );
  return rows[0]?.name ?? 'A young person';
}
