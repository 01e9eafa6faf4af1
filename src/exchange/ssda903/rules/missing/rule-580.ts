import { stillLookedAfter } from '../../codes/reason-episode-ceased.ts';
import type { ChildRule } from '../rule.ts';

export const rule580: ChildRule = {
  code: '580',
  message: 'The child was missing or away on the day they left care; the reason for that is E8.',
  fields: ['REC', 'DEC'],
  tables: ['Episodes', 'Missing'],
  check: (child) =>
    child.episodes.filter((episode) => {
      const left = episode.day('DEC');
      if (left === null || !episode.given('REC') || episode.is('REC', 'E8', stillLookedAfter)) return false;
      return child.rows('Missing').some((time) => time.day('MIS_END') === left);
    }),
};
