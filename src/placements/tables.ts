import './tables.generated.ts';
import type { ValueIn } from '../platform/database/tables.ts';

export type ApprovalNeeded = ValueIn<'placement_move', 'approval'>;
export type TaskKind = ValueIn<'move_task', 'kind'>;
export type TaskState = ValueIn<'move_task', 'state'>;
export type TaskEvent = ValueIn<'move_task_event', 'event'>;
export type ConcernKind = ValueIn<'provider_concern', 'kind'>;
export type ConcernSide = ValueIn<'provider_concern', 'raised_side'>;
export type ConcernEvent = ValueIn<'provider_concern_event', 'event'>;
