import { expect, test } from 'vitest';
import type { EpisodeOfYear } from './proposal.ts';
import { proposeRepairs } from './propose-repairs.ts';

const columns = ['DECOM', 'RNE', 'PLACE', 'DEC', 'REC'];

/** Episodes from lines: the return year, then the columns; the number of the line is the row. */
const episodes = (...lines: string[]): EpisodeOfYear[] =>
  lines.map((line, row) => {
    const [year, ...values] = line.split(' ');
    const pairs = columns.map((column, index) => [column, values[index]?.replace('-', '') || null]);
    return {
      year: Number(year),
      supplied: { file: 'Episodes', row, values: Object.fromEntries(pairs), fault: null },
    };
  });

test('left open and care went on: it ended when the next began, and the reason for the move is asked for', () => {
  const found = proposeRepairs(episodes('2023 01/05/2022 S U6 - -', '2024 01/07/2023 P K2 - -'), 2024);
  expect(found).toEqual([
    {
      rule: '1',
      year: 2023,
      row: 0,
      setAside: false,
      changes: [
        { column: 'DEC', from: null, to: '01/07/2023' },
        { column: 'REC', from: null, to: 'X1' },
      ],
      askFor: ['REASON_PLACE_CHANGE'],
      why: expect.stringContaining('started on 01/07/2023 without care starting again'),
    },
  ]);
  const stayed = proposeRepairs(episodes('2023 01/05/2022 S U6 - -', '2024 01/07/2023 L u6 - -'), 2024);
  expect(stayed[0]?.askFor).toEqual([]);
});

test.each([
  ['01/07/2023', '31/03/2023', 'at the latest on the last day of the year'],
  ['15/02/2023', '14/02/2023', 'at the latest the day before'],
])('left open and care began anew on %s: it ended %s, %#', (anew, ended) => {
  const [proposal] = proposeRepairs(episodes('2023 01/05/2022 S U6 - -', `2024 ${anew} S K2 - -`), 2024);
  expect(proposal).toMatchObject({ rule: '1A', askFor: ['REC'] });
  expect(proposal?.changes).toEqual([{ column: 'DEC', from: null, to: ended }]);
});

test('left open and nothing follows: the end of that year, with the reason left for somebody to say', () => {
  const [proposal] = proposeRepairs(episodes('2022 01/05/2021 S U6 - -'), 2024);
  expect(proposal).toMatchObject({ rule: '2', askFor: ['REC'] });
  expect(proposal?.changes).toEqual([{ column: 'DEC', from: null, to: '31/03/2022' }]);
});

test('what is open in the newest return is as it should be', () => {
  expect(proposeRepairs(episodes('2024 01/05/2023 S U6 - -'), 2024)).toEqual([]);
});

test('an episode that comes again is set aside for the newest one of it', () => {
  const found = proposeRepairs(
    episodes('2023 01/05/2022 S U6 - -', '2023 01/05/2022 s U6 - -', '2024 01/05/2022 S U6 01/06/2023 E4A'),
    2024,
  );
  expect(found.map(({ rule, row, setAside }) => ({ rule, row, setAside }))).toEqual([
    { rule: '3A', row: 0, setAside: true },
    { rule: '3A', row: 1, setAside: true },
  ]);
  const twice = proposeRepairs(episodes('2024 01/05/2023 S U6 - -', '2024 01/05/2023 S U6 - -'), 2024);
  expect(twice).toMatchObject([{ rule: '3', row: 0, why: expect.stringContaining('same return') }]);
});

test('two rows of one return that begin on one day and differ are left for somebody who knows', () => {
  const found = proposeRepairs(episodes('2024 01/05/2023 S U6 - -', '2024 01/05/2023 S K2 - -'), 2024);
  expect(found).toEqual([]);
});

test('an overlap and a gap that X1 denies end where the next begins', () => {
  const found = proposeRepairs(
    episodes(
      '2024 01/05/2023 S U6 10/06/2023 X1',
      '2024 01/06/2023 P K2 01/07/2023 X1',
      '2024 05/07/2023 P K1 01/08/2023 E4A',
      '2024 01/09/2023 S K1 - -',
    ),
    2024,
  );
  expect(found.map(({ rule, row, changes }) => [rule, row, changes[0]?.from, changes[0]?.to])).toEqual([
    ['4', 0, '10/06/2023', '01/06/2023'],
    ['5', 1, '01/07/2023', '05/07/2023'],
  ]);
});

test('no code is made up: only days and X1 are ever proposed', () => {
  const found = proposeRepairs(
    episodes('2022 01/05/2021 S U6 - -', '2023 01/07/2022 S K2 - -', 'x 31/02/2023 S K2 - -'),
    2024,
  );
  expect(found).toHaveLength(2);
  for (const { changes } of found) {
    for (const { to } of changes) expect(to).toMatch(/^(?:\d{2}\/\d{2}\/\d{4}|X1)$/);
  }
});
