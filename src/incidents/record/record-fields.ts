/** The longest narrative, in characters: more than any night needs, and far less than a flood. */
export const longestNarrative = 200_000;
/** The longest short answer, in characters. */
export const longestLine = 500;

/** How a field is asked for. */
export interface RecordField {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly kind: 'narrative' | 'line' | 'date' | 'time' | 'yes-no';
  /** What is said when it is needed and empty; a field without it may stay empty. */
  readonly needed?: string;
  /** Asked only when another field has this value. */
  readonly onlyIf?: { readonly field: string; readonly is: string };
  /** Language hints and the names of other children are looked for here. */
  readonly describes?: boolean;
  /** The child's own words: never touched and never hinted at. */
  readonly quoted?: boolean;
}

/** The kinds of setting a record is made in. */
export type RecordSetting = 'childrens-home' | 'foster-home' | 'supported-accommodation';

/** One page of the record, one thing each. */
export interface RecordPage {
  readonly id: string;
  readonly title: string;
  readonly lead?: string;
  readonly fields: readonly RecordField[];
  /** Only in these settings; everywhere when left out. */
  readonly settings?: readonly RecordSetting[];
  /** The duties that ask for it. */
  readonly cites: readonly string[];
}

/** How many rows there are for people who were told. */
export const toldRows = [1, 2, 3, 4] as const;

const told = toldRows.flatMap((row): RecordField[] => [
  {
    name: `told${row}Who`,
    label: `Who was told${row > 1 ? ` (${row})` : ''}`,
    kind: 'line',
    hint: row === 1 ? 'For example: the social worker, the duty officer, a parent' : undefined,
  },
  {
    name: `told${row}How`,
    label: row > 1 ? `How (${row})` : 'How',
    kind: 'line',
    hint: row === 1 ? 'For example: by phone' : undefined,
  },
  { name: `told${row}Day`, label: row > 1 ? `Day (${row})` : 'Day', kind: 'date' },
  { name: `told${row}Time`, label: row > 1 ? `Time (${row})` : 'Time', kind: 'time' },
]);

