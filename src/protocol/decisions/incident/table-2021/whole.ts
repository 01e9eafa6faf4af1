import { inferred, nothingToAdd, stated, type Table } from '../../../engine/table.ts';
import {
  atHome,
  eitherWay,
  emergency,
  exceptionAtLevelOne,
  type LevelOutcome,
  reported,
  reportedAtLevelTwo,
} from '../levels.ts';
import { wholeColumns } from '../vocabulary.ts';

/** Immediate risk */
export const risk: Table<LevelOutcome> = {
  id: 'risk',
  title: 'Immediate risk',
  columns: wholeColumns.risk,
  rows: [
    nothingToAdd('no-immediate-risk', { risk: ['none'] }, atHome, ['INC-05']),
    stated(
      'risk-serious-harm',
      { risk: ['serious-harm'] },
      emergency,
      ['INC-L3-01'],
      'Somebody is at risk of immediate serious harm: 999 at once.',
    ),
    stated(
      'risk-property',
      { risk: ['substantial-damage'], riskManaged: ['unsaid', 'no'] },
      emergency,
      ['INC-L3-01'],
      'Property is at risk of substantial damage: 999 at once.',
    ),
    inferred(
      'risk-property-managed',
      { risk: ['substantial-damage'], riskManaged: ['yes'] },
      reported,
      ['INC-L3-05', 'INC-05'],
      'Property is at risk, and staff can manage it: reported, in slow time.',
      'The list of 999 cases is absolute, the overarching principle keeps immediate attendance for risk that staff cannot manage. We let the principle decide where property is at stake: it is still reported, in slow time.',
    ),
    stated(
      'risk-disorder',
      { risk: ['significant-disorder'], riskManaged: ['unsaid', 'no'] },
      emergency,
      ['INC-L3-01'],
      'There is significant disorder: 999 at once.',
    ),
    inferred(
      'risk-disorder-managed',
      { risk: ['significant-disorder'], riskManaged: ['yes'] },
      reported,
      ['INC-L3-05', 'INC-05'],
      'There is significant disorder, and staff can manage it: reported, in slow time.',
      'The list of 999 cases is absolute, the overarching principle keeps immediate attendance for risk that staff cannot manage. We let the principle decide.',
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
      'Level 1 conduct that keeps happening: the manager decides.',
    ),
    inferred(
      'pattern-persistent-warned',
      { level: ['1'], persistent: ['yes'], warned: ['yes'] },
      eitherWay,
      ['INC-L2-01', 'INC-L1-03'],
      'It keeps happening, after the setting warned that repeats would be reported: the manager decides.',
      'This edition names repeats after a warning as an exception at level 1 and persistent conduct as level 2. Either way a person decides; nothing is reported of itself.',
    ),
    inferred(
      'pattern-prolonged',
      { level: ['1'], persistent: ['no'], prolonged: ['yes'], warned: ['no'] },
      atHome,
      ['INC-L1-03', 'INC-L1-01'],
      'It went on for long, and the setting had given no warning: it stays at home.',
      'The exception names a prolonged incident and repeats after a warning in one sentence. Police contact at level 1 is the exception, so we ask for the warning in both cases.',
    ),
    stated(
      'pattern-prolonged-warned',
      { level: ['1'], persistent: ['no'], prolonged: ['yes'], warned: ['yes'] },
      exceptionAtLevelOne,
      ['INC-L1-03'],
      'It went on for long, after a warning. It stays at level 1; the manager decides whether to use the exception and report it online or by 101.',
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
      { level: ['1'], wantsPolice: ['yes'] },
      atHome,
      ['PRI-07'],
      'The person harmed asks for the police. At level 1 it is settled at home: their wishes are heard, and they are told of their rights as a victim.',
      'The text asks carers to avoid police contact and also to weigh the wishes of the person harmed, who keeps the right to report. The carer does not report; the person harmed is not hindered.',
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
      'There are signs of exploitation or coercion. They add steps to protect the child and never raise the level: a child who is exploited is a victim.',
    ),
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
      { age: ['under-10'] },
      atHome,
      ['PRI-04'],
      'The child is under 10, the age of criminal responsibility: nothing here is a crime by this child. The level says only how urgent the help is.',
      'The Protocol does not speak of children under 10. The law does (Children and Young Persons Act 1933, section 50).',
    ),
    nothingToAdd('age-10-to-17', { age: ['10-to-17'] }, atHome, ['INC-03']),
    inferred(
      'age-18-to-25',
      { age: ['18-to-25'] },
      atHome,
      ['PRI-04'],
      'At 18 to 25 the levels do not apply as they stand: adult law does. They are shown as a guide to what is proportionate, and the restorative way comes first.',
      'This edition speaks of under 18s and says only that its principles are relevant to 25.',
    ),
  ],
};
