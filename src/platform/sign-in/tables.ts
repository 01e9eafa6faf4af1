import './tables.generated.ts';
import type { ValueIn } from '../database/tables.ts';

/** As what somebody works where they work. */
export type MemberRole = ValueIn<'membership', 'role'>;