/** The pages of the record in their order, with the duties that ask for each. */
export const recordPages: readonly RecordPage[] = [
  {
    id: 'when-and-where',
    title: 'When and where',
    cites: ['REC-01'],
    fields: [
      { name: 'day', label: 'Day', kind: 'date', needed: 'Give the day it happened.' },
      {
        name: 'time',
        label: 'Time',
        kind: 'time',
        hint: 'As near as you know',
        needed: 'Give the time, as near as you know.',
      },
      { name: 'place', label: 'Where', kind: 'line', needed: 'Say where it happened.' },
      {
        name: 'present',
        label: 'Who was there',
        kind: 'narrative',
        hint: 'Names of staff. For other children write "another child".',
        needed: 'Say who was there.',
        describes: true,
      },
    ],
  },
  {
    id: 'what-happened',
    title: 'What happened',
    lead: 'Say what was seen and heard. Write so that the child can read it one day.',
    cites: ['REC-02', 'VOI-03'],
    fields: [
      {
        name: 'childActions',
        label: 'What the child did',
        kind: 'narrative',
        needed: 'Say what the child did.',
        describes: true,
      },
      {
        name: 'staffActions',
        label: 'What staff or carers did',
        kind: 'narrative',
        needed: 'Say what staff or carers did.',
        describes: true,
      },
    ],
  },
  {
    id: 'calming',
    title: 'Calming things and putting it right',
    cites: ['REC-02', 'INC-L1-04', 'PRI-06'],
    fields: [
      {
        name: 'deEscalation',
        label: 'What was done to calm things',
        kind: 'narrative',
        needed: 'Say what was done to calm things, or that nothing was needed.',
        describes: true,
      },
      {
        name: 'restorative',
        label: 'What was done or is planned to put it right',
        kind: 'narrative',
        hint: 'A restorative approach: what happened, who was affected, what would help',
        needed: 'Say what was done or is planned to put it right.',
        describes: true,
      },
    ],
  },
  {
    id: 'account',
    title: "The child's account",
    lead: 'Ask with an open mind. Write their own words, as they said them.',
    cites: ['VOI-01'],
    fields: [
      {
        name: 'accountWords',
        label: 'What the child says happened, in their own words',
        kind: 'narrative',
        quoted: true,
      },
      {
        name: 'accountNotYet',
        label: 'If there is no account yet: why not',
        kind: 'narrative',
        hint: 'You will be asked again within a day.',
      },
    ],
  },
  {
    id: 'told',
    title: 'Who was told',
    lead: 'Leave a row empty when you do not need it.',
    cites: ['REC-04', 'INC-L2-03'],
    fields: told,
  },
  {
    id: 'police',
    title: 'The police',
    cites: ['REC-02', 'SUB-06'],
    fields: [
      {
        name: 'police',
        label: 'Were the police contacted?',
        kind: 'yes-no',
        needed: 'Say whether the police were contacted.',
      },
      {
        name: 'policeReason',
        label: 'Why',
        kind: 'narrative',
        needed: 'Say why the police were contacted.',
        onlyIf: { field: 'police', is: 'yes' },
        describes: true,
      },
      {
        name: 'policeDay',
        label: 'Day',
        kind: 'date',
        needed: 'Give the day the police were contacted.',
        onlyIf: { field: 'police', is: 'yes' },
      },
      {
        name: 'policeTime',
        label: 'Time',
        kind: 'time',
        needed: 'Give the time the police were contacted.',
        onlyIf: { field: 'police', is: 'yes' },
      },
      {
        name: 'policeReference',
        label: 'Reference',
        kind: 'line',
        hint: 'If they gave one',
        onlyIf: { field: 'police', is: 'yes' },
      },
      {
        name: 'senior',
        label: 'Was a senior manager asked first?',
        kind: 'yes-no',
        needed: 'Say whether a senior manager was asked first.',
        onlyIf: { field: 'police', is: 'yes' },
      },
      {
        name: 'seniorWords',
        label: 'What they advised, or why they were not asked',
        kind: 'narrative',
        needed: 'Say what they advised, or why they were not asked.',
        onlyIf: { field: 'police', is: 'yes' },
      },
    ],
  },
  {
    id: 'home',
    title: "For the home's own log",
    settings: ['childrens-home', 'supported-accommodation'],
    cites: ['REC-01', 'REC-03'],
    fields: [
      {
        name: 'riskReview',
        label: 'What the risk assessment needs after this',
        kind: 'narrative',
        needed: 'Say what the risk assessment needs, or that it stays as it is.',
        describes: true,
      },
      {
        name: 'daybook',
        label: 'One line for the daybook',
        kind: 'line',
        hint: 'It goes into the daybook when you sign, with a link to this record. You can leave the name out.',
        needed: 'Write one line for the daybook.',
      },
    ],
  },
  {
    id: 'foster',
    title: 'For the fostering record',
    settings: ['foster-home'],
    cites: ['REC-01', 'REC-02', 'REC-03', 'INC-L2-04', 'INC-L3-03'],
    fields: [
      {
        name: 'outOfHours',
        label: 'Did you contact the out-of-hours or emergency duty team?',
        kind: 'yes-no',
        needed: 'Say whether you contacted the out-of-hours team.',
      },
      {
        name: 'outOfHoursWhy',
        label: 'Why, or why not',
        kind: 'narrative',
        needed: 'Say why, or why not.',
        describes: true,
      },
      {
        name: 'supervisingTold',
        label: 'Have you told your supervising social worker?',
        kind: 'yes-no',
        needed: 'Say whether you have told your supervising social worker.',
      },
      {
        name: 'familyView',
        label: 'If you or your family were harmed: what you want',
        kind: 'narrative',
        hint: 'Your view counts in what is decided.',
      },
      {
        name: 'riskReview',
        label: 'What the risk assessment needs after this',
        kind: 'narrative',
        needed: 'Say what the risk assessment needs, or that it stays as it is.',
        describes: true,
      },
    ],
  },
];

/** The pages asked for in a kind of setting. */
export function pagesFor(setting: RecordSetting): readonly RecordPage[] {
  return recordPages.filter(({ settings }) => !settings || settings.includes(setting));
}
