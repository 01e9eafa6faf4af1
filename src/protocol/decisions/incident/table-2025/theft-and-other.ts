import { inferred, stated, type Table } from '../../../engine/table.ts';
import { atHome, eitherWay, type LevelOutcome } from '../levels.ts';
import { conductColumns } from '../vocabulary.ts';

/** Theft */
export const theft: Table<LevelOutcome> = {
  id: 'theft',
  title: 'Theft',
  columns: conductColumns.theft,
  rows: [
    inferred(
      'theft-minor',
      { value: ['minor'], series: ['no'] },
      atHome,
      ['INC-L1-01'],
      'A single theft of little value: a family would settle it at home.',
      'The 2025 edition took theft in general out of level 2 and names only a series or moderate value. The family-home test decides the rest.',
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
      'A theft of moderate value: it is decided case by case.',
    ),
    inferred(
      'theft-substantial',
      { value: ['substantial'] },
      eitherWay,
      ['INC-L2-01'],
      'A theft of substantial value: it is decided case by case.',
      'Level 3 does not name theft at any value. The nearest rule is moderate value, so it stays at level 2.',
    ),
  ],
};

/** Anything else */
export const other: Table<LevelOutcome> = {
  id: 'other',
  title: 'Anything else',
  columns: conductColumns.other,
  rows: [
    stated(
      'other-family-would-settle',
      { family: ['no'] },
      atHome,
      ['INC-L1-01'],
      'A family would settle this at home, so the home does too.',
    ),
    inferred(
      'other-family-would-call',
      { family: ['yes'] },
      eitherWay,
      ['INC-L2-01'],
      'A family might call the police for this: it is decided case by case.',
      'The test says what is level 1, not what is above it. With none of the level 3 cases named, a manager decides.',
    ),
  ],
};
