import type { AcrossRule } from '../rule.ts';

export const rule444: AcrossRule = {
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
