import type { ChildRule } from '../rule.ts';
import { tooYoung } from '../too-young.ts';

const semiIndependent = tooYoung(14, (episode) => episode.is('PLACE', 'H5'));
const supported = tooYoung(16, (episode) => episode.is('PLACE', 'K3'));

/** Until 2023/24 the rule was about H5 and 14 years; since registration it is about K3 and 16. */
export const rule371: ChildRule = {
  code: '371',
  message:
    'The child is too young for this placement: under 16 for K3, or, in returns until 2023/24, under 14 for H5.',
  fields: ['PLACE', 'DECOM', 'DOB'],
  tables: ['Header', 'Episodes'],
  check: (child, { rulesOfYear }) => (rulesOfYear < 2025 ? semiIndependent : supported)(child),
};
