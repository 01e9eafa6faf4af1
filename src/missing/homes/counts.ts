import '../tables.ts';
import { sql } from 'kysely';
import type { Tx } from '../../platform/web/index.ts';
import { addDays } from '../../protocol/index.ts';

/** A home whose picture the visitor may read. */
export interface HomeWatched {
  readonly setting_id: string;
  /** Null for a foster home, for those who do not manage it: it is the name of a family. */
  readonly name: string | null;
  readonly kind: string;
}

/** The homes whose picture the visitor may read: those they manage, and those they commission. */
export async function homesWatched(tx: Tx): Promise<HomeWatched[]> {
  const { rows } = await sql<HomeWatched>`select setting_id, name, kind from app.homes_watched()`.execute(tx);
  return rows;
}

/** The absences of a home in a time, counted. */
export interface HomeCounts {
  readonly name: string | null;
  readonly kind: string;
  readonly episodes: number;
  readonly children: number;
  /** Children who were away more than once. */
  readonly repeated: number;
  readonly stillOpen: number;
  readonly reported: number;
  /** Told to the police although the answer then left it with the carers, or looking back it need not have been. */
  readonly withoutNeed: number;
}

/** A time: from and to which day, both in it. */
export interface Period {
  readonly from: string;
  readonly to: string;
}

/** The last year, and the year before it. */
export function lastTwoYears(today: string): [Period, Period] {
  const from = addDays(today, -364);
  return [
    { from, to: today },
    { from: addDays(from, -365), to: addDays(from, -1) },
  ];
}

type Row = Record<
  'episodes' | 'children' | 'repeated' | 'still_open' | 'reported' | 'without_need',
  string
> & {
  name: string | null;
  kind: string;
};

/** The absences of a home, counted; null for whoever neither manages nor commissions it (MIS-07). */
export async function countsOf(tx: Tx, settingId: string, { from, to }: Period): Promise<HomeCounts | null> {
  const { rows } = await sql<Row>`
    select name, kind, episodes, children, repeated, still_open, reported, without_need
    from app.missing_at_home(${settingId}::uuid, ${from}::date, ${to}::date)`.execute(tx);
  const [row] = rows;
  if (!row) return null;
  return {
    name: row.name,
    kind: row.kind,
    episodes: Number(row.episodes),
    children: Number(row.children),
    repeated: Number(row.repeated),
    stillOpen: Number(row.still_open),
    reported: Number(row.reported),
    withoutNeed: Number(row.without_need),
  };
}

/** A share in words, with what it is a share of: "3 of 12 (25 in 100)". */
export function shareInWords(part: number, whole: number): string {
  if (whole === 0) return 'None';
  return `${part} of ${whole} (${Math.round((part / whole) * 100)} in 100)`;
}

/** The fewest reports without need from which a home is one to talk with: our default, the text names no number. */
const manyWithoutNeed = 3;

/**
 * Whether the picture asks for a concern: several reports that carers could have done without, and at least a third of
 * all. The text says "high volume" and gives no number: this is our default.
 */
export function asksForConcern({ withoutNeed, reported }: HomeCounts): boolean {
  return withoutNeed >= manyWithoutNeed && withoutNeed * 3 >= reported;
}
