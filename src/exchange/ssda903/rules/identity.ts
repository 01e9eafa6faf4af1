import type { Row } from '../child/row.ts';
import { isShortBreak } from '../child/short-break.ts';
import { codeAllowed } from '../codes/code-allowed.ts';
import { sexAsLetter } from '../codes/sex.ts';
import { upnUnknown } from '../codes/upn-unknown.ts';
import type { TableName } from '../files/file-of-return.ts';
import { birthdayIn } from './conditions/ages.ts';
import { unknownCodeOrBlank } from './conditions/codes.ts';
import { afterYear } from './conditions/days.ts';
import type { AcrossRule, ChildRule } from './rule.ts';
import { rulesAbout } from './rules-about.ts';

const rule = rulesAbout('Header');
const ruleOverTheYears = rulesAbout('Header', { lastYear: ['Header'] });

/** The child of a file is not in the Header: every row of theirs is flagged. */
const childInHeader = (code: string, table: TableName): ChildRule =>
  rulesAbout(table)(code, `There is no row in Header for this child of ${table}.`, {
    fields: ['CHILD'],
    tables: ['Header', table],
    where: (_row, _collection, child) => child.header === null,
  });

const differs = (row: Row, header: Row, column: string): boolean => {
  if (!row.given(column) || !header.given(column)) return false;
  const [one, other] = [row.day(column), header.day(column)];
  return one !== null && other !== null ? one !== other : row.text(column) !== header.text(column);
};

/** A file says something else than the Header does. Silent where either is blank. */
const sameAsHeader = (code: string, table: TableName, column: 'DOB' | 'SEX'): ChildRule => {
  const what = column === 'DOB' ? 'date of birth' : 'sex';
  return rulesAbout(table)(code, `The ${what} here is not the one that Header has for this child.`, {
    fields: [column],
    tables: ['Header', table],
    where: (row, _collection, child) => child.rows('Header').some((header) => differs(row, header, column)),
  });
};

/** The child is in a file more than once: all their rows are flagged. */
const oncePerTable = (code: string, table: TableName): ChildRule =>
  rulesAbout(table)(
    code,
    `The child is in ${table} more than once. One row for each child is expected there.`,
    { fields: ['CHILD'], where: (_row, _collection, child) => child.rows(table).length > 1 },
  );

// A check letter (I, O and S are not used), eleven digits, and a digit or, in a temporary number, a letter.
const pupilNumber = /^[A-HJ-NP-RT-Z]\d{11}[\dA-Z]$/;

const bornOnAnotherDay = (one: Row, other: Row): boolean =>
  one.day('DOB') !== other.day('DOB') || (one.day('DOB') === null && one.text('DOB') !== other.text('DOB'));

const ethnicityOf = (header: Row): string | undefined => header.text('ETHNIC')?.toUpperCase();

/** Rules about who the child is: each once, and the same in every file and year. */
export const identityRules: readonly ChildRule[] = [
  childInHeader('INT01', 'AD1'),
  childInHeader('INT02', 'PlacedAdoption'),
  childInHeader('INT03', 'Episodes'),
  childInHeader('INT04', 'Missing'),
  childInHeader('INT05', 'OC2'),
  childInHeader('INT06', 'OC3'),
  childInHeader('INT07', 'PrevPerm'),
  childInHeader('INT08', 'Reviews'),
  childInHeader('INT09', 'UASC'),
  sameAsHeader('INT11', 'AD1', 'DOB'),
  sameAsHeader('INT12', 'PlacedAdoption', 'DOB'),
  sameAsHeader('INT13', 'Missing', 'DOB'),
  sameAsHeader('INT14', 'OC2', 'DOB'),
  sameAsHeader('INT15', 'OC3', 'DOB'),
  sameAsHeader('INT16', 'PrevPerm', 'DOB'),
  sameAsHeader('INT17', 'Reviews', 'DOB'),
  sameAsHeader('INT18', 'UASC', 'DOB'),
  sameAsHeader('INT21', 'UASC', 'SEX'),
  oncePerTable('INT31', 'AD1'),
  oncePerTable('INT32', 'Header'),
  oncePerTable('INT33', 'OC2'),
  oncePerTable('INT34', 'OC3'),
  oncePerTable('INT35', 'PrevPerm'),
  oncePerTable('INT36', 'UASC'),
  // Which codes are taken changed with the return of 2024/25: the code list knows the years.
  rule('101', 'Sex is blank or not a code of this year: 1 or 2 until 2023/24, M, F or U since.', {
    fields: ['SEX'],
    where: unknownCodeOrBlank('SEX'),
  }),
  rule(
    '102',
    'Date of birth is blank or not a date. Write it as day/month/year, with four digits for the year.',
    {
      fields: ['DOB'],
      where: (header) => header.day('DOB') === null,
    },
  ),
  rule('103', 'Ethnicity is blank or not one of the codes. NOBT says that it is not known yet.', {
    fields: ['ETHNIC'],
    where: unknownCodeOrBlank('ETHNIC'),
  }),
  // Asks for the shape only. Whether the check letter fits the digits is not asked.
  rule('168', 'This is neither a pupil number (a letter and twelve more characters) nor one of UN1 to UN5.', {
    fields: ['UPN'],
    where: (header, { rulesOfYear }) => {
      const number = header.text('UPN');
      return number !== null && !pupilNumber.test(number) && !codeAllowed(upnUnknown, number, rulesOfYear);
    },
  }),
  // Numbers and letters are compared by what they mean, so that the year of the change raises nothing.
  ruleOverTheYears('202', "Sex is not the one that last year's return has for this child.", {
    fields: ['SEX'],
    where: (header, _collection, child) =>
      child.last('Header').some((last) => sexAsLetter(header.text('SEX')) !== sexAsLetter(last.text('SEX'))),
  }),
  ruleOverTheYears('203', "Date of birth is not the one that last year's return has for this child.", {
    fields: ['DOB'],
    where: (header, _collection, child) =>
      child.last('Header').some((last) => bornOnAnotherDay(header, last)),
  }),
  ruleOverTheYears('204', "Ethnicity is not the one that last year's return has for this child.", {
    fields: ['ETHNIC'],
    where: (header, _collection, child) =>
      child.last('Header').some((last) => ethnicityOf(header) !== ethnicityOf(last)),
  }),
  rule('301', 'Date of birth is after the end of the year.', {
    fields: ['DOB'],
    where: afterYear('DOB'),
  }),
  rule('351', 'Going by this date of birth, the person was over 25 before the year began.', {
    fields: ['DOB'],
    where: (header, { start }) => (birthdayIn(header, 25) ?? '9999') < start,
  }),
  rule('442', 'The pupil number is blank. If it is not known, use one of UN1 to UN5 to say why.', {
    fields: ['UPN'],
    tables: ['Header', 'Episodes'],
    where: (header, _collection, child) =>
      !header.given('UPN') && child.episodes.some((episode) => !isShortBreak(episode)),
  }),
];

/** The one rule that looks across children. */
export const samePupilNumber: AcrossRule = {
  code: '444',
  message: 'Another row of Header has the same pupil number.',
  fields: ['UPN'],
  tables: ['Header'],
  from: 2026,
  table: 'Header',
  key: (row) => {
    const number = row.text('UPN');
    return number === null || /^UN[1-5]$/.test(number) ? null : number;
  },
};
