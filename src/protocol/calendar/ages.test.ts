import { expect, test } from 'vitest';
import { ageOn, birthday } from './ages.ts';

test('a birthday on 29 February is 1 March in other years', () => {
  expect(birthday('2008-02-29', 18)).toBe('2026-03-01');
  expect(birthday('2008-02-29', 16)).toBe('2024-02-29');
  expect(birthday('2010-05-10', 0)).toBe('2010-05-10');
  expect(ageOn('2008-02-29', '2026-02-28')).toBe(17);
  expect(ageOn('2008-02-29', '2026-03-01')).toBe(18);
  expect(ageOn('2010-05-10', '2026-05-09')).toBe(15);
  expect(ageOn('2010-05-10', '2026-05-10')).toBe(16);
});
