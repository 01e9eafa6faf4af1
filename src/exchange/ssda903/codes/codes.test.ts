import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { hasNationalData, nationalFile } from '../../../../test/exchange/ssda903/national-data.ts';
import type { CodeList } from './code.ts';
import { codeAllowed, findCode } from './code-allowed.ts';
import { codeLists } from './lists.ts';
import { sexAsLetter } from './sex.ts';

const lists = Object.entries(codeLists).map(([column, list]): { column: string; list: CodeList } => ({
  column,
  list,
}));

test.each(lists)(
  'the codes of $column are each there once, with a label, and end no earlier than they begin',
  ({ list }) => {
    expect(new Set(list.map(({ code }) => code)).size).toBe(list.length);
    for (const { label, first = 0, last = 9999 } of list) {
      expect(label).not.toBe('');
      expect(first).toBeLessThanOrEqual(last);
    }
  },
);

test.each([
  ['PLACE', 'K3', 2024, false],
  ['PLACE', 'K3', 2025, true],
  ['PLACE', 'H5', 2024, true],
  ['PLACE', 'H5', 2025, false],
  ['PLACE', 'Z1', 2025, true],
  ['PLACE', 'Z1', 2026, false],
  ['PLACE', 'Z13', 2026, true],
  ['SEX', '1', 2024, true],
  ['SEX', '1', 2025, false],
  ['SEX', 'U', 2025, true],
  ['REC', 'E43', 2018, true],
  ['REC', 'E43', 2019, false],
  ['REC', 'E48', 2018, false],
  ['ACTIV', 'F3', 2021, true],
  ['ACTIV', 'F5', 2021, false],
  ['REASON_PLACE_CHANGE', 'CUSTOD', 2018, false],
  ['SW_REASON', 'LEFTRL', 2023, false],
] as const)('%s %s in %i: %s', (column, code, year, allowed) => {
  expect(codeAllowed(codeLists[column], code, year)).toBe(allowed);
});

test('a blank and a code in small letters are no codes', () => {
  expect(codeAllowed(codeLists.LS, null, 2026)).toBe(false);
  expect(codeAllowed(codeLists.LS, 'c2', 2026)).toBe(false);
  expect(findCode(codeLists.LS, 'J1', 2026)?.group).toBe('youth justice');
});

test('a sex is compared by what it means', () => {
  expect([sexAsLetter('1'), sexAsLetter('2'), sexAsLetter('U'), sexAsLetter(null)]).toEqual([
    'M',
    'F',
    'U',
    null,
  ]);
});

const national = {
  LS: 'legal_status',
  PLACE: 'placement_type',
  PLACE_PROVIDER: 'placement_provider',
  CIN: 'category_of_need',
  RNE: 'reason_new_episode',
  REC: 'reason_episode_ceased',
  REASON_PLACE_CHANGE: 'reason_place_change',
  MISSING: 'missing_type',
  REVIEW_CODE: 'review_code',
  IN_TOUCH: 'in_touch',
  ACTIV: 'activity',
  ACCOM: 'accommodation',
  PREV_PERM: 'prev_perm',
  SDQ_REASON: 'sdq_reason',
  SEX: 'sex',
  ETHNIC: 'ethnicity_crosswalk',
  UPN: 'upn_unknown',
  SW_REASON: 'sw_reason',
} as const;

test.skipIf(!hasNationalData).each(Object.entries(national))(
  'the codes of %s are those of the national list',
  (column, file) => {
    const lines = readFileSync(nationalFile(`codes/${file}.csv`), 'utf8')
      .trim()
      .split(/\r?\n/)
      .slice(1);
    const ours: CodeList = codeLists[column as keyof typeof national];
    expect(ours.map(({ code }) => code).sort()).toEqual(lines.map((line) => line.split(',')[0]).sort());
  },
);
