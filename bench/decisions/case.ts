import {
  type Cells,
  type CompiledRulebook,
  evaluate,
  type IncidentFacts,
  type LevelOutcome,
  routes,
} from '../../src/protocol/index.ts';

/**
 * One incident made ready for the peers: for each table the cells it reads, without the level so far, which every
 * engine works out for itself. This reading costs the peers nothing: it is done before the clock starts.
 */
export interface Case {
  readonly facts: IncidentFacts;
  readonly conduct: readonly { readonly table: string; readonly cells: Cells }[];
  readonly risk: readonly Cells[];
  readonly pattern: Cells;
  readonly victim: Cells;
  readonly concern: Cells;
  readonly age: Cells;
}

/** What an engine answered. */
export interface Answer {
  readonly level: number;
  readonly route: string;
}

/** A way to decide one case with a full trace. */
export type Decider = (one: Case) => Answer | Promise<Answer>;

const whole = ['risk', 'pattern', 'victim', 'concern', 'age'];

function withoutLevel({ level: _level, ...cells }: Cells): Cells {
  return cells;
}

/** Reads the cells of every table for these facts. */
export function readCase(rulebook: CompiledRulebook, facts: IncidentFacts): Case {
  const hits = evaluate(rulebook, facts).hits;
  const of = (table: string): Cells[] => hits.filter((hit) => hit.table === table).map((hit) => hit.cells);
  const only = (table: string): Cells => withoutLevel(of(table)[0] ?? {});
  return {
    facts,
    conduct: hits.filter(({ table }) => !whole.includes(table)).map(({ table, cells }) => ({ table, cells })),
    risk: of('risk'),
    pattern: only('pattern'),
    victim: only('victim'),
    concern: only('concern'),
    age: only('age'),
  };
}

/** The urgency of each route as a number, for engines that compare numbers. */
export const urgencyOf = (outcome: LevelOutcome): number => routes.indexOf(outcome.route);
