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
      'Damage that is more than minor and less than substantial: it is decided case by case.',
      'The examples name only minor and substantial damage. Level 2 opens with damage that needs no immediate response, so the middle goes there.',
    ),
    stated(
      'damage-substantial',
      { severity: ['substantial'], overLimit: ['no'], fire: ['no'], ongoing: ['no'] },
      reported,
      ['INC-L3-04'],
      'Substantial damage that has ended is reported, without 999.',
    ),
    stated(
      'damage-substantial-ongoing',
      { severity: ['substantial'], overLimit: ['no'], fire: ['no'], ongoing: ['yes'] },
      emergency,
      ['INC-L3-01'],
      'Property is at risk of substantial damage now, or nobody has said that it is over: 999 at once.',
    ),
    stated(
      'damage-over-limit',
      { overLimit: ['yes'], fire: ['no'], ongoing: ['yes'] },
      emergency,
      ['INC-L3-01'],
      'Damage over £5,000 is substantial and calls for 999 while it goes on, or while nobody has said that it is over.',
    ),
    stated(
      'damage-over-limit-ended',
      { overLimit: ['yes'], ongoing: ['no'] },
      reported,
      ['INC-L3-04'],
      'Damage over £5,000 that has ended is reported, without 999.',
    ),
    stated(
      'damage-fire',
      { fire: ['yes'], ongoing: ['yes'] },
      emergency,
      ['INC-L3-01'],
      'A fire lit on purpose puts people and property at risk: 999 at once.',
    ),
    inferred(
      'damage-fire-out',
      { severity: ['minor', 'moderate'], overLimit: ['no'], fire: ['yes'], ongoing: ['no'] },
      eitherWay,
      ['INC-L2-01'],
      'The fire is out, and the damage is not substantial: it is decided case by case.',
      'The text names fire-raising as an example of substantial damage at risk. Once it is out nothing is at risk, and what is left is damage that needs no immediate response.',
    ),
    inferred(
      'damage-fire-out-substantial',
      { severity: ['substantial'], overLimit: ['no'], fire: ['yes'], ongoing: ['no'] },
      reported,
      ['INC-L3-04'],
      'The fire is out, and the damage is substantial: it is reported, without 999.',
      'Fire-raising is an example of substantial damage. Once it is out, it is substantial damage that has ended.',
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
      'The examples begin with minor injury. Something milder cannot be at a higher level.',
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
      { injury: ['none', 'minor'], recurrence: ['yes'] },
      atHome,
      ['INC-L1-01', 'INC-05'],
      'It may happen again, and that alone does not make it graver: it stays at home while staff can keep everybody safe.',
      'Level 1 does not ask about recurrence. Likelihood of repeat is a factor to weigh, not by itself a reason for the police.',
    ),
    stated(
      'assault-needs-treatment',
      { injury: ['needs-treatment'], recurrence: ['no'] },
      eitherWay,
      ['INC-L2-01'],
      'An injury that needs treatment, such as stitches, a minor fracture or a broken tooth: it is decided case by case.',
    ),
    inferred(
      'assault-needs-treatment-again',
      { injury: ['needs-treatment'], recurrence: ['yes'] },
      eitherWay,
      ['INC-L2-01', 'INC-05'],
      'It may happen again: it is decided case by case, while staff can keep everybody safe.',
      'Level 2 assumes no risk of recurrence, level 3 names only immediate serious harm. Between them the principle decides: no police at once while staff can manage, and 999 when they cannot.',
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
      { significant: ['yes'] },
      emergency,
      ['INC-L3-01'],
      'Significant disorder in the home: 999 at once.',
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
      'threat-of-nothing-that-harms',
      { of: ['words'] },
      atHome,
      ['INC-L1-01'],
      'Angry words that threaten no harm or damage are settled at home.',
      'The examples do not name threats. A family would talk it through.',
    ),
    inferred(
      'threat-not-immediate',
      { of: ['damage', 'harm'], immediate: ['no'] },
      atHome,
      ['INC-L1-01'],
      'A threat of damage, or of harm that is not serious, that cannot be carried out now is settled at home.',
      'The examples do not name threats. A family would talk it through.',
    ),
    inferred(
      'threat-serious',
      { of: ['serious-harm'], immediate: ['no'] },
      eitherWay,
      ['INC-L2-02', 'INC-04'],
      'Serious harm was threatened, though not for now: somebody must decide today how everybody is kept safe.',
      'The examples do not name threats, and the nature of a threat is a factor to weigh. A threat to kill is an offence of its own (Offences against the Person Act 1861, section 16), so it is not left to those who were there.',
    ),
    inferred(
      'threat-of-less',
      { of: ['damage', 'harm'], immediate: ['yes'] },
      eitherWay,
      ['INC-L2-02', 'INC-04'],
      'Damage, or harm that is not serious, is threatened and could be done now: it is decided case by case.',
      'The examples do not name threats. A 999 matter is serious harm, or substantial damage, that somebody is at risk of now.',
    ),
    inferred(
      'threat-immediate',
      { of: ['serious-harm'], immediate: ['yes'], riskManaged: ['unsaid', 'no'] },
      emergency,
      ['INC-L3-01'],
      'Serious harm is threatened and could be done now: 999 at once.',
      'A threat that can be carried out now puts people at risk of immediate serious harm.',
    ),
    inferred(
      'threat-managed',
      { of: ['serious-harm'], immediate: ['yes'], riskManaged: ['yes'] },
      eitherWay,
      ['INC-L2-02', 'INC-05'],
      'Serious harm is threatened and could be done now, and staff can keep everybody safe: it is decided case by case.',
      'The text keeps immediate attendance for risk that staff cannot manage, and the examples of level 3 do not name threats.',
    ),
  ],
};
