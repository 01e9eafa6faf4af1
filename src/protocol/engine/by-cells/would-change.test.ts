import { expect, test } from 'vitest';
import { wouldChange } from './would-change.ts';

const column = (had: Record<string, string>) => ({
  label: '',
  values: Object.keys(had),
  ordered: false,
  had,
});
const columns = {
  size: column({
    none: 'it been nothing',
    small: 'it been small',
    large: 'it been large',
    huge: 'it been huge',
  }),
  colour: column({ red: 'it been red', blue: '' }),
};
const sizes = Object.keys(columns.size.had);
const answerTo = ({ size = '', colour }: Record<string, string>) => ({
  answer: sizes.indexOf(size) * 10 + (colour === 'red' ? 5 : 0),
});

test('one fact at a time: the nearest milder answers first, then the nearest graver, and only those with words', () => {
  const found = wouldChange(columns, { size: 'large', colour: 'blue' }, answerTo, ({ answer }) => answer);
  expect(found).toEqual([
    { change: 'had it been small', answer: 10 },
    { change: 'had it been nothing', answer: 0 },
    { change: 'had it been red', answer: 25 },
    { change: 'had it been huge', answer: 30 },
  ]);
});

test('what leads to the same answer is not named', () => {
  expect(
    wouldChange(
      columns,
      { size: 'large', colour: 'red' },
      () => ({ answer: 1 }),
      () => 1,
    ),
  ).toEqual([]);
});
