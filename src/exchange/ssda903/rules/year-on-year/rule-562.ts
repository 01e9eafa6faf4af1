import type { ChildRule } from '../rule.ts';

/** Children who are not in last year's return at all are the matter of rule NoE. */
export const rule562: ChildRule = {
  code: '562',
  message: "The first episode began before this year, but last year's return does not end with it.",
  fields: ['DECOM'],
  tables: ['Episodes'],
  lastYear: ['Episodes'],
  check: (child, { start }) => {
    const [first] = child.episodes;
    const last = child.lastEpisodes.filter((episode) => episode.day('DECOM') !== null).at(-1);
    const began = first?.day('DECOM') ?? null;
    if (!first || !last || began === null || began >= start) return [];
    return last.day('DECOM') === began ? [] : [first];
  },
};
