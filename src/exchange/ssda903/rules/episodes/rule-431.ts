import { inSuccession } from '../../child/in-succession.ts';
import type { ChildRule } from '../rule.ts';

export const rule431: ChildRule = {
  code: '431',
  message:
    'The child is said to have come into care (S), but the episode before had not ended before that day.',
  fields: ['RNE', 'DECOM'],
  tables: ['Episodes'],
  check: (child) =>
    inSuccession(child.episodes)
      .filter(([before, after]) => {
        const began = after.day('DECOM');
        return after.is('RNE', 'S') && began !== null && (before.day('DEC') ?? '') >= began;
      })
      .map(([, after]) => after),
};
