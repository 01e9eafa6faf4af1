import { listOf } from '../../../../platform/lists/index.ts';
import type { ShownImport } from '../look/get-import.ts';
import { importTitle, stateInWords } from '../pages/in-words.ts';

const { list, text, moment } = listOf<ShownImport>();

/** The yearly returns that were brought in. They name no child. */
export const importsList = list({
  name: 'returns',
  title: 'Yearly returns',
  childOf: null,
  columns: {
    what: text('Return', importTitle),
    state: text('How it stands', stateInWords),
    begun: moment('Begun', ({ started_at }) => started_at),
    by: text('By', ({ started_by_name }) => started_by_name ?? 'From the command line'),
    finished: moment('Finished', ({ finished_at }) => finished_at),
  },
});
