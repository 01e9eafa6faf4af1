export * from './calendar/index.ts';
export {
  type AnswerOf,
  answeredDay,
  answeredList,
  answeredMoment,
  checked,
  listOf,
  pathInWords,
} from './checked.ts';
export {
  anyFactsSchema,
  anyOutcomeSchema,
  type DecideOptions,
  type DecisionName,
  decide,
  decisionNamed,
  decisionNames,
  type Outcomes,
} from './decide.ts';
export * from './decisions/care-status/index.ts';
export * from './decisions/exploitation/index.ts';
export * from './decisions/incident/index.ts';
export * from './decisions/missing/index.ts';
export * from './decisions/placement/index.ts';
export { type Duty, type DutyKind, duties, dutyById, dutyIsIn } from './duties.ts';
export { type Edition, type EditionId, editionById, editionIds, editionOn, editions } from './editions.ts';
export {
  type Caution,
  type NextStep,
  type Reason,
  type StepClock,
  type StepEvent,
  type StepGroup,
  type StepPlace,
  type StepTime,
  stepEvents,
  stepGroups,
  stepTimes,
} from './engine/answer.ts';
export { asKept } from './engine/as-kept.ts';
export { basisInWords, type Clock, clockInWords, type LegalBasis, lengthInWords } from './engine/clock.ts';
export { type CompiledTable, compile } from './engine/compile.ts';
export { type ConditionTrace, explain, type RowTrace } from './engine/explain.ts';
export { type PastDecision, type Replay, type ReplayedChange, replay } from './engine/replay.ts';
export type { Basis, Cells, Column, Columns, Row, Table } from './engine/table.ts';
export { type Fault, type TableProof, verifyTable } from './engine/verify-table.ts';
export { Refusal, type RefusalBody } from './refusal.ts';
export { type Source, sourceById, sources } from './sources.ts';
export { type DecisionProof, type DecisionTables, everyTable, type Proof, verify } from './verify.ts';
