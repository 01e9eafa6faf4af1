import type { SettingKind } from '../../../care/index.ts';
import type { Known } from '../register/known.ts';

/** What is asked of a move because no register knows it. */
export const askable = [
  'careStatus',
  'homeArea',
  'crossesLondonBoundary',
  'connectedPerson',
  'onOrder',
  'policeContactLikely',
  'schoolChanges',
  'keyStage4',
  'sendNeeds',
] as const;
type Askable = (typeof askable)[number];

/** A question with its answers. `unsaid` stands for nobody knowing; it is an answer, and never assumed. */
export interface Question {
  readonly name: Askable;
  readonly text: string;
  readonly hint?: string;
  readonly answers: readonly (readonly [value: string, text: string])[];
}

const yesNo: Question['answers'] = [
  ['yes', 'Yes'],
  ['no', 'No'],
];

const yesNoUnsaid: Question['answers'] = [...yesNo, ['unsaid', 'Nobody knows yet']];

const areas: Question['answers'] = [
  ['inside', 'In the area of their own authority'],
  ['adjoining', 'In an authority that borders on it'],
  ['at-a-distance', 'Further away'],
  ['unknown', 'Nobody knows yet'],
];

/** The two school years up to 16 fall into these ages. */
const inKeyStage4 = (age: number): boolean => age >= 14 && age <= 16;

/** The questions that are left, in the order in which they are asked. */
export function questionsFor(known: Known, kind: SettingKind, authority: string): readonly Question[] {
  const status: Question = {
    name: 'careStatus',
    text: 'What are they on that day?',
    hint: 'No episode of care is recorded that says so.',
    answers: [
      ['looked-after', 'Looked after'],
      ['care-leaver', 'A care leaver'],
    ],
  };
  const area: Question = {
    name: 'homeArea',
    text: 'Where does the home lie?',
    hint: `Seen from ${authority}, their own authority. Where nobody knows, it is taken to be far away.`,
    answers: known.area === 'outside' ? areas.filter(([value]) => value !== 'inside') : areas,
  };
  const crossing: Question = {
    name: 'crossesLondonBoundary',
    text: 'Does the move cross the boundary of London?',
    hint: 'Leave this open where the home lies in the area of their own authority.',
    answers: [
      ['out-of-london', 'Yes, out of London'],
      ['into-london', 'Yes, into London'],
      ['neither', 'No'],
      ['unsaid', 'Nobody knows yet'],
    ],
  };
  const connected: Question = {
    name: 'connectedPerson',
    text: 'Is the foster carer family or a friend?',
    answers: yesNo,
  };
  const order: Question = {
    name: 'onOrder',
    text: 'Are they on an order, or do they have a disposal out of court?',
    answers: [
      ['none', 'Neither'],
      ['out-of-court-disposal', 'A disposal out of court'],
      ['court-order', 'An order of a court'],
    ],
  };
  const police: Question = {
    name: 'policeContactLikely',
    text: 'Is contact with the police likely there?',
    hint: 'Then the home and the local police agree before how incidents are handled.',
    answers: yesNo,
  };
  const school: Question = {
    name: 'schoolChanges',
    text: 'Does the school or college change?',
    answers: yesNoUnsaid,
  };
  const keyStage4: Question = {
    name: 'keyStage4',
    text: 'Are they in year 10 or 11 (key stage 4)?',
    answers: yesNo,
  };
  const send: Question = {
    name: 'sendNeeds',
    text: 'Do they have special educational needs or a disability?',
    answers: yesNo,
  };
  const asked: readonly (readonly [boolean, Question])[] = [
    [known.careStatus === null, status],
    [known.area !== 'inside', area],
    [known.crossing === null, crossing],
    [kind === 'foster-home', connected],
    [true, order],
    [true, police],
    [true, school],
    [inKeyStage4(known.age), keyStage4],
    [true, send],
  ];
  return asked.filter(([isAsked]) => isAsked).map(([, question]) => question);
}
