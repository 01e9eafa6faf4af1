import type { Clock, NewId } from '../../../../platform/clock/index.ts';
import type { HearthDatabase } from '../../../../platform/database/index.ts';
import type { Tables } from '../../../../platform/database/tables.ts';

/** What bringing in a return needs from outside. */
export interface ImportDeps {
  readonly database: HearthDatabase<Tables>;
  readonly clock: Clock;
  readonly newId: NewId;
  /** Where uploaded files lie, and on which machine that is. */
  readonly uploads: string;
  readonly machine: string;
}
