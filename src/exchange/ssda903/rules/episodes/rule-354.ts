import type { ChildRule } from '../rule.ts';

/** The national wording speaks of the end of the episode; what is looked at, there and here, is its beginning. */
export const rule354: ChildRule = {
  code: '354',
  message: 'The episode began after the end of the year.',
  fields: ['DECOM'],
  tables: ['Episodes'],
  check: (child, { end }) => child.episodes.filter((episode) => (episode.day('DECOM') ?? '') > end),
};
