import { sources } from '../../../sources.ts';
import type { Table } from '../../table.ts';
import type { Fault } from '../../verify-table.ts';
import type { WithLaw } from '../reasons.ts';

const confidenceOf = new Map(sources.map(({ id, confidence }) => [id, confidence]));

/** Something with a clock, and the sources (ids of sources.ts) that the clock rests on. */
export interface Clocked {
  readonly where: string;
  readonly law: readonly string[];
}

/** A clock by what has it. */
export function clocked(
  where: string,
  ...clocks: readonly ({ readonly source?: string } | undefined)[]
): Clocked {
  return { where, law: clocks.flatMap((clock) => (clock?.source ? [clock.source] : [])) };
}

/**
 * Faults of law: a row or clock rests on a source that there is not, or a row calls stated what is general knowledge
 * that a practitioner must still confirm.
 */
export function lawFaults(tables: readonly Table<WithLaw>[], clocks: readonly Clocked[]): Fault[] {
  const rows = tables.flatMap(({ id: table, rows }) =>
    rows.map(({ id, basis, outcome }) => ({
      where: `${table}/${id}`,
      law: outcome.law,
      isStated: basis === 'stated',
    })),
  );
  const rests = [...rows, ...clocks.map((clock) => ({ ...clock, isStated: false }))];
  return rests.flatMap(({ where, law, isStated }) =>
    law.flatMap((source) => {
      const confidence = confidenceOf.get(source);
      if (confidence === undefined) return [{ where, what: `rests on ${source}, which is not a source` }];
      return isStated && confidence === 'general-knowledge'
        ? [{ where, what: `is stated and rests on ${source}, which is general knowledge` }]
        : [];
    }),
  );
}
