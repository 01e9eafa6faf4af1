import { overTheYearEnd } from '../child/open-last-year.ts';
import type { Row } from '../child/row.ts';
import type { ChildRule } from './rule.ts';
import { rulesAbout } from './rules-about.ts';

const rule = rulesAbout('Episodes', { lastYear: ['Episodes'] });

/** The check of this year's first episode against the open one of last year: gives the first if it does not fit. */
const firstUnlike =
  (doesNotFit: (before: Row, first: Row, year: number) => boolean): ChildRule['check'] =>
  (child, { year }) => {
    const pair = overTheYearEnd(child);
    return pair && doesNotFit(pair.before, pair.first, year) ? [pair.first] : [];
  };

/** The codes changed with the year: H5 became K3 in 2024/25, Z1 became Z11 to Z14 in 2025/26. */
function isNewCode(before: string | null, now: string | null, year: number): boolean {
  if (year === 2025) return before === 'H5' && now === 'K3';
  return year === 2026 && before === 'Z1' && now !== null && /^Z1[1-4]$/.test(now);
}

/** Rules about how this year goes on from the last. */
export const yearOnYearRules: readonly ChildRule[] = [
  rule('NoE', "The child was in care before this year, but last year's return has no episode of theirs.", {
    fields: ['DECOM'],
    where: (episode, { start }, child) =>
      child.lastEpisodes.length === 0 && (episode.day('DECOM') ?? start) < start,
  }),
  rule(
    '502',
    "Last year's return ended with an open episode. This year's first must be the same, from the same day.",
    {
      fields: ['DECOM'],
      check: firstUnlike((before, first) => before.day('DECOM') !== first.day('DECOM')),
    },
  ),
  rule('503A', "The reason for the first episode is not the one that last year's open episode has.", {
    fields: ['RNE'],
    check: firstUnlike((before, first) => before.text('RNE') !== first.text('RNE')),
  }),
  rule('503B', "The legal status of the first episode is not the one that last year's open episode has.", {
    fields: ['LS'],
    check: firstUnlike((before, first) => before.text('LS') !== first.text('LS')),
  }),
  rule('503D', "The placement type of the first episode is not the one that last year's open episode has.", {
    fields: ['PLACE'],
    check: firstUnlike((before, first, year) => {
      const [was, is] = [before.text('PLACE'), first.text('PLACE')];
      return was !== is && !isNewCode(was, is, year);
    }),
  }),
  // Children who are not in last year's return at all are the matter of rule NoE.
  rule('562', "The first episode began before this year, but last year's return does not end with it.", {
    fields: ['DECOM'],
    check: (child, { start }) => {
      const [first] = child.episodes;
      const last = child.lastEpisodes.filter((episode) => episode.day('DECOM') !== null).at(-1);
      const began = first?.day('DECOM') ?? null;
      if (!first || !last || began === null || began >= start) return [];
      return last.day('DECOM') === began ? [] : [first];
    },
  }),
];
