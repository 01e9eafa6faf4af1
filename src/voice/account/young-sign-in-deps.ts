import type { Clock } from '../../platform/clock/index.ts';
import type { HearthDatabase } from '../../platform/database/index.ts';
import type { Tables } from '../../platform/database/tables.ts';

/** What the accounts of young people need of the service. */
export interface YoungSignInDeps {
  readonly database: HearthDatabase<Tables>;
  readonly clock: Clock;
  /** Where people open this service; null or not said where that is not set. */
  readonly address?: string | null;
  /** The key of the service, under which what is kept of a number is hashed. */
  readonly secretsKey: string;
}
