import { isOrWasUnaccompanied } from '../../child/unaccompanied.ts';
import type { ChildRule } from '../rule.ts';

export const rule406: ChildRule = {
  code: '406',
  message: 'The child came, now or before, alone to seek asylum: no distance from home is reported.',
  fields: ['PL_DISTANCE'],
  tables: ['Episodes', 'Header'],
  check: (child) =>
    isOrWasUnaccompanied(child) ? child.episodes.filter((episode) => episode.given('PL_DISTANCE')) : [],
};
