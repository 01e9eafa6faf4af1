import { inSuccession } from '../../child/in-succession.ts';
import { sameLegalStatus, samePlacement } from '../../child/same-placement.ts';
import type { ChildRule } from '../rule.ts';

export const rule434: ChildRule = {
  code: '434',
  message: 'L says that only the legal status changed. Here it did not change, or the placement did too.',
  fields: ['RNE', 'LS', 'PLACE', 'PLACE_PROVIDER', 'PL_POST', 'URN'],
  tables: ['Episodes'],
  check: (child) =>
    inSuccession(child.episodes)
      .filter(
        ([before, after]) =>
          after.is('RNE', 'L') && (sameLegalStatus(before, after) || !samePlacement(before, after)),
      )
      .map(([, after]) => after),
};
