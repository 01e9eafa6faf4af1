import { inferred, type Table } from '../../../engine/table.ts';
import { atHome, type LevelOutcome } from '../levels.ts';
import { conductColumns } from '../vocabulary.ts';

/** Self-harm */
export const selfHarm: Table<LevelOutcome> = {
  id: 'self-harm',
  title: 'Self-harm',
  columns: conductColumns['self-harm'],
  rows: [
    inferred(
      'self-harm-safe',
      { inDanger: ['no'] },
      atHome,
      ['PRI-01', 'INC-01'],
      'They hurt themselves, or may: this is about their health. Nothing here is for the police.',
      'The text names self-harm and thoughts of suicide among the things to look at with somebody in care, and never as conduct to report.',
    ),
    inferred(
      'self-harm-in-danger',
      { inDanger: ['yes'] },
      atHome,
      ['PRI-01', 'INC-01'],
      'They hurt themselves or mean to, and may be in danger now: an ambulance. This is about their health, and nothing here is for the police.',
      'The text names self-harm and thoughts of suicide among the things to look at with somebody in care, and never as conduct to report.',
    ),
  ],
};
