import { type Cells, type CompiledRulebook, evaluate, type IncidentFacts } from '../../src/protocol/index.ts';

/** One table to be read, and the cells it is to be read with. */
interface Reading {
  readonly table: string;
  readonly cells: Cells;
}

/**
 * One incident, made ready for the peers: the cells of every table, without the level so far, which each engine works
 * out for itself. Turning facts into cells costs the peers nothing: it is done before the clock starts.
 */
export interface Case {
  readonly facts: IncidentFacts;
  /** The tables of each act and of each immediate risk. */
  readonly parts: readonly Reading[];
  readonly pattern: Cells;
  readonly victim: Cells;
  /** The tables of concern and of age, which do not depend on the others. */
  readonly beside: readonly Reading[];
}

function withoutLevel({ level: _, ...cells }: Cells): Cells {
  return cells;
}

/** Reads the cells of every table for these facts. */
export function readCase(rulebook: CompiledRulebook, facts: IncidentFacts): Case {
  const readings = evaluate(rulebook, facts).hits.map(({ table, cells }) => ({ table, cells }));
  const cellsOf = (name: string): Cells => readings.find(({ table }) => table === name)?.cells ?? {};
  const isBeside = ({ table }: Reading): boolean => table === 'concern' || table === 'age';
  return {
    facts,
    parts: readings.filter((one) => !isBeside(one) && one.table !== 'pattern' && one.table !== 'victim'),
    pattern: withoutLevel(cellsOf('pattern')),
    victim: withoutLevel(cellsOf('victim')),
    beside: readings.filter(isBeside),
  };
}

/** What an engine answered: level, route, the rows that held in the order in which tables are read, and its trace. */
export interface Answer {
  readonly level: number;
  readonly route: string;
  readonly rows: readonly string[];
  readonly trace: unknown;
}

/** A way to decide one case with a trace. */
export type Decider = (one: Case) => Answer | Promise<Answer>;
