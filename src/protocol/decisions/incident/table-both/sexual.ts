import { inferred, stated, type Table } from '../../../engine/table.ts';
import { emergency, type LevelOutcome, reported } from '../levels.ts';
import { conductColumns } from '../vocabulary.ts';

/** Sexual assault or exploitation */
export const sexual: Table<LevelOutcome> = {
  id: 'sexual',
  title: 'Sexual assault or exploitation',
  columns: conductColumns.sexual,
  rows: [
    stated(
      'sexual-recent',
      { when: ['recent'] },
      emergency,
      ['INC-L3-01'],
      'A recent sexual assault or sexual exploitation is serious in nature: 999 at once.',
    ),
    inferred(
      'sexual-historical',
      { when: ['historical'] },
      reported,
      ['INC-L3-02'],
      'What happened in the past is not a 999 matter. It is a safeguarding one: social services and police are told without 999.',
      'The text rules out 999 and does not name the level. Sexual harm is serious in nature, so it is reported, through the slower way.',
    ),
  ],
};
