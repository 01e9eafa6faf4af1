import type { ChildRule } from '../rule.ts';
import { urnExpected } from './urn-expected.ts';

export const rule222: ChildRule = {
  code: '222',
  message: 'Ofsted does not register placements of this kind, so there should be no number (URN).',
  fields: ['URN', 'PLACE'],
  tables: ['Episodes'],
  check: (child, { rulesOfYear }) =>
    child.episodes.filter(
      (episode) => episode.given('URN') && episode.given('PLACE') && !urnExpected(episode, rulesOfYear),
    ),
};
