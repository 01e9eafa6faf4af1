import { expect, test } from 'vitest';
import { type EditionId, editionById, editionIds, editionOn, editions } from './editions.ts';

test('there are two editions, the older first', () => {
  expect(editionIds).toEqual(['2021', '2025']);
});

test.each([
  ['2021-03-01', '2021'],
  ['2023-06-15', '2021'],
  ['2025-10-31', '2021'],
  ['2025-11-01', '2025'],
  ['2031-01-01', '2025'],
])('on %s the edition in force is %s', (day, edition) => {
  expect(editionOn(day)).toBe(edition);
});

test('a day before any edition is refused, and the windows are named', () => {
  expect(() => editionOn('2021-02-28')).toThrow(
    expect.objectContaining({
      code: 'no-edition',
      field: 'occurredOn',
      message:
        'No edition covers 2021-02-28. The editions are: 2021 from 2021-03-01 until the day before 2025-11-01; 2025 from 2025-11-01 on.',
    }),
  );
});

test('what is no calendar date is refused with the way to write one', () => {
  expect(() => editionOn('1 March 2021')).toThrow(
    expect.objectContaining({
      code: 'not-a-date',
      field: 'occurredOn',
      message: '"1 March 2021" is not a calendar date. Write it as YYYY-MM-DD.',
    }),
  );
});

test('a refusal names the field the day came from', () => {
  expect(() => editionOn('1999-01-01', 'placement.from')).toThrow(
    expect.objectContaining({ code: 'no-edition', field: 'placement.from' }),
  );
  expect(() => editionOn('soon', 'placement.from')).toThrow(
    expect.objectContaining({ code: 'not-a-date', field: 'placement.from' }),
  );
});

test('an edition is found by its id, and an id that is none is refused', () => {
  expect(editionById('2021').from).toBe('2021-03-01');
  expect(editionById('2025').from).toBe('2025-11-01');
  expect(() => editionById('2029' as EditionId)).toThrow(
    expect.objectContaining({
      code: 'no-edition',
      field: 'edition',
      message: 'There is no edition "2029".',
    }),
  );
});

test('every edition says what it is called and where its first day comes from', () => {
  for (const { title, note } of editions) {
    expect(title).toMatch(/^Reducing .*criminalisation of .*London/);
    expect(note).toMatch(/the day is not stated, the first of the month is taken/);
  }
});

test('the newest edition has no end yet', () => {
  expect(editions.map(({ until }) => until)).toEqual(['2025-11-01', null]);
});
