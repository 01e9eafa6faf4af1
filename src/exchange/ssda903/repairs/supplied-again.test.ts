import { expect, test } from 'vitest';
import { Random } from '../../../../demo/random.ts';
import { type EpisodeInTime, inTime, written } from './episode-in-time.ts';
import type { EpisodeOfYear } from './proposal.ts';
import { suppliedAgain } from './supplied-again.ts';

const episode = (year: number, row: number, values: Record<string, string>): EpisodeOfYear => ({
  year,
  supplied: { file: 'Episodes', row, values, fault: null },
});

/** The rules as they are said: every row against every later one that begins on the same day, the newest first. */
function asSaid(episodes: readonly EpisodeInTime[]): string[] {
  return episodes.flatMap((older, index) => {
    const later = episodes.slice(index + 1).filter(({ began }) => began === older.began);
    for (const newer of later.reverse()) {
      const columns = Object.keys(older.of.supplied.values);
      const isSame = columns.every((column) => written(older.of, column) === written(newer.of, column));
      if (isSame || newer.of.year !== older.of.year)
        return [`${isSame ? '3' : '3A'} ${older.of.year} ${older.of.supplied.row}`];
    }
    return [];
  });
}

test('what is set aside is what comparing each with each would set aside', () => {
  const random = new Random('supplied again');
  for (let round = 0; round < 300; round += 1) {
    const episodes = inTime(
      Array.from({ length: random.whole(0, 9) }, (_, row) =>
        episode(random.whole(2022, 2024), row, {
          DECOM: random.pick(['01/05/2021', '02/05/2021']),
          PLACE: random.pick(['U6', 'u6 ', 'K2']),
          DEC: random.pick(['', '01/06/2021']),
        }),
      ),
    );
    const found = suppliedAgain(episodes).map(({ rule, year, row }) => `${rule} ${year} ${row}`);
    expect(found).toEqual(asSaid(episodes));
  }
});

test('a thousand rows that are the same are each read a few times, and not once for each other row', () => {
  let reads = 0;
  const counted = (row: number): EpisodeOfYear => {
    const of = episode(2024, row, { DECOM: '01/05/2023', PLACE: 'U6', LS: 'C2', REC: 'X1' });
    const values = new Proxy(of.supplied.values, {
      get: (kept, column: string) => {
        reads += 1;
        return kept[column];
      },
    });
    return { ...of, supplied: { ...of.supplied, values } };
  };
  const rows = 1000;
  expect(suppliedAgain(inTime(Array.from({ length: rows }, (_, row) => counted(row))))).toHaveLength(
    rows - 1,
  );
  expect(reads).toBeLessThan(rows * 4 * 5);
});
