import './tables.generated.ts';
import type { FactKind } from '../care/index.ts';
import type { ValueIn } from '../platform/database/tables.ts';
import type { About } from './about.ts';

/** What the database does not know of these columns. */
export interface Columns {
  'step.about': About;
  'step.fact_kind': FactKind;
  'notice.about': About;
  'notice.fact_kind': FactKind;
}

export type StepState = ValueIn<'step', 'state'>;
export type StepEvent = ValueIn<'step_event', 'event'>;
/** With `told`, something in another room: what, stands in the notice's own words. */
export type NoticeKind = ValueIn<'notice', 'kind'>;
