import { expect, test } from 'vitest';
import { answerStatus } from '../../../care/index.ts';
import { inWordsOfMove } from './care-status.ts';

const born = '2009-05-05';
const episode = (from_day: string, to_day: string | null, legal_status = 'C2') => ({
  from_day,
  to_day,
  legal_status,
  reason_ceased: to_day ? 'E8' : null,
  placement_type: null,
  placement_location: null,
  placement_miles: null,
  authority_name: 'Borough of Testwick',
});
const on = (day: string, ...episodes: ReturnType<typeof episode>[]) =>
  inWordsOfMove(answerStatus(born, day, episodes));

test('somebody whose care goes on is looked after', () => {
  expect(on('2026-03-10', episode('2022-01-01', null))).toBe('looked-after');
});

test('a move on the first day of accommodation is prepared as for a child looked after', () => {
  expect(on('2026-03-10', episode('2026-03-10', null, 'V2'))).toBe('looked-after');
  expect(on('2026-03-10', episode('2026-03-09', '2026-03-10', 'V2'))).toBeNull();
});

test('somebody whose care ended after 16 is a care leaver', () => {
  expect(on('2026-03-10', episode('2022-01-01', '2026-01-31'))).toBe('care-leaver');
});

test('nothing recorded says nothing', () => {
  expect(on('2026-03-10')).toBeNull();
  expect(on('2026-03-10', episode('2022-01-01', '2022-02-01'))).toBeNull();
});

test('what cannot be read is not guessed at, unless something else says that they are looked after', () => {
  expect(on('2026-03-10', episode('2022-01-01', null, 'ZZ'))).toBeNull();
  expect(on('2026-03-10', episode('2022-01-01', '2026-01-31'), episode('2026-02-01', null, 'ZZ'))).toBeNull();
  expect(on('2026-03-10', episode('2022-01-01', null), episode('2026-02-01', null, 'ZZ'))).toBe(
    'looked-after',
  );
});
