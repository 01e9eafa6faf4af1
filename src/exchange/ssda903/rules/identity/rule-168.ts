import type { Row } from '../../child/row.ts';
import { codeAllowed } from '../../codes/code-allowed.ts';
import { upnUnknown } from '../../codes/upn-unknown.ts';
import type { ChildRule } from '../rule.ts';

// A check letter (I, O and S are not used), eleven digits, and a digit or, in a temporary number, a letter.
const pupilNumber = /^[A-HJ-NP-RT-Z]\d{11}[\dA-Z]$/;

const isWrong = (header: Row, year: number): boolean => {
  const number = header.text('UPN');
  return number !== null && !pupilNumber.test(number) && !codeAllowed(upnUnknown, number, year);
};

/** Asks for the shape only. Whether the check letter fits the digits is not asked. */
export const rule168: ChildRule = {
  code: '168',
  message: 'This is neither a pupil number (a letter and twelve more signs) nor one of UN1 to UN5.',
  fields: ['UPN'],
  tables: ['Header'],
  check: (child, { rulesOfYear }) => child.rows('Header').filter((header) => isWrong(header, rulesOfYear)),
};
