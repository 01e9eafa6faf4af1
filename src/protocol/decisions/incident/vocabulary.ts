import type { Column, Columns } from '../../engine/table.ts';
import type { ConductKind } from './conduct-schema.ts';

const ordered = (label: string, had: Readonly<Record<string, string>>): Column => ({
  label,
  values: Object.keys(had),
  ordered: true,
  had,
});

const yesNo = (label: string, no: string, yes: string): Column => ordered(label, { no, yes });

/** What staff say of the risk. Not said counts as neither: nothing is assumed in either direction. */
const riskManaged = ordered('Can the risk be safely managed?', {
  yes: 'staff been able to manage the risk safely',
  unsaid: '',
  no: 'staff been unable to manage the risk safely',
});

/** Not walked by the proof of a single table: that a graver level never ends milder is proved of the whole. */
const levelSoFar: Column = { label: 'Level so far', values: ['1', '2', '3'], ordered: false, had: {} };

/** The facts each conduct table reads, from the mildest value to the worst. */
export const conductColumns: Readonly<Record<ConductKind, Columns>> = {
  damage: {
    severity: ordered('How bad is the damage?', {
      minor: 'the damage been minor',
      moderate: 'the damage been moderate',
      substantial: 'the damage been substantial',
    }),
    overLimit: yesNo(
      'Is the estimate over £5,000?',
      'the damage been estimated at £5,000 or less',
      'the damage been estimated at over £5,000',
    ),
    fire: yesNo('Was a fire lit on purpose?', 'no fire been lit on purpose', 'a fire been lit on purpose'),
    ongoing: yesNo('Is the damage still going on?', 'the damage stopped', 'the damage still been going on'),
  },
  assault: {
    injury: ordered('How bad is the injury?', {
      none: 'nobody been hurt',
      minor: 'the injury been a graze, scratch or small bruise',
      'needs-treatment': 'the injury needed treatment',
      serious: 'the injury been serious',
    }),
    recurrence: yesNo(
      'Is it likely to happen again now?',
      'there been no risk of it happening again now',
      'there been a risk of it happening again now',
    ),
  },
  theft: {
    value: ordered('What is it worth?', {
      minor: 'the thing taken been of little value',
      moderate: 'the thing taken been of moderate value',
      substantial: 'the thing taken been of substantial value',
    }),
    series: yesNo('Is it one of a series?', 'this been a single theft', 'this been one of a series'),
  },
  drugs: {
    class: ordered('Which class?', {
      psychoactive: 'it been a psychoactive substance',
      unknown: '',
      C: 'it been class C',
      B: 'it been class B',
      A: 'it been class A',
    }),
    occasion: ordered('Which occasion?', {
      first: 'it been the first occasion',
      second: 'it been the second occasion',
      later: 'it been the third occasion or later',
    }),
    supply: yesNo('Signs of supply?', 'there been no sign of supply', 'there been signs of supply'),
    immediateRisk: yesNo(
      'Is anyone at immediate risk?',
      'nobody been at immediate risk',
      'somebody been at immediate risk',
    ),
  },
  weapon: {
    offensive: yesNo(
      'Is it an offensive weapon?',
      'it not been an offensive weapon',
      'it been an offensive weapon',
    ),
    heldBy: ordered('Who has it now?', {
      staff: 'staff had the weapon',
      'nobody-knows': '',
      child: 'they still had the weapon',
    }),
    used: ordered('What was done with it?', {
      no: 'nothing been done with it',
      shown: 'it only been shown',
      threatened: 'it been used to threaten',
      hurt: 'somebody been hurt with it',
    }),
    immediateRisk: yesNo(
      'Is anyone at immediate risk?',
      'nobody been at immediate risk',
      'somebody been at immediate risk',
    ),
    riskManaged,
  },
  sexual: {
    what: { label: 'What is alleged?', values: ['assault', 'exploitation'], ordered: false, had: {} },
    when: ordered('When?', { historical: 'it been in the past', recent: 'it been recent' }),
  },
  'illegal-material': {
    what: {
      label: 'What kind of material?',
      values: ['other', 'extremist', 'indecent-images'],
      ordered: false,
      had: {},
    },
    device: ordered('On whose device?', {
      own: 'it been on their own device alone',
      shared: 'it been on a shared device',
    }),
    ofThemselves: ordered('Is it a picture of themselves?', {
      yes: 'it been a picture of themselves',
      no: 'it not been a picture of themselves',
    }),
    blackmail: ordered('Does somebody threaten them with it?', { no: '', yes: '' }),
  },
  disorder: {
    significant: yesNo(
      'Is the disorder significant?',
      'the disorder not been significant',
      'the disorder been significant',
    ),
  },
  threat: {
    of: ordered('What was threatened?', {
      words: 'no harm or damage been threatened',
      damage: 'damage been threatened',
      harm: 'somebody been threatened with harm',
      'serious-harm': 'somebody been threatened with serious harm',
    }),
    immediate: yesNo(
      'Could the threat be carried out now?',
      'the threat not been immediate',
      'the threat been immediate',
    ),
    riskManaged,
  },
  'self-harm': {
    inDanger: yesNo('Are they in danger now?', 'they not been in danger', 'they been in danger'),
  },
  other: {
    family: yesNo(
      'Would a family call the police?',
      'this been something a family would settle at home',
      'this been something a family would call the police for',
    ),
  },
};

/** The facts read by the tables that look at the incident as a whole. */
export const wholeColumns = {
  risk: {
    risk: {
      label: 'Immediate risk',
      values: ['none', 'serious-harm', 'substantial-damage', 'significant-disorder'],
      ordered: false,
      had: {
        none: 'there been no immediate risk',
        'serious-harm': 'somebody been in immediate danger of serious harm',
      },
    },
    riskManaged,
  },
  pattern: {
    level: levelSoFar,
    persistent: yesNo('Does it keep happening?', 'it not kept happening', 'it kept happening'),
    prolonged: yesNo('Did it go on for long?', 'it been over quickly', 'it gone on for long'),
    warned: yesNo(
      'Had the setting warned that repeats would be reported?',
      'the setting given no warning that repeats would be reported',
      'the setting warned that repeats would be reported',
    ),
  },
  hurt: {
    hurt: ordered('Is anybody hurt or unwell?', {
      no: 'nobody been hurt or unwell',
      minor: '',
      'needs-treatment': '',
      unwell: 'somebody been unwell',
      serious: 'somebody been badly hurt',
    }),
  },
  harmed: {
    harmedBy: ordered('Were they harmed, and who by?', {
      nobody: '',
      'a-child': '',
      'an-adult': '',
      'staff-or-carer': '',
    }),
  },
  victim: {
    level: levelSoFar,
    harmed: ordered('Is the child the person harmed?', { no: '', yes: '' }),
    wantsPolice: yesNo(
      'Does the person harmed want the police?',
      'the person harmed not asked for the police',
      'the person harmed asked for the police',
    ),
  },
  concern: {
    concern: ordered('Signs of exploitation or coercion', { no: '', yes: '' }),
  },
  age: {
    age: {
      label: 'Age',
      values: ['under-10', '10-to-17', '18-to-25'],
      ordered: false,
      had: {},
    },
    harmed: { label: 'Was the child harmed?', values: ['no', 'yes'], ordered: false, had: {} },
  },
} as const satisfies Readonly<Record<string, Columns>>;
