import { type Cells, type LevelOutcome, type Rulebook, routes, tablesOf } from '../../src/protocol/index.ts';
import type { Answer, Case, Decider } from './case.ts';

/** What a peer found in one table: the row that held, and its trace. */
export interface Found {
  readonly row: string;
  readonly trace: unknown;
}

interface Reached {
  readonly level: number;
  readonly urgency: number;
}

/** What each row of each table leads to, by table and row. */
function outcomesOf(rulebook: Rulebook): ReadonlyMap<string, Reached> {
  const reached = ({ level, route }: LevelOutcome): Reached => ({ level, urgency: routes.indexOf(route) });
  return new Map(
    tablesOf(rulebook).flatMap((table) => table.rows.map((row) => [row.id, reached(row.outcome)])),
  );
}

/**
 * Decides with an engine that knows single tables, in the order of our own evaluation: acts and risks, then the pattern
 * with the level so far, then the victim's wish with the level after that. Tables that do not wait for each other are
 * read at once, which helps an engine with threads of its own.
 */
export function tableByTable(
  rulebook: Rulebook,
  read: (table: string, cells: Cells) => Promise<Found>,
): Decider {
  const outcomes = outcomesOf(rulebook);
  return async ({ parts, pattern, victim, beside }: Case): Promise<Answer> => {
    let level = 1;
    let urgency = 0;
    const all: Found[] = [];
    const take = (found: readonly Found[]): void => {
      for (const one of found) {
        const reached = outcomes.get(one.row);
        if (!reached) throw new Error('No figures: an engine found no row in one of the tables.');
        level = Math.max(level, reached.level);
        urgency = Math.max(urgency, reached.urgency);
        all.push(one);
      }
    };
    const besides = Promise.all(beside.map(({ table, cells }) => read(table, cells)));
    take(await Promise.all(parts.map(({ table, cells }) => read(table, cells))));
    take([await read('pattern', { ...pattern, level: String(level) })]);
    take([await read('victim', { ...victim, level: String(level) })]);
    take(await besides);
    return { level, route: routes[urgency] as string, rows: all.map(({ row }) => row), trace: all };
  };
}
