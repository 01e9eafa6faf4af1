import type { ChildRule } from '../rule.ts';
import { tooYoung } from '../too-young.ts';

export const rule372: ChildRule = {
  code: '372',
  message: 'A child under ten cannot be placed in youth custody.',
  fields: ['PLACE', 'DECOM', 'DOB'],
  tables: ['Header', 'Episodes'],
  check: tooYoung(10, (episode) => episode.is('PLACE', 'R5')),
};
