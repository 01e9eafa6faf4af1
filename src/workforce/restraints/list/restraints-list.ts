import { listOf } from '../../../platform/lists/index.ts';
import { measures } from '../model.ts';
import type { RestraintInList } from '../restraint/get-restraint.ts';

const { list, text, moment, number } = listOf<RestraintInList>();

/** Measures of control, discipline and restraint. */
export const restraintsList = list({
  name: 'measures',
  title: 'Restraint, control and discipline',
  childOf: ({ child_id }) => child_id,
  columns: {
    child: text('Child', ({ child_called }) => child_called),
    measure: text('The measure', ({ measure }) => measures[measure].text),
    when: moment('When', ({ used_at }) => used_at),
    home: text('Home', ({ setting_name }) => setting_name),
    open: number('Steps to do', ({ open_steps }) => open_steps),
  },
});
