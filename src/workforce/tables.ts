import './tables.generated.ts';
import type { ValueIn } from '../platform/database/tables.ts';

export type Measure = ValueIn<'restraint', 'measure'>;
export type CheckInEntry = ValueIn<'check_in_entry', 'entry'>;
export type StandsIn = ValueIn<'support_offer', 'stands_in'>;
