import { choice, choices, form, words } from '../../platform/forms/index.ts';
import { factorsByEdition, type IncidentOutcome, type Route, routes } from '../../protocol/index.ts';
import { routeInWords } from '../route-in-words.ts';
import { longestNarrative } from './record-forms.ts';

const narrative = (label: string, hint?: string) =>
  words(label, { size: 's', rows: 3, most: longestNarrative, hint });

type Ways = Readonly<Record<Route, { readonly text: string; readonly hint?: string }>>;

/**
 * The central question, what the carer does, and what they weighed (PRI-01, INC-03, INC-04).
 * @param outcome null while facts are missing: then it only keeps what is typed
 */
export const decisionForm = (outcome: IncidentOutcome | null) => {
  const ways = Object.fromEntries(
    routes.map((route) => [
      route,
      {
        text: routeInWords(route),
        hint: route === outcome?.route ? 'What the Protocol says' : undefined,
      },
    ]),
  ) as Ways;
  const known = outcome ? factorsByEdition[outcome.edition] : [];
  const factors = Object.fromEntries(known.map(({ id, text }) => [id, text]));
  return form(
    {
      goodEnough: choice(
        'Would this be good enough for my child?',
        { yes: 'Yes', no: 'No', unsure: 'I am not sure' },
        { needed: 'Answer: would this be good enough for my child?', size: 'm' },
      ),
      goodEnoughWords: narrative(
        'Why do you think so?',
        'If no or not sure: what would be better for this child?',
      ),
      chosenRoute: choice('What you do', ways, { needed: 'Choose what you do.', size: 'm' }),
      reason: narrative('If this is not what the Protocol says: why'),
      factors: choices('What you weighed', factors, {
        hint: 'Tick what made you decide this. You can leave it empty.',
        unknown:
          'You changed the day, and a different edition has different factors. Tick what you weighed again.',
      }),
    },
    ({ goodEnough, goodEnoughWords, chosenRoute, reason }) => [
      ...(goodEnough && goodEnough !== 'yes' && !goodEnoughWords
        ? [
            {
              key: 'goodEnoughWords',
              code: 'missing',
              message: 'Say what would be better for this child.',
            } as const,
          ]
        : []),
      ...(chosenRoute && chosenRoute !== outcome?.route && !reason
        ? [
            {
              key: 'reason',
              code: 'reason-needed',
              message: 'You chose something other than the Protocol says. Say why.',
            } as const,
          ]
        : []),
    ],
  );
};
