import { inferred, nothingToAdd, stated, type Table } from '../../../engine/table.ts';
import {
  atHome,
  eitherWay,
  emergency,
  emergencyAtItsLevel,
  exceptionAtLevelOne,
  type LevelOutcome,
  reportedAtItsLevel,
  reportedAtLevelTwo,
  theyDecide,
  withoutReport,
} from '../levels.ts';
import { wholeColumns } from '../vocabulary.ts';

/** Immediate risk */
export const risk: Table<LevelOutcome> = {
  id: 'risk',
  title: 'Immediate risk',
  columns: wholeColumns.risk,
  rows: [
    nothingToAdd('no-immediate-risk', { risk: ['none'], riskManaged: ['yes', 'unsaid'] }, atHome, ['INC-05']),
    inferred(
      'risk-not-managed',
      { risk: ['none'], riskManaged: ['no'] },
      emergencyAtItsLevel,
      ['INC-05'],
      'The people there cannot keep everybody safe: 999 at once. The level stays what the conduct makes it.',
      'The principle keeps immediate attendance for risk that staff cannot manage. Staff who say that they cannot keep people safe have said exactly that, whatever the conduct was.',
    ),
    stated(
      'risk-serious-harm',
      { risk: ['serious-harm'] },
      emergency,
      ['INC-L3-01'],
      'Somebody is at risk of immediate serious harm: 999 at once.',
    ),
    stated(
      'risk-property',
      { risk: ['substantial-damage'] },
      emergency,
      ['INC-L3-01'],
      'Property is at risk of substantial damage: 999 at once.',
    ),
    stated(
      'risk-disorder',
      { risk: ['significant-disorder'] },
      emergency,
      ['INC-L3-01'],
      'There is significant disorder: 999 at once.',
    ),
  ],
};

/** Pattern of level 1 conduct */
export const pattern: Table<LevelOutcome> = {
  id: 'pattern',
  title: 'Pattern of level 1 conduct',
  columns: wholeColumns.pattern,
  rows: [
    nothingToAdd('pattern-above-level-1', { level: ['2', '3'] }, atHome, ['INC-L2-01']),
    nothingToAdd('pattern-none', { level: ['1'], persistent: ['no'], prolonged: ['no'] }, atHome, [
      'INC-L1-01',
    ]),
    stated(
      'pattern-persistent',
      { level: ['1'], persistent: ['yes'], warned: ['no'] },
      eitherWay,
      ['INC-L2-01'],
      'Level 1 conduct that keeps happening: it is decided case by case.',
    ),
    inferred(
      'pattern-persistent-warned',
      { level: ['1'], persistent: ['yes'], warned: ['yes'] },
      eitherWay,
      ['INC-L2-01', 'INC-L1-03'],
      'It keeps happening, after the setting warned that repeats would be reported: it is decided case by case.',
      'This edition names two exceptions at level 1, a prolonged incident and repeats after a warning, and persistent conduct as level 2. Either way a person decides; nothing is reported of itself.',
    ),
    stated(
      'pattern-prolonged',
      { level: ['1'], persistent: ['no'], prolonged: ['yes'] },
      exceptionAtLevelOne,
      ['INC-L1-03'],
      'It went on for long. It stays at level 1; it is decided case by case whether to report it online or by 101.',
    ),
  ],
};

/** What the person harmed wants */
export const victim: Table<LevelOutcome> = {
  id: 'victim',
  title: 'What the person harmed wants',
  columns: wholeColumns.victim,
  rows: [
    nothingToAdd('victim-does-not-ask', { wantsPolice: ['no'] }, atHome, ['PRI-07']),
    inferred(
      'victim-asks-level-1',
      { level: ['1'], harmed: ['no'], wantsPolice: ['yes'] },
      atHome,
      ['PRI-07'],
      'The person harmed asks for the police. At level 1 it is settled at home: their wishes are heard, and they are told of their rights as a victim.',
      'The text asks carers to avoid police contact and also to weigh the wishes of the person harmed, who keeps the right to report. The carer does not report; the person harmed is not hindered.',
    ),
    inferred(
      'victim-is-the-child',
      { level: ['1'], harmed: ['yes'], wantsPolice: ['yes'] },
      reportedAtItsLevel,
      ['PRI-07'],
      'They were harmed and ask for the police: reported online or by 101, with somebody they trust beside them.',
      'The text avoids police contact at level 1 for the sake of the person who did it. The person who was harmed keeps the right to report, and is helped to use it.',
    ),
    stated(
      'victim-asks-level-2',
      { level: ['2'], wantsPolice: ['yes'] },
      reportedAtLevelTwo,
      ['INC-L2-05'],
      'The person harmed asks for the police: reported online or by 101, not 999.',
    ),
    nothingToAdd('victim-asks-level-3', { level: ['3'], wantsPolice: ['yes'] }, atHome, ['INC-L3-04']),
  ],
};

/** Age */
export const age: Table<LevelOutcome> = {
  id: 'age',
  title: 'Age',
  columns: wholeColumns.age,
  rows: [
    inferred(
      'age-under-10',
      { age: ['under-10'], harmed: ['no'] },
      withoutReport,
      ['PRI-04'],
      'The child is under 10, the age of criminal responsibility: nothing here is a crime by this child. Social services help; the level says only how urgent the help is.',
      'The Protocol does not speak of children under 10. The law does (Children and Young Persons Act 1933, section 50): there is no offence that could be reported.',
    ),
    inferred(
      'age-under-10-harmed',
      { age: ['under-10'], harmed: ['yes'] },
      atHome,
      ['PRI-04', 'PRI-07'],
      'The child is under 10 and was harmed: this is about protecting them. Nothing here is a crime by this child.',
      'The Protocol does not speak of children under 10. The law does (Children and Young Persons Act 1933, section 50).',
    ),
    nothingToAdd('age-10-to-17', { age: ['10-to-17'] }, atHome, ['INC-03']),
    inferred(
      'age-18-to-25',
      { age: ['18-to-25'], harmed: ['no'] },
      withoutReport,
      ['PRI-04'],
      'From 18 to 25 adult law applies, and the levels are only a guide to what is proportionate. Nobody is reported because of a level. A restorative approach comes first for what they did.',
      'This edition speaks of under 18s and says only that its principles are relevant to 25. No duty to report an adult follows from it.',
    ),
    inferred(
      'age-18-to-25-harmed',
      { age: ['18-to-25'], harmed: ['yes'] },
      theyDecide,
      ['PRI-04'],
      'At 18 to 25 the levels do not apply as written: adult law does. They were harmed: they decide whether the police are told, and are helped to do it.',
      'This edition speaks of under 18s and says only that its principles are relevant to 25. No duty to report an adult follows from it.',
    ),
  ],
};
