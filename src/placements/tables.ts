import './tables.generated.ts';
import type { ValueIn } from '../platform/database/tables.ts';

export type ApprovalNeeded = ValueIn<'placement_move', 'approval'>;
export type ConcernKind = ValueIn<'provider_concern', 'kind'>;
export type ConcernSide = ValueIn<'provider_concern', 'raised_side'>;
export type ConcernEvent = ValueIn<'provider_concern_event', 'event'>;
