import { listOf } from '../../platform/lists/index.ts';
import type { StepInList } from '../steps/list-steps.ts';
import { inOneLine } from './work-by-child.ts';

const { list, text, moment } = listOf<StepInList>();

/** The steps of somebody's own. */
export const stepsList = list({
  name: 'steps',
  title: 'Your steps',
  childOf: ({ child_id }) => child_id,
  columns: {
    child: text('Child', ({ child_called }) => child_called),
    step: text('What is to be done', ({ words }) => inOneLine(words)),
    home: text('Home', ({ setting_name }) => setting_name),
    due: moment('Due', ({ due_at }) => due_at),
    basis: text('Where the clock comes from', ({ clock_basis }) => clock_basis),
  },
});
