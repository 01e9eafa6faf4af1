import { nothingToAdd, stated, type Table } from '../../../engine/table.ts';
import { atHome, type LevelOutcome } from '../levels.ts';
import { wholeColumns } from '../vocabulary.ts';

/** Signs of exploitation */
export const concern: Table<LevelOutcome> = {
  id: 'concern',
  title: 'Signs of exploitation',
  columns: wholeColumns.concern,
  rows: [
    nothingToAdd('no-concern', { concern: ['no'] }, atHome, ['PRI-11']),
    stated(
      'concern-exploitation',
      { concern: ['yes'] },
      atHome,
      ['EXP-05', 'PRI-11'],
      'There are signs of exploitation or coercion. They add steps of protection and never raise the level: someone who is exploited is a victim.',
    ),
  ],
};
