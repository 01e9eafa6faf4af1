import './tables.ts';

export { type About, aboutPaths, pathOf } from './about.ts';
export type { Unfinished } from './my-work/page.tsx';
export { acknowledgeNotice } from './notices/acknowledge-notice.ts';
export { type NoticeOfIncident, noticeInWords, noticesOfIncident } from './notices/list-notices.ts';
export {
  makeNotice,
  makeNotices,
  makeNoticesAbout,
  type NewNotice,
  type ToldAbout,
} from './notices/make-notice.ts';
export { type FindUnfinished, followUpRoutes } from './routes.tsx';
export { escalateOverdue } from './steps/escalate-overdue.ts';
export { followDecision, followDecisionAbout } from './steps/follow-decision.ts';
export { openStepsOf, type StepInList, stepById, stepsAbout, stepsOfIncident } from './steps/list-steps.ts';
export {
  type Matter,
  type MatterSteps,
  makeSteps,
  makeStepsAbout,
  type StepsFor,
} from './steps/make-steps.ts';
export { moveStep, type StepMove } from './steps/move-step.ts';
export { settleSteps } from './steps/settle-steps.ts';
export { type StepAction, stepActions, stepMoves } from './steps/states.ts';
export { StepCard } from './steps/step-card.tsx';
export type { NoticeKind, StepEvent, StepState } from './tables.ts';
