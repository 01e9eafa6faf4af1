import { expect, test } from 'vitest';
import { findRepeated } from '../../../../test/exchange/ssda903/find-repeated.ts';
import { collectionOf } from '../child/collection.ts';
import { Row } from '../child/row.ts';
import { acrossRules } from './all-rules.ts';
import { canBeAsked, rulesOfYear } from './rules-of-year.ts';

const codes = (year: number): string[] => {
  const { child, across } = rulesOfYear(year);
  return [...child, ...across].map(({ code }) => code);
};

test('rules that came later are not asked of earlier returns', () => {
  expect(codes(2025)).not.toContain('234');
  expect(codes(2026)).toEqual(expect.arrayContaining(['234', '348', '444', '454']));
  expect(codes(2026)).not.toContain('700');
  expect(codes(2027)).toContain('700');
});

test('a rule is asked only when every file that it needs is there', () => {
  const rule = rulesOfYear(2026).child.find(({ code }) => code === '502');
  if (!rule) throw new Error('Rule 502 is gone.');
  const loaded = new Set(['Episodes'] as const);
  expect(canBeAsked(rule, collectionOf(2026, { loaded }))).toBe(false);
  expect(canBeAsked(rule, collectionOf(2026, { loaded, loadedLastYear: loaded }))).toBe(true);
});

test('rule 444: a pupil number may come once, and the codes for no number as often as they like', () => {
  const numbers = ['H801200001001', 'UN1', 'H801200001001', 'UN1', null, null, 'H801200001002'];
  const headers = numbers.map((UPN, row) => new Row('Header', row, { UPN }));
  const [rule] = acrossRules;
  if (!rule) throw new Error('Rule 444 is gone.');
  const loaded = new Set(['Header'] as const);
  const found = findRepeated(rule, headers, collectionOf(2026, { loaded }));
  expect(found.map(({ row }) => row)).toEqual([0, 2]);
  expect(findRepeated(rule, headers, collectionOf(2026))).toEqual([]);
});
