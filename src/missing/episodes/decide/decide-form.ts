import { choices, form, marks, type ValuesOf, yesNo } from '../../../platform/forms/index.ts';
import { vulnerabilityField } from '../../parts/vulnerability.ts';

/** What the decision still has to be told; the rest is known of the child, the home and the day. */
export const decideForm = form({
  immediateDanger: yesNo('Are they in immediate danger?', {
    as: 'danger',
    hint: 'Something is happening to them now, or is about to. If yes, call 999 first and come back.',
  }),
  whereaboutsKnown: yesNo('Do you know where they are?', {
    as: 'known',
    hint: 'You have spoken to them, or to someone you trust who is with them.',
  }),
  significantRisk: yesNo('Is there a significant risk of harm to them tonight?', {
    as: 'risk',
    hint: 'For them, now: who they may be with, how they left, the weather, medicine, what the form says. Being late is not a risk by itself.',
  }),
  enquiriesMade: yesNo('Have you tried to reach and find them this time?', {
    as: 'enquiries',
    hint: 'Calls, messages, friends, family, the places they like. Every time, however often it happens.',
  }),
  vulnerability: vulnerabilityField,
  concerns: choices('Do you see any of these?', {
    exploitation: 'Signs that someone is exploiting them',
    trafficking: 'Signs that someone moves them around, or controls where they go',
    coercion: 'Signs that someone makes them do things',
    'age-disputed': 'Their age is disputed',
  }),
  /** The questions that stood on the page. */
  asked: marks(['danger', 'known', 'risk', 'enquiries'], 'asked'),
});
export type DecisionAnswers = Omit<ValuesOf<typeof decideForm>, 'asked'>;
