import type { ChildRule } from '../rule.ts';
import { tooYoung } from '../too-young.ts';

const underTen = tooYoung(10, (episode) => episode.is('LS', 'J1', 'J2', 'J3'));

/** Under ten there is no criminal responsibility (Children and Young Persons Act 1933, section 50). */
export const rule358: ChildRule = {
  code: '358',
  message: 'A child under ten cannot be in care by way of remand, police detention or a youth sentence.',
  fields: ['LS', 'DECOM', 'DOB'],
  tables: ['Header', 'Episodes'],
  check: (child) => {
    const episodes = underTen(child);
    return episodes.length > 0 ? [...episodes, ...child.rows('Header')] : [];
  },
};
