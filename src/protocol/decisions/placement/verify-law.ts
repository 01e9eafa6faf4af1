import type { Fault } from '../../engine/verify-table.ts';
import { sources } from '../../sources.ts';
import type { PlacementClock, PlacementTiming } from './clocks.ts';
import { noticeRules } from './notices.ts';
import type { PlacementRulebook } from './rulebook.ts';
import { placementStepRules } from './steps.ts';

const confidenceOf = new Map(sources.map(({ id, confidence }) => [id, confidence]));

/** The sources that a clock names. */
function sourcesOf(clock: PlacementClock | PlacementTiming | undefined): string[] {
  if (clock === undefined) return [];
  const clocks = 'planned' in clock ? [clock.planned, clock.emergency] : [clock];
  return clocks.flatMap(({ source }) => (source === undefined ? [] : [source]));
}

/**
 * Faults of law: a row or clock rests on a source that there is not, or a row calls stated what is general knowledge
 * that a practitioner must still confirm.
 */
export function lawFaults({ tables }: PlacementRulebook): Fault[] {
  const rests = [
    ...tables.flatMap(({ id: table, rows }) =>
      rows.map(({ id, basis, outcome }) => ({
        where: `${table}/${id}`,
        law: outcome.law,
        stated: basis === 'stated',
      })),
    ),
    ...noticeRules.map(({ id, clock }) => ({ where: `notice ${id}`, law: sourcesOf(clock), stated: false })),
    ...placementStepRules.map(({ id, clock }) => ({
      where: `step ${id}`,
      law: sourcesOf(clock),
      stated: false,
    })),
  ];
  return rests.flatMap(({ where, law, stated }) =>
    law.flatMap((source) => {
      const confidence = confidenceOf.get(source);
      if (confidence === undefined) return [{ where, what: `rests on ${source}, which is no source` }];
      return stated && confidence === 'general-knowledge'
        ? [{ where, what: `is stated and rests on ${source}, which is general knowledge` }]
        : [];
    }),
  );
}
