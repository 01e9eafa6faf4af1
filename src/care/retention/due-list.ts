import { listOf } from '../../platform/lists/index.ts';
import { childName } from '../child-name.ts';
import type { DueRecord } from './records.ts';

const { day, list, text } = listOf<DueRecord>();

/** The records that are due within a year. */
export const dueList = list({
  name: 'records-due',
  title: 'Records that are due',
  childOf: ({ child_id }) => child_id,
  columns: {
    child: text('Child', childName),
    born: day('Born', ({ date_of_birth }) => date_of_birth),
    due: day('Kept until', ({ due_on }) => due_on),
    asked: text('Proposed for destruction', ({ is_asked }) => (is_asked ? 'Yes' : 'No')),
  },
});
