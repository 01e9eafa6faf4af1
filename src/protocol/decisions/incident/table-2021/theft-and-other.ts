import { inferred, stated, type Table } from '../../../engine/table.ts';
import { atHome, eitherWay, type LevelOutcome } from '../levels.ts';
import { conductColumns } from '../vocabulary.ts';

/** Theft */
export const theft: Table<LevelOutcome> = {
  id: 'theft',
  title: 'Theft',
  columns: conductColumns.theft,
  rows: [
    stated(
      'theft-minor',
      { value: ['minor'], series: ['no'] },
      eitherWay,
      ['INC-L2-01'],
      'This edition places incidents of theft at level 2: it is decided case by case.',
    ),
    stated(
      'theft-series',
      { value: ['minor'], series: ['yes'] },
      eitherWay,
      ['INC-L2-01'],
      'A series of minor thefts: it is decided case by case.',
    ),
    stated(
      'theft-moderate',
      { value: ['moderate'] },
      eitherWay,
      ['INC-L2-01'],
      'This edition places incidents of theft at level 2: it is decided case by case.',
    ),
    stated(
      'theft-substantial',
      { value: ['substantial'] },
      eitherWay,
      ['INC-L2-01'],
      'A theft of substantive value: it is decided case by case.',
    ),
  ],
};

/** Anything else */
export const other: Table<LevelOutcome> = {
  id: 'other',
  title: 'Anything else',
  columns: conductColumns.other,
  rows: [
    inferred(
      'other-family-would-settle',
      { family: ['no'] },
      atHome,
      ['INC-L1-01', 'PRI-01'],
      'A family would settle this at home, so the home does too.',
      "This edition gives examples only. The question that runs through it, whether the response would be good enough for one's own, gives the same answer.",
    ),
    inferred(
      'other-family-would-call',
      { family: ['yes'] },
      eitherWay,
      ['INC-L2-01'],
      'A family might call the police for this: it is decided case by case.',
      'The examples do not cover it. With none of the level 3 cases named, a manager decides.',
    ),
  ],
};
