import type { Row } from '../../child/row.ts';
import { isOrWasUnaccompanied } from '../../child/unaccompanied.ts';
import type { ChildRule } from '../rule.ts';

const isFar = (episode: Row): boolean => {
  const miles = Number(episode.text('PL_DISTANCE') ?? '');
  return miles > 350 && miles !== 999.9;
};

export const rule454: ChildRule = {
  code: '454',
  message: 'The placement is more than 350 miles from home. Look whether both postcodes are right.',
  fields: ['PL_DISTANCE', 'HOME_POST', 'PL_POST'],
  tables: ['Episodes'],
  from: 2026,
  check: (child) => (isOrWasUnaccompanied(child) ? [] : child.episodes.filter(isFar)),
};
