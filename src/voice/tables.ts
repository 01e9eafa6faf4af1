import './tables.generated.ts';
import type { ValueIn } from '../platform/database/tables.ts';

/** What happens to a challenge. */
export type ChallengeEvent = ValueIn<'challenge_event', 'event'>;
/** What was changed by an answer. */
export type Changed = ValueIn<'challenge_event', 'changed'>;
