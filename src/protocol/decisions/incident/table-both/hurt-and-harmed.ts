import { inferred, nothingToAdd, type Table } from '../../../engine/table.ts';
import { atHome, eitherWay, emergencyAtItsLevel, type LevelOutcome } from '../levels.ts';
import { wholeColumns } from '../vocabulary.ts';

/** Whether anybody is hurt or unwell */
export const hurt: Table<LevelOutcome> = {
  id: 'hurt',
  title: 'Whether anybody is hurt or unwell',
  columns: wholeColumns.hurt,
  rows: [
    nothingToAdd('hurt-not-much', { hurt: ['no', 'minor'] }, atHome, ['PRI-01']),
    inferred(
      'hurt-needs-treatment',
      { hurt: ['needs-treatment'] },
      atHome,
      ['PRI-01'],
      'Someone needs treatment: that comes first, and it is not the police who give it.',
      'The text speaks of injuries only to place an incident on a level. A good parent sees to the hurt before anything else.',
    ),
    inferred(
      'hurt-emergency',
      { hurt: ['unwell', 'serious'] },
      emergencyAtItsLevel,
      ['PRI-01'],
      'Somebody is badly hurt or unwell: 999 for an ambulance. The level stays what the conduct makes it.',
      'The text speaks of injuries only to place an incident on a level. An emergency of health is not an offence: the ambulance is called, and the police are not by this alone.',
    ),
  ],
};

/** A child who was harmed */
export const harmed: Table<LevelOutcome> = {
  id: 'harmed',
  title: 'A child who was harmed',
  columns: wholeColumns.harmed,
  rows: [
    nothingToAdd('harmed-by-nobody', { harmedBy: ['nobody'] }, atHome, ['PRI-07']),
    inferred(
      'harmed-by-a-child',
      { harmedBy: ['a-child'] },
      atHome,
      ['PRI-07'],
      'They were harmed: what follows is for them. They are not asked to put anything right.',
      'The text speaks to those who care for someone in trouble. It asks that anyone who is harmed is protected and heard, and that applies to those in care too.',
    ),
    inferred(
      'harmed-by-an-adult',
      { harmedBy: ['an-adult'] },
      eitherWay,
      ['PRI-07'],
      'They were harmed by an adult, or nobody knows who did it: others are told today, and it is not left to those who were there.',
      'The levels are about what somebody in care did. Harm done to them is a matter of protection, which others must know of.',
    ),
    inferred(
      'harmed-by-staff-or-carer',
      { harmedBy: ['staff-or-carer'] },
      eitherWay,
      ['PRI-07'],
      'Someone who looks after them is said to have harmed them: the local authority is told, and someone who was not involved decides.',
      'The text does not speak of it. Statutory guidance on allegations against people who work with under 18s does.',
    ),
  ],
};
