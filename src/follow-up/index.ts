import './tables.ts';

export type { About } from './about.ts';
export { followUpRoutes, type TellingRoutes } from './follow-up-routes.ts';
export type { FindUnfinished } from './my-work/my-work.tsx';
export type { Unfinished } from './my-work/my-work-page.tsx';
export { type NoticeOfIncident, noticesOfIncident } from './notices/list-notices.ts';
export {
  makeNotice,
  makeNotices,
  makeNoticesAbout,
} from './notices/make-notice.ts';
export { acknowledgeNotices } from './notices/read-notices.tsx';
export { endMessages } from './outbox/end-messages.ts';
export { getReferral } from './referrals/get-referral.ts';
export { makeReferral } from './referrals/make-referral.ts';
export { moveReferral } from './referrals/move-referral.ts';
export { makeTurn } from './rotas/make-turn.ts';
export { onCallAt } from './rotas/on-call-at.ts';
export { dueInWords } from './steps/due-in-words.ts';
export { escalateOverdue } from './steps/escalate-overdue.ts';
export { followDecision, followDecisionAbout } from './steps/follow-answer.ts';
export {
  type EventInList,
  eventsOf,
  openStepsOf,
  type StepInList,
  stepById,
  stepsAbout,
  stepsOfIncident,
} from './steps/list-steps.ts';
export {
  makeSteps,
  makeStepsAbout,
  type StepSubject,
} from './steps/make-steps.ts';
export { moveStep } from './steps/move-step.ts';
export { recipientInWords } from './steps/recipient.ts';
export { settleSteps } from './steps/settle-steps.ts';
export { type StepAction, stepActions, stepMoves } from './steps/states.ts';
export { stepAnswer, stepJson } from './steps/step-answer.ts';
export { isOpen, isOverdue, StepCard } from './steps/step-card.tsx';
export type { StepToMake } from './steps/step-rows.ts';
export { promiseStep, type StepAtHome, stepsAtHome } from './steps/steps-at-home.ts';
export { stepsOnChild } from './steps/steps-on-child.ts';
export { messagesRound, type Telling, webhooksRound } from './tell-people.ts';
export { whoFillsRoles } from './who-fills-role.ts';
export { closeWritten, supersede } from './written/close-written.ts';
export { closedByWriting, codesClosedBy } from './written/closed-by.ts';
export { inRecord, type Written } from './written/statements.ts';
export { wasInVain, whoWasTold } from './written/who-was-told.ts';
