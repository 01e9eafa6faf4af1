import { inferred, stated, type Table } from '../../../engine/table.ts';
import { atHome, eitherWay, emergency, type LevelOutcome, reported } from '../levels.ts';
import { conductColumns } from '../vocabulary.ts';

/** Damage */
export const damage: Table<LevelOutcome> = {
  id: 'damage',
  title: 'Damage',
  columns: conductColumns.damage,
  rows: [
    stated(
      'damage-minor',
      { severity: ['minor'], overLimit: ['no'], fire: ['no'] },
      atHome,
      ['INC-L1-01'],
      'Minor damage, such as broken crockery, is settled at home.',
    ),
    inferred(
      'damage-moderate',
      { severity: ['moderate'], overLimit: ['no'], fire: ['no'] },
      eitherWay,
      ['INC-L2-01'],
      'Damage that is more than minor and less than substantial: the manager decides.',
      'The examples name only minor and substantial damage. Level 2 opens with damage that needs no immediate response, so the middle stands there.',
    ),
    stated(
      'damage-substantial',
      { severity: ['substantial'], overLimit: ['no'], fire: ['no'], ongoing: ['no', 'unsaid'] },
      reported,
      ['INC-L3-04'],
      'Substantial damage that has ended is reported, without 999.',
    ),
    stated(
      'damage-substantial-ongoing',
      {
        severity: ['substantial'],
        overLimit: ['no'],
        fire: ['no'],
        ongoing: ['yes'],
        riskManaged: ['unsaid', 'no'],
      },
      emergency,
      ['INC-L3-01'],
      'Property is at risk of substantial damage now.',
    ),
    inferred(
      'damage-substantial-managed',
      { severity: ['substantial'], overLimit: ['no'], fire: ['no'], ongoing: ['yes'], riskManaged: ['yes'] },
      reported,
      ['INC-L3-04', 'INC-05'],
      'The damage is substantial, and staff can manage the risk: it is reported, without 999.',
      'The list of 999 cases is absolute, the overarching principle keeps immediate attendance for risk that staff cannot manage. We let the principle decide where property is at stake: it is still reported, in slow time.',
    ),
    stated(
      'damage-over-limit',
      { overLimit: ['yes'], fire: ['no'], ongoing: ['unsaid', 'yes'], riskManaged: ['unsaid', 'no'] },
      emergency,
      ['INC-L3-01'],
      'Damage estimated at over £5,000 is substantial and calls for 999.',
    ),
    inferred(
      'damage-over-limit-managed',
      { overLimit: ['yes'], fire: ['no'], ongoing: ['unsaid', 'yes'], riskManaged: ['yes'] },
      reported,
      ['INC-L3-04', 'INC-05'],
      'The damage is over £5,000, and staff can manage the risk: it is reported, without 999.',
      'The list of 999 cases is absolute, the overarching principle keeps immediate attendance for risk that staff cannot manage. We let the principle decide where property is at stake: it is still reported, in slow time.',
    ),
    stated(
      'damage-over-limit-ended',
      { overLimit: ['yes'], fire: ['no'], ongoing: ['no'] },
      reported,
      ['INC-L3-04'],
      'Damage over £5,000 that has ended is reported, without 999.',
    ),
    stated(
      'damage-fire',
      { fire: ['yes'], ongoing: ['unsaid', 'yes'] },
      emergency,
      ['INC-L3-01'],
      'A fire lit on purpose puts people and property at risk: 999 at once.',
    ),
    inferred(
      'damage-fire-out',
      { fire: ['yes'], ongoing: ['no'] },
      reported,
      ['INC-L3-04'],
      'The fire is out: it is reported, without 999.',
      'The text gives fire-raising as an example of substantial damage at risk. Once it is out, nothing is at risk, and damage that is not ongoing does not call for 999.',
    ),
  ],
};

