import { comparable } from '../child/assemble-child.ts';
import { readDay } from '../days/read-day.ts';
import type { EpisodeOfYear } from './proposal.ts';

/** An episode whose days were read. Days are `YYYY-MM-DD`. */
export interface EpisodeInTime {
  readonly of: EpisodeOfYear;
  readonly began: string;
  /** Null when it is blank, or when it is no date; `isOpen` tells the two apart. */
  readonly ended: string | null;
  readonly isOpen: boolean;
}

/** The value of a column as it is compared: in capitals, null when blank. */
export function written({ supplied }: EpisodeOfYear, column: string): string | null {
  return comparable(supplied.values[column] ?? null);
}

/** The episodes in order of their start, and of the year for the same start. Those without a readable start are left out. */
export function inTime(episodes: readonly EpisodeOfYear[]): readonly EpisodeInTime[] {
  return episodes
    .flatMap((of): EpisodeInTime[] => {
      const began = readDay(written(of, 'DECOM'));
      const end = written(of, 'DEC');
      return began === null ? [] : [{ of, began, ended: readDay(end), isOpen: end === null }];
    })
    .sort((a, b) => (a.began < b.began ? -1 : a.began > b.began ? 1 : a.of.year - b.of.year));
}
