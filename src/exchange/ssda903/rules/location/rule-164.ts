import type { Row } from '../../child/row.ts';
import { isOrWasUnaccompanied } from '../../child/unaccompanied.ts';
import { shortBreaks } from '../../codes/legal-status.ts';
import type { ChildRule } from '../rule.ts';

/** 999.9 stands for a distance that is not known. */
const farthest = 999.9;

const isWrong = (episode: Row): boolean => {
  const distance = episode.text('PL_DISTANCE');
  if (distance === null || episode.is('LS', ...shortBreaks)) return false;
  const miles = Number(distance);
  return !(miles >= 0 && miles <= farthest);
};

export const rule164: ChildRule = {
  code: '164',
  message: 'The distance from home is no number of miles from 0 to 999.9. Look at the two postcodes.',
  fields: ['PL_DISTANCE'],
  tables: ['Episodes'],
  check: (child) => (isOrWasUnaccompanied(child) ? [] : child.episodes.filter(isWrong)),
};
