import { isOrWasUnaccompanied } from '../../child/unaccompanied.ts';
import { shortBreaks } from '../../codes/legal-status.ts';
import type { ChildRule } from '../rule.ts';

export const rule392b: ChildRule = {
  code: '392b',
  message: 'The postcode of home or of the placement is blank.',
  fields: ['HOME_POST', 'PL_POST'],
  tables: ['Episodes'],
  check: (child) =>
    isOrWasUnaccompanied(child)
      ? []
      : child.episodes.filter(
          (episode) =>
            !episode.is('LS', ...shortBreaks) && !(episode.given('HOME_POST') && episode.given('PL_POST')),
        ),
};
