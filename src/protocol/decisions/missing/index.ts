export { missingCautionRules } from './cautions.ts';
export { decideMissing, readMissingFacts } from './decide.ts';
export {
  type Code903,
  categories as missingCategories,
  codes903,
  type MissingCategory,
  type MissingRoute,
  routes as missingRoutes,
} from './effect.ts';
export type { MissingExample } from './example.ts';
export { missingExamples } from './examples.ts';
export { type MissingFacts, missingFactsSchema, type Vulnerability, vulnerabilities } from './facts.ts';
export {
  concernsInWords,
  missingAnswerInWords,
  missingCategoryInWords,
  missingQuestionsInWords,
  missingRouteInWords,
  vulnerabilitiesInWords,
} from './in-words.ts';
export { type MissingOutcome, missingOutcomeSchema } from './outcome.ts';
export { isSmallChild } from './read-facts.ts';
export { type MissingRulebook, missingRulebooks, missingTablesOf } from './rulebook.ts';
export { type MissingStepId, missingStepRules } from './steps.ts';
export { type MissingProof, verifyMissing } from './verify.ts';
export {
  isSettled as isSettledForPolice,
  type MissingQuestion,
  questionsThatCount as missingQuestionsThatCount,
  type SaidSoFar as SaidOfAbsence,
} from './what-is-asked.ts';
