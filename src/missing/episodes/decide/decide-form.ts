import { choices, form, marks, type ValuesOf, yesNo } from '../../../platform/forms/index.ts';
import { missingQuestionsInWords as asks, concernsInWords } from '../../../protocol/index.ts';
import { vulnerabilityField } from '../../parts/vulnerability.ts';

/** What the decision still has to be told; the rest is known of the child, the home and the day. */
export const decideForm = form({
  immediateDanger: yesNo(asks.immediateDanger.title, { as: 'danger', hint: asks.immediateDanger.hint }),
  whereaboutsKnown: yesNo(asks.whereaboutsKnown.title, { as: 'known', hint: asks.whereaboutsKnown.hint }),
  significantRisk: yesNo(asks.significantRisk.title, { as: 'risk', hint: asks.significantRisk.hint }),
  enquiriesMade: yesNo(asks.enquiriesMade.title, { as: 'enquiries', hint: asks.enquiriesMade.hint }),
  vulnerability: vulnerabilityField,
  concerns: choices('Do you see any of these?', concernsInWords),
  /** The questions that stood on the page. */
  asked: marks(['danger', 'known', 'risk', 'enquiries'], 'asked'),
});
export type DecisionAnswers = Omit<ValuesOf<typeof decideForm>, 'asked'>;