/** Assault */
export const assault: Table<LevelOutcome> = {
  id: 'assault',
  title: 'Assault',
  columns: conductColumns.assault,
  rows: [
    inferred(
      'assault-nobody-hurt',
      { injury: ['none'], recurrence: ['no'] },
      atHome,
      ['INC-L1-01'],
      'Nobody was hurt: less than the minor injury that is settled at home.',
      'The examples begin with minor injury. What is milder cannot stand higher.',
    ),
    stated(
      'assault-minor',
      { injury: ['minor'], recurrence: ['no'] },
      atHome,
      ['INC-L1-01'],
      'A graze, scratch, mark or small bruise is settled at home.',
    ),
    inferred(
      'assault-minor-again',
      { injury: ['none', 'minor'], recurrence: ['yes'], riskManaged: ['yes', 'unsaid'] },
      atHome,
      ['INC-L1-01', 'INC-05'],
      'It may happen again, and nothing says that staff cannot keep everybody safe: it stays at home.',
      'Level 1 does not ask about recurrence. Likelihood of repeat is a factor to weigh, not by itself a reason for the police.',
    ),
    inferred(
      'assault-minor-unmanaged',
      { injury: ['none', 'minor'], recurrence: ['yes'], riskManaged: ['no'] },
      eitherWay,
      ['INC-L2-01', 'INC-05'],
      'It may happen again now and staff cannot manage that: the manager decides.',
      'The text has no case of minor injury with unmanageable risk. A manager should know and decide; 999 stays for immediate serious harm.',
    ),
    stated(
      'assault-needs-treatment',
      { injury: ['needs-treatment'], recurrence: ['no'] },
      eitherWay,
      ['INC-L2-01'],
      'An injury that needs treatment, such as stitches, a minor fracture or a broken tooth: the manager decides.',
    ),
    inferred(
      'assault-needs-treatment-again',
      { injury: ['needs-treatment'], recurrence: ['yes'], riskManaged: ['yes', 'unsaid'] },
      eitherWay,
      ['INC-L2-01', 'INC-05'],
      'It may happen again, and nothing says that staff cannot manage it: the manager decides.',
      'Level 2 assumes no risk of recurrence, level 3 names only immediate serious harm. Between them the principle decides: no police at once where staff can manage.',
    ),
    inferred(
      'assault-needs-treatment-unmanaged',
      { injury: ['needs-treatment'], recurrence: ['yes'], riskManaged: ['no'] },
      emergency,
      ['INC-L3-01', 'INC-05'],
      'Somebody needed treatment, it may happen again now, and staff cannot manage that: 999.',
      'Level 2 is closed to a risk of recurrence, and the principle allows immediate attendance where risk cannot be managed.',
    ),
    stated(
      'assault-serious',
      { injury: ['serious'] },
      emergency,
      ['INC-L3-01'],
      'Serious physical harm: 999 at once, and an ambulance.',
    ),
  ],
};

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
      'A series of minor thefts: the manager decides.',
    ),
    stated(
      'theft-moderate',
      { value: ['moderate'] },
      eitherWay,
      ['INC-L2-01'],
      'A theft of moderate value: the manager decides.',
    ),
    inferred(
      'theft-substantial',
      { value: ['substantial'] },
      eitherWay,
      ['INC-L2-01'],
      'A theft of substantial value: the manager decides.',
      'Level 3 does not name theft at any value. The nearest rule is moderate value, so it stays at level 2.',
    ),
  ],
};

/** Disorder */
export const disorder: Table<LevelOutcome> = {
  id: 'disorder',
  title: 'Disorder',
  columns: conductColumns.disorder,
  rows: [
    inferred(
      'disorder-minor',
      { significant: ['no'] },
      atHome,
      ['INC-L1-01'],
      'Disorder that is not significant is settled at home.',
      'The text names significant disorder only. What is less is for the people in the home.',
    ),
    stated(
      'disorder-significant',
      { significant: ['yes'], riskManaged: ['unsaid', 'no'] },
      emergency,
      ['INC-L3-01'],
      'Significant disorder in the home: 999 at once.',
    ),
    inferred(
      'disorder-managed',
      { significant: ['yes'], riskManaged: ['yes'] },
      reported,
      ['INC-L3-05', 'INC-05'],
      'The disorder is significant, and staff can manage it: reported, in slow time.',
      'The list of 999 cases is absolute, the overarching principle keeps immediate attendance for risk that staff cannot manage. We let the principle decide.',
    ),
  ],
};

/** Threat */
export const threat: Table<LevelOutcome> = {
  id: 'threat',
  title: 'Threat',
  columns: conductColumns.threat,
  rows: [
    inferred(
      'threat-not-immediate',
      { immediate: ['no'] },
      atHome,
      ['INC-L1-01'],
      'A threat that cannot be carried out now is settled at home.',
      'The examples do not name threats. A family would talk it through.',
    ),
    inferred(
      'threat-immediate',
      { immediate: ['yes'], riskManaged: ['unsaid', 'no'] },
      emergency,
      ['INC-L3-01'],
      'The threat could be carried out now: 999 at once.',
      'A threat that can be carried out now puts people at risk of immediate serious harm.',
    ),
    inferred(
      'threat-managed',
      { immediate: ['yes'], riskManaged: ['yes'] },
      eitherWay,
      ['INC-L2-02', 'INC-05'],
      'The threat could be carried out now, and staff can manage the risk: the manager decides.',
      'The text keeps immediate attendance for risk that staff cannot manage, and the examples of level 3 do not name threats.',
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
      'A family might call the police for this: the manager decides.',
      'The test says what is level 1, not what is above it. With none of the level 3 cases named, a manager decides.',
    ),
  ],
};
