import { inSuccession } from '../../child/in-succession.ts';
import { sameLegalStatus, samePlacement } from '../../child/same-placement.ts';
import type { ChildRule } from '../rule.ts';

export const rule435: ChildRule = {
  code: '435',
  message: 'P and T say that only the placement changed. Here it did not, or the legal status did too.',
  fields: ['RNE', 'LS', 'PLACE', 'PLACE_PROVIDER', 'PL_POST', 'URN'],
  tables: ['Episodes'],
  check: (child) =>
    inSuccession(child.episodes)
      .filter(
        ([before, after]) =>
          after.is('RNE', 'P', 'T') && (!sameLegalStatus(before, after) || samePlacement(before, after)),
      )
      .map(([, after]) => after),
};
