import type { ChildRule } from '../rule.ts';

export const ruleNoE: ChildRule = {
  code: 'NoE',
  message: "The child was in care before this year, but last year's return has no episode of theirs.",
  fields: ['DECOM'],
  tables: ['Episodes'],
  lastYear: ['Episodes'],
  check: (child, { start }) =>
    child.lastEpisodes.length > 0
      ? []
      : child.episodes.filter((episode) => (episode.day('DECOM') ?? start) < start),
};
