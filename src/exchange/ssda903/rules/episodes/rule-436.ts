import { inSuccession } from '../../child/in-succession.ts';
import { sameLegalStatus, samePlacement } from '../../child/same-placement.ts';
import type { ChildRule } from '../rule.ts';

export const rule436: ChildRule = {
  code: '436',
  message: 'B and U say that both the legal status and the placement changed. Here one of them did not.',
  fields: ['RNE', 'LS', 'PLACE', 'PLACE_PROVIDER', 'PL_POST', 'URN'],
  tables: ['Episodes'],
  check: (child) =>
    inSuccession(child.episodes)
      .filter(
        ([before, after]) =>
          after.is('RNE', 'B', 'U') && (sameLegalStatus(before, after) || samePlacement(before, after)),
      )
      .map(([, after]) => after),
};
