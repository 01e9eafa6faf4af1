import type { ChildRule } from '../rule.ts';
import { tooYoung } from '../too-young.ts';

const underTen = tooYoung(10, (episode) => episode.is('REASON_PLACE_CHANGE', 'CUSTOD'));

export const rule234: ChildRule = {
  code: '234',
  message: 'A child under ten cannot have changed placement because of custody.',
  fields: ['REASON_PLACE_CHANGE', 'DECOM', 'DOB'],
  tables: ['Header', 'Episodes'],
  from: 2026,
  check: (child) => {
    const episodes = underTen(child);
    return episodes.length > 0 ? [...episodes, ...child.rows('Header')] : [];
  },
};
