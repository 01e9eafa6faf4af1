import type { ChildRule } from '../rule.ts';
import { tooYoung } from '../too-young.ts';

export const rule373: ChildRule = {
  code: '373',
  message: 'A child under four cannot be placed in a residential school.',
  fields: ['PLACE', 'DECOM', 'DOB'],
  tables: ['Header', 'Episodes'],
  check: tooYoung(4, (episode) => episode.is('PLACE', 'S1')),
};
