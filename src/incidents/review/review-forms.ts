import { hoursAfter } from '../../platform/clock/index.ts';
import {
  checkedBy,
  choice,
  choices,
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
const askGoodEnough = 'Would this be good enough for my child?';
const needed = {
  goodEnough: 'Answer: would this be good enough for my child?',
  route: 'Choose what to do.',
};

const factorsOf = (...editions: EditionId[]): Readonly<Record<string, string>> =>
  Object.fromEntries(
    editions.flatMap((edition) => factorsByEdition[edition]).map(({ id, text }) => [id, text]),
  );

const routesBeside = (protocolSays?: Route) =>
  Object.fromEntries(
    routes.map((route) => [
      route,
      { text: routeInWords(route), hint: route === protocolSays ? 'What the Protocol says' : undefined },
    ]),
  ) as Record<(typeof routes)[number], { text: string; hint?: string }>;

/** What is decided, or changed: the first time it is decided, later every change needs a reason. */
export const decideForm = ({ edition, route, chosen_route }: Standing) => {
  const open = chosen_route === 'manager-decides';
  return form({
    factorsWeighed: choices('What you weighed', factorsOf(edition), { as: 'factors' }),
    goodEnough: choice(askGoodEnough, goodEnough, { needed: needed.goodEnough }),
    goodEnoughWords: words('Why do you think so?', { rows: 2, most }),
    chosenRoute: choice('What to do', routesBeside(route), { needed: needed.route }),
    reason: words(open ? 'Why you decided this' : 'Why you changed the decision', {
      needed: open ? 'Say why you decided this.' : 'Say why you changed the decision.',
      most,
    }),
  });
};
export type ReviewDecision = ValuesOf<ReturnType<typeof decideForm>>;

const notTooLong = (until: Date | null, { now }: { now: Date }) =>
  until && until > hoursAfter(now, longestHold * 24)
    ? ({
        code: 'out-of-range',
        message: `Choose a time within the next ${longestHold} days.`,
      } as const)
    : null;

/** Holding a decision in slow time: until when, and who decides then. */
export const holdForm = (deciders: readonly { readonly id: string; readonly name: string }[]) =>
  form({
    until: checkedBy<Date>(
      moment('Hold until: day', {
        names: { day: 'untilDay', time: 'untilTime' },
        timeLabel: 'Hold until: time',
        size: 'plain',
        is: 'not-before-now',
        needed: 'Give the day and time the hold ends.',
      }),
      notTooLong,
    ),
    namedDeciderId: pick(
      'Who will decide',
      deciders.map(({ id, name }) => ({ value: id, text: name })),
      {
        as: 'decider',
        asList: 'Choose someone',
        needed: 'Choose who will decide.',
        unknown: 'Choose someone from the list.',
        size: 'plain',
      },
    ),
    words: words('What you are waiting for', { as: 'holdWords', rows: 2, most }),
  });
export type Hold = ValuesOf<ReturnType<typeof holdForm>>;

/** What the author is asked to add. */
export const correctionForm = form({
  words: words('What needs a correction', { rows: 3, needed: 'Say what needs a correction.', most }),
});

/** Approving, with a word. */
export const approveForm = form({
  words: words('A message to the author or the team', { as: 'approveWords', rows: 2, most }),
});

const actions = {
  approve: 'Approve it',
  'ask-correction': 'Ask for a correction',
  hold: 'Hold the decision',
  decide: 'Decide, or change the decision',
} as const;
const onlyHold = { field: 'action', is: 'hold' };
const onlyDecide = { field: 'action', is: 'decide' };

/** All of it as a program sends it, in one piece. */
export const reviewForPrograms = form({
  action: choice('What you want to do', actions, { needed: 'Say what you want to do.' }),
  words: words('Words', { onlyIf: { field: 'action', is: ['approve', 'ask-correction', 'hold'] }, most }),
  until: checkedBy(
    moment('When the hold ends', {
      onlyIf: onlyHold,
      is: 'not-before-now',
      needed: 'Give the day and time the hold ends.',
    }),
    notTooLong,
  ),
  namedDeciderId: { ...reference({ needed: 'Choose who will decide.' }), onlyIf: onlyHold },
  chosenRoute: choice('What to do', routesBeside(), { onlyIf: onlyDecide, needed: needed.route }),
  goodEnough: choice(askGoodEnough, goodEnough, { onlyIf: onlyDecide, needed: needed.goodEnough }),
  goodEnoughWords: words('Why', { onlyIf: onlyDecide, most }),
  reason: words('Why this was decided', {
    onlyIf: onlyDecide,
    needed: 'Say why this was decided.',
    most,
  }),
  factorsWeighed: choices('What was weighed', factorsOf('2021', '2025'), { onlyIf: onlyDecide }),
});
