import { shortBreaks } from '../../codes/legal-status.ts';
import type { ChildRule } from '../rule.ts';

export const rule442: ChildRule = {
  code: '442',
  message: 'The pupil number is blank. Where it is not known, one of UN1 to UN5 says why.',
  fields: ['UPN'],
  tables: ['Header', 'Episodes'],
  check: (child) =>
    child.episodes.some((episode) => !episode.is('LS', ...shortBreaks))
      ? child.rows('Header').filter((header) => !header.given('UPN'))
      : [],
};
