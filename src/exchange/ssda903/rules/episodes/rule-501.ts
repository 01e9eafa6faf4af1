import { inSuccession } from '../../child/in-succession.ts';
import type { ChildRule } from '../rule.ts';

export const rule501: ChildRule = {
  code: '501',
  message: 'The episode began before the one before it ended.',
  fields: ['DECOM', 'DEC'],
  tables: ['Episodes'],
  check: (child) =>
    inSuccession(child.episodes)
      .filter(([before, after]) => (after.day('DECOM') ?? '9999') < (before.day('DEC') ?? ''))
      .map(([, after]) => after),
};
