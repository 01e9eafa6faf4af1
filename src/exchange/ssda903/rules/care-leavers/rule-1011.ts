import type { ChildRule } from '../rule.ts';
import { saysSomething } from './columns.ts';

export const rule1011: ChildRule = {
  code: '1011',
  message: 'Another authority took over care, so it is for them to report about the care leaver.',
  fields: ['IN_TOUCH', 'ACTIV', 'ACCOM'],
  tables: ['Episodes', 'OC3'],
  check: (child) => (child.episodes.at(-1)?.is('REC', 'E3') ? child.rows('OC3').filter(saysSomething) : []),
};
