import type { SuppliedRow } from '../../read/supplied-row.ts';

/** Why a row, or one of its columns, does not go into the register; in plain words. */
export const leftOutReasons = {
  'row-shape': 'The row does not have the right number of values, so we cannot tell which is which',
  'no-number': 'There is no child number',
  'number-too-long': 'The child number is longer than 60 characters',
  'too-many-rows': 'There are more rows for this child number than one child can have',
  'no-header': 'The child is not in the Header file',
  'header-twice': 'The child is in the Header file more than once; we used the first row',
  'no-birth': 'The date of birth is blank or is not a date',
  'no-start': 'The start of the episode is blank or is not a date',
  'no-status': 'There is no legal status',
  'status-too-long': 'The legal status is longer than any code',
  'end-unreadable':
    'The end of the episode is not a date; if left open it would say that the child is still in care',
  'ends-before-start': 'The episode ends before it starts',
  'twice-in-return': 'The same episode is in the return more than once; we used the first row',
  'reason-without-end':
    'There is a reason for the end but no end date: the episode goes in as open, without the reason',
  'number-of-another': 'Another child has this pupil number',
  'same-number-twice': 'Two children in this return have this pupil number; we used the first',
} as const satisfies Readonly<Record<string, string>>;

export type LeftOutReason = keyof typeof leftOutReasons;

/** A row that does not go into the register, or with `part` a column of it that does not. */
export interface LeftOut {
  readonly file: string;
  readonly row: number;
  readonly part: string;
  readonly reason: LeftOutReason;
}

/** Leaves out a row, or a column of it. */
export function leaveOut({ file, row }: SuppliedRow, reason: LeftOutReason, part = ''): LeftOut {
  return { file, row, part, reason };
}
