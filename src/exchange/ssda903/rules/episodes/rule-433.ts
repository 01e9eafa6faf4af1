import { inSuccession } from '../../child/in-succession.ts';
import { continuing } from '../../codes/reason-new-episode.ts';
import type { ChildRule } from '../rule.ts';

export const rule433: ChildRule = {
  code: '433',
  message:
    'The reason says that care went on, but the episode does not begin on the day the one before ended.',
  fields: ['RNE', 'DECOM'],
  tables: ['Episodes'],
  check: (child) =>
    inSuccession(child.episodes)
      .filter(([before, after]) => {
        const began = after.day('DECOM');
        return after.is('RNE', ...continuing) && began !== null && before.day('DEC') !== began;
      })
      .map(([, after]) => after),
};
