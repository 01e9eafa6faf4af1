import { choice, choices, type Field, form, words, yesNo } from '../../../platform/forms/index.ts';
import { type Conduct, factorsByEdition, type IncidentFacts, type Route } from '../../../protocol/index.ts';
import { asField, type Correction, gradedOf, worseFacts, worseOf } from './correct-facts.ts';

/** The current decision. */
export interface Standing {
  readonly facts: IncidentFacts;
  readonly edition: keyof typeof factorsByEdition;
}

const routeInWords: Readonly<Record<Exclude<Route, 'manager-decides'>, string>> = {
  'resolve-internally': 'Settle it here',
  'report-non-urgent': 'Report it, not urgently',
  'call-999': 'Call 999',
};

const nameIn = (index: number, name: string): string => `c${index}-${name}`;

/** What is asked of one thing that was recorded: whether it happened, how bad it was, what stays true of it. */
export function fieldsOfConduct(conduct: Conduct, index: number): Readonly<Record<string, Field<unknown>>> {
  const number = index + 1;
  const graded = gradedOf(conduct).map(({ name, ask, grades }) => [
    nameIn(index, name),
    choice(`${ask} (number ${number})`, grades, { asList: 'No change', size: 'plain' }),
  ]);
  const worse = worseOf(conduct).map((name) => [name, worseFacts[name] ?? name]);
  return {
    [nameIn(index, 'happened')]: yesNo(`Did number ${number} happen?`, {
      no: 'No: it did not happen',
      inline: true,
      size: 'plain',
    }),
    ...Object.fromEntries(graded),
    ...(worse.length > 0 && {
      [nameIn(index, 'worse')]: choices(`What is true about number ${number}`, Object.fromEntries(worse), {
        size: 'plain',
      }),
    }),
  };
}

const ofConduct = (facts: IncidentFacts): Readonly<Record<string, Field<unknown>>> =>
  Object.assign({}, ...facts.conduct.map(fieldsOfConduct));

/** The facts as they are corrected, and the decision on them. */
export const againForm = ({ facts, edition }: Standing) =>
  form({
    ...ofConduct(facts),
    ...(facts.immediateRisk?.length && {
      riskNow: yesNo('Was there a risk there and then?', { inline: false, size: 'plain' }),
    }),
    factorsWeighed: choices(
      'What you weighed',
      Object.fromEntries(factorsByEdition[edition].map(({ id, text }) => [id, text])),
      { as: 'factors' },
    ),
    chosenRoute: choice('What should have been done', routeInWords, {
      needed: 'Choose what should have been done.',
    }),
    goodEnough: choice(
      'Would this be good enough for my child?',
      { yes: 'Yes', no: 'No', unsure: 'I am not sure' },
      { needed: 'Answer: would this be good enough for my child?' },
    ),
    reason: words('Which facts were wrong, and how you know', {
      needed: 'Say which facts were wrong, and how you know.',
    }),
  });

type Values = Readonly<Record<string, unknown>>;

/** The facts as they stand, before anybody corrected them. */
export const asTheyStand = ({ facts }: Standing): Values =>
  Object.assign(
    { riskNow: true },
    ...facts.conduct.map((conduct, index) => ({
      [nameIn(index, 'happened')]: true,
      [nameIn(index, 'worse')]: worseOf(conduct),
      ...Object.fromEntries(
        gradedOf(conduct).map(({ name }) => [
          nameIn(index, name),
          asField((conduct as unknown as Values)[name]),
        ]),
      ),
    })),
  );

/** What was said of each thing that was recorded. */
export const correctionsIn = ({ facts }: Standing, values: Values): Correction[] =>
  facts.conduct.map((conduct, index) => ({
    happened: values[nameIn(index, 'happened')] !== false,
    graded: Object.fromEntries(
      gradedOf(conduct).map(({ name }) => [name, asField(values[nameIn(index, name)])]),
    ),
    worse: (values[nameIn(index, 'worse')] ?? []) as string[],
  }));
