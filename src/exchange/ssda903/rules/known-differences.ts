import type { TableName } from '../files/file-of-return.ts';

/** Where a rule of ours flags other rows of the machine-made return than the national rules of 2022/23 do, and why. */
export interface KnownDifference {
  readonly rule: string;
  readonly table: TableName;
  /** How many rows only they flag, and how many only we do. */
  readonly onlyTheirs: number;
  readonly onlyOurs: number;
  readonly why: string;
}

const unknownPlace =
  'The return was read without a directory of postcodes, so we do not know where a placement is. They take not known ' +
  'as wrong; we say nothing if nothing was derived.';
const openEpisodes =
  'They leave episodes out that have not ended. A child who is too young for where they live now is the one to see, so ' +
  'we look at open episodes too.';

/** All differences, rule by rule. Every other rule that both have flags the same rows. */
export const knownDifferences: readonly KnownDifference[] = [
  { rule: '1015', table: 'Episodes', onlyTheirs: 448, onlyOurs: 0, why: unknownPlace },
  { rule: '169', table: 'Episodes', onlyTheirs: 4247, onlyOurs: 0, why: unknownPlace },
  { rule: '179', table: 'Episodes', onlyTheirs: 4247, onlyOurs: 0, why: unknownPlace },
  { rule: '371', table: 'Episodes', onlyTheirs: 0, onlyOurs: 43, why: openEpisodes },
  { rule: '372', table: 'Episodes', onlyTheirs: 0, onlyOurs: 29, why: openEpisodes },
  { rule: '373', table: 'Episodes', onlyTheirs: 0, onlyOurs: 1, why: openEpisodes },
  {
    rule: '1007',
    table: 'OC3',
    onlyTheirs: 0,
    onlyOurs: 14,
    why:
      'They look only at episodes that have ended. A young person whose episode is still open was in care on the ' +
      'birthday too.',
  },
  {
    rule: '133',
    table: 'OC3',
    onlyTheirs: 1,
    onlyOurs: 0,
    why: 'They do not take S1 (no fixed abode, suitable). The code list has it, so we do.',
  },
  {
    rule: '577',
    table: 'Missing',
    onlyTheirs: 1,
    onlyOurs: 6,
    why:
      'They take the end of an episode for the end of care even where another begins the same day. We put the ' +
      'episodes of a period together, as the national test cases do.',
  },
  {
    rule: '578',
    table: 'Missing',
    onlyTheirs: 1,
    onlyOurs: 4,
    why:
      'As for 577: we count to the last day of care, as the national test cases do, and see four children who went ' +
      'missing after it.',
  },
];
