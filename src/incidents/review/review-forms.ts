import { hoursAfter } from '../../platform/clock/index.ts';
import {
  checkedBy,
  choice,
  choices,
  type Field,
  form,
  moment,
  pick,
  reference,
  type ValuesOf,
  words,
} from '../../platform/forms/index.ts';
import { type EditionId, factorsByEdition, type Route } from '../../protocol/index.ts';
import { routeInWords } from '../route-in-words.ts';

/** The longest a decision may be held in slow time, in days. A choice of ours: the Protocol sets none (INC-L3-05). */
const longestHold = 7;
const most = 200_000;

/** The current decision, as far as it decides what is asked. */
export interface Standing {
  readonly edition: EditionId;
  readonly route: Route;
  readonly chosen_route: Route;
}

const routes = ['resolve-internally', 'report-non-urgent', 'call-999'] as const;
const goodEnough = { yes: 'Yes', no: 'No', unsure: 'I am not sure' } as const;
const factorsOf = (...editions: EditionId[]): Readonly<Record<string, string>> =>
  Object.fromEntries(
    editions.flatMap((edition) => factorsByEdition[edition]).map(({ id, text }) => [id, text]),
  );

const routesBeside = (protocolSays: Route | undefined) =>
  Object.fromEntries(
    routes.map((route) => [
      route,
      { text: routeInWords(route), hint: route === protocolSays ? 'What the Protocol says' : undefined },
    ]),
  ) as Record<(typeof routes)[number], { text: string; hint?: string }>;

const notTooLong = (until: Date | null, { now }: { now: Date }) =>
  until && until > hoursAfter(now, longestHold * 24)
    ? ({
        code: 'out-of-range',
        message: `Choose a time within the next ${longestHold} days.`,
      } as const)
    : null;

/** What is done with a record, and whom each tells. */
const acts = {
  'decide-and-approve': {
    text: 'Decide and approve',
    hint: 'Everybody who has a step is told. The author can read your words.',
  },
  decide: { text: 'Decide, and approve later', hint: 'Everybody who has a step is told.' },
  approve: { text: 'Approve the record', hint: 'Nobody is told by message. The author can read your words.' },
  hold: {
    text: 'Put the decision on hold',
    hint: `When nobody is in danger, it can wait until everybody is calm: at most ${longestHold} days. The person who decides is told.`,
  },
  'ask-correction': { text: 'Ask for a correction', hint: 'The author is told, and has a step.' },
} as const;
export type ReviewAct = keyof typeof acts;
/** The same of a decision that was taken before. */
const changing: Partial<Record<ReviewAct, { text: string; hint: string }>> = {
  'decide-and-approve': {
    text: 'Change the decision, and approve the record',
    hint: 'The author is told, and everybody who has a step.',
  },
  decide: { text: 'Change the decision', hint: 'The author is told, and everybody who has a step.' },
};

const ifDecided = { field: 'action', is: ['decide-and-approve', 'decide'] };
const ifHeld = { field: 'action', is: 'hold' };
const saysWhatToCorrect = 'Say what needs a correction.';

/** What a reviewer is asked, with the acts that are there for them. */
const asked = (of: {
  readonly acts: readonly ReviewAct[];
  readonly isOpen: boolean;
  readonly factors: Readonly<Record<string, string>>;
  readonly protocolSays?: Route;
  readonly decider: Field<string | null>;
}) => {
  const offered = Object.fromEntries(
    of.acts.map((act) => [act, (!of.isOpen && changing[act]) || acts[act]]),
  ) as typeof acts;
  return form(
    {
      action: choice('What do you want to do?', offered, {
        needed: 'Say what you want to do.',
        unknown: 'You cannot do this with the record as it is now. Choose from this list.',
        size: 'm',
      }),
      chosenRoute: choice('What to do', routesBeside(of.protocolSays), {
        onlyIf: ifDecided,
        needed: 'Choose what to do.',
      }),
      reason: words(of.isOpen ? 'Why you decided this' : 'Why you changed the decision', {
        onlyIf: ifDecided,
        needed: of.isOpen ? 'Say why you decided this.' : 'Say why you changed the decision.',
        most,
      }),
      factorsWeighed: choices('What you weighed', of.factors, { as: 'factors', onlyIf: ifDecided }),
      goodEnough: choice('Would this be good enough for my child?', goodEnough, {
        onlyIf: ifDecided,
        needed: 'Answer: would this be good enough for my child?',
      }),
      goodEnoughWords: words('Why do you think so?', { onlyIf: ifDecided, rows: 2, most }),
      until: checkedBy(
        moment('Hold until: day', {
          names: { day: 'untilDay', time: 'untilTime' },
          timeLabel: 'Hold until: time',
          size: 'plain',
          is: 'not-before-now',
          needed: 'Give the day and time the hold ends.',
          onlyIf: ifHeld,
        }),
        notTooLong,
      ),
      namedDeciderId: of.decider,
      words: words('Your words', {
        hint: 'To the author and the team. What you are waiting for, if you put it on hold. What needs a correction, if you ask for one.',
        onlyIf: { field: 'action', is: ['decide-and-approve', 'approve', 'hold', 'ask-correction'] },
        rows: 3,
        most,
      }),
    },
    ({ action, words }) =>
      action === 'ask-correction' && !words
        ? [{ key: 'words', code: 'missing', message: saysWhatToCorrect }]
        : [],
  );
};
export type Review = ValuesOf<ReturnType<typeof asked>>;
/** Who could take a decision. */
type Decider = { readonly id: string; readonly name: string };
/** Putting a decision on hold: until when, and who decides then. */
export type Hold = { readonly until: Date; readonly namedDeciderId: string; readonly words: string };

const needsDecider = 'Choose who will decide.';

/** What is asked of somebody about a record that they review, as it is now. */
export const reviewForm = (standing: Standing, offered: readonly ReviewAct[], deciders: readonly Decider[]) =>
  asked({
    acts: offered,
    isOpen: standing.chosen_route === 'manager-decides',
    factors: factorsOf(standing.edition),
    protocolSays: standing.route,
    decider: pick(
      'Who will decide',
      deciders.map(({ id, name }) => ({ value: id, text: name })),
      {
        as: 'decider',
        asList: 'Choose someone',
        needed: needsDecider,
        unknown: 'Choose someone from the list.',
        size: 'plain',
        onlyIf: ifHeld,
      },
    ),
  });

/** All that a program may send. */
export const reviewForPrograms = asked({
  acts: Object.keys(acts) as ReviewAct[],
  isOpen: true,
  factors: factorsOf('2021', '2025'),
  decider: { ...reference({ needed: needsDecider }), onlyIf: ifHeld },
});
