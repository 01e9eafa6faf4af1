import type { Table } from '../../../../engine/table.ts';
import type { Fault } from '../../../../engine/verify-table.ts';
import { sources } from '../../../../sources.ts';
import type { WithLaw } from '../reasons.ts';
import type { StepRule } from '../rules.ts';

const confidenceOf = new Map(sources.map(({ id, confidence }) => [id, confidence]));

/**
 * Faults of law: a row or clock rests on a source that there is not, or a row calls stated what is general knowledge
 * that a practitioner must still confirm.
 */
export function lawFaults(tables: readonly Table<WithLaw>[], steps: readonly StepRule[]): Fault[] {
  const rests = [
    ...tables.flatMap(({ id: table, rows }) =>
      rows.map(({ id, basis, outcome }) => ({
        where: `${table}/${id}`,
        law: outcome.law,
        isStated: basis === 'stated',
      })),
    ),
    ...steps.map(({ id, clock }) => ({
      where: `step ${id}`,
      law: clock?.source ? [clock.source] : [],
      isStated: false,
    })),
  ];
  return rests.flatMap(({ where, law, isStated }) =>
    law.flatMap((source) => {
      const confidence = confidenceOf.get(source);
      if (confidence === undefined) return [{ where, what: `rests on ${source}, which is no source` }];
      return isStated && confidence === 'general-knowledge'
        ? [{ where, what: `is stated and rests on ${source}, which is general knowledge` }]
        : [];
    }),
  );
}
