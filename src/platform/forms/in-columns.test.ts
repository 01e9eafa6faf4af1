import { expect, test } from 'vitest';
import { answersInRow } from './in-columns.ts';
import { choice, form, inColumns, line } from './index.ts';

const asked = form({
  personId: line('Who?'),
  untilDay: line('Until when?'),
  role: choice('As what?', { carer: 'Carer', director: 'Director' }, { needed: 'Say as what.' }),
});

test('what a form answered goes into the columns of its names', () => {
  expect(inColumns('membership', { personId: 'a', fromDay: '2026-03-03', role: 'carer' })).toEqual({
    person_id: 'a',
    from_day: '2026-03-03',
    role: 'carer',
  });
});

test('a field without a column of its name does not compile', () => {
  // @ts-expect-error: people have no such column where they work
  expect(inColumns('membership', { shoeSize: '7' })).toEqual({ shoe_size: '7' });
});

test('a row answers the questions of its form in words, but for those that are left out and what is empty', () => {
  const row = { person_id: 'Fern', until_day: null, role: 'carer', network: 'not asked' };
  expect(answersInRow(asked, row, [])).toEqual([
    { label: 'Who?', said: 'Fern' },
    { label: 'As what?', said: 'Carer' },
  ]);
  expect(answersInRow(asked, row, ['personId', 'role'])).toEqual([]);
});
