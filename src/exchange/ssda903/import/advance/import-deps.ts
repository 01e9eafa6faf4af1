import type { Clock } from '../../../../platform/clock/index.ts';
import type { HearthDatabase } from '../../../../platform/database/index.ts';
import type { Tables } from '../../../../platform/database/tables.ts';
import type { ReturnReader } from '../read/return-reader.ts';

/** What bringing in a return needs from outside. */
export interface ImportDeps {
  readonly database: HearthDatabase<Tables>;
  readonly clock: Clock;
  /** Who does the work: an id that this process has and no other. */
  readonly worker: string;
  /** Where uploaded files lie, and on which machine that is. */
  readonly uploads: string;
  readonly machine: string;
  /** What reads the files, where it is not the usual thread. */
  readonly reader?: () => ReturnReader;
  /** Whether the process is to end: what is under way is then left at the next step, to be gone on with. */
  readonly isStopping?: () => boolean;
}
