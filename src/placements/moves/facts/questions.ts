import { choice, type Field } from '../../../platform/forms/index.ts';
import type { PlacementFacts } from '../../../protocol/index.ts';
import type { Found } from '../record/prepare-move.ts';

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
export type Askable = (typeof askable)[number];

/** The facts of a move that people give. What is left out is not known. */
export type AskedFacts = Partial<Pick<PlacementFacts, Askable>>;

export const statuses = { 'looked-after': 'Looked after', 'care-leaver': 'A care leaver' } as const;
export const areas = {
  inside: 'In the area of their own authority',
  adjoining: 'In a neighbouring authority',
  'at-a-distance': 'Further away',
  unknown: 'Nobody knows yet',
} as const;
export const crossings = {
  'out-of-london': 'Yes, out of London',
  'into-london': 'Yes, into London',
  neither: 'No',
} as const;
export const orders = {
  none: 'Neither',
  'out-of-court-disposal': 'An out of court disposal',
  'court-order': 'A court order',
} as const;

const { inside: _, ...areasElsewhere } = areas;
const yesOrNo = { yes: 'Yes', no: 'No' };
/** That nobody knows is an answer, and no fact. */
const unsaid = { unsaid: 'Nobody knows yet' };

type Question = Field<string | null>;
type Answers = Readonly<Record<string, string>>;

const needed = 'Choose one of the answers.';
const question = (text: string, answers: Answers, hint?: string): Question =>
  choice(text, answers, { needed, hint, size: 'plain' });

const crossing = {
  text: 'Does the move cross the boundary of London?',
  hint: 'Leave this open if the home is in the area of their own authority.',
  answers: { ...crossings, ...unsaid },
};

/** The two school years up to 16 fall into these ages. */
const inKeyStage4 = (age: number): boolean => age >= 14 && age <= 16;

/**
 * The questions that are left, in the order in which they are asked.
 * @param saidArea where the home is, as far as it was answered: in their own area the boundary of London may stay open
 */
export function questionsFor(
  { known, home }: Found,
  authority: string,
  saidArea: string | null = null,
): Readonly<Partial<Record<Askable, Question>>> {
  const asked: readonly (readonly [boolean, Askable, Question])[] = [
    [
      known.careStatus === null,
      'careStatus',
      question('What is their status on that day?', statuses, 'We have no episode of care that shows this.'),
    ],
    [
      known.area !== 'inside',
      'homeArea',
      question(
        'Where is the home?',
        known.area === 'outside' ? areasElsewhere : areas,
        `In relation to ${authority}, their own authority. If nobody knows, we treat it as far away.`,
      ),
    ],
    [
      known.crossing === null,
      'crossesLondonBoundary',
      saidArea === 'inside'
        ? choice<string>(crossing.text, crossing.answers, { hint: crossing.hint, size: 'plain' })
        : question(crossing.text, crossing.answers, crossing.hint),
    ],
    [
      home.kind === 'foster-home',
      'connectedPerson',
      question('Is the foster carer family or a friend?', yesOrNo),
    ],
    [
      true,
      'onOrder',
      question('Are they on a court order, or do they have an out of court disposal?', orders),
    ],
    [
      true,
      'policeContactLikely',
      question(
        'Is contact with the police likely there?',
        yesOrNo,
        'If so, the home and the local police agree beforehand how they will handle incidents.',
      ),
    ],
    [true, 'schoolChanges', question('Does the school or college change?', { ...yesOrNo, ...unsaid })],
    [inKeyStage4(known.age), 'keyStage4', question('Are they in year 10 or 11 (key stage 4)?', yesOrNo)],
    [true, 'sendNeeds', question('Do they have special educational needs or a disability?', yesOrNo)],
  ];
  return Object.fromEntries(asked.filter(([isAsked]) => isAsked).map(([, name, field]) => [name, field]));
}

const factOf = (answer: string): string | boolean =>
  answer === 'yes' ? true : answer === 'no' ? false : answer;

/** The facts in the answers to these questions. */
export function askedIn(
  answers: Readonly<Partial<Record<Askable, string | null>>>,
  questions: Readonly<Partial<Record<Askable, unknown>>>,
): AskedFacts {
  const said = askable.flatMap((name) => {
    const answer = questions[name] ? answers[name] : null;
    return answer && answer !== 'unsaid' ? [[name, factOf(answer)]] : [];
  });
  return Object.fromEntries(said);
}
