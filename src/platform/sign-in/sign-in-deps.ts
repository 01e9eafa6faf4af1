import type { Clock } from '../clock/index.ts';
import type { HearthDatabase } from '../database/index.ts';
import type { Tables } from '../database/tables.ts';
import type { Reach } from '../notify/index.ts';
import type { DemoPerson } from './sign-in-page.tsx';

/** What signing in, and one's own account, need of the service. */
export interface SignInDeps {
  readonly database: HearthDatabase<Tables>;
  readonly clock: Clock;
  /** Whom the demo lets you be with one click; empty everywhere else. */
  readonly demoPeople: readonly DemoPerson[];
  /** Whether staff have to have a second factor. */
  readonly secondFactor: boolean;
  /** The key under which secrets of authenticator apps are kept; null where the service has none. */
  readonly secretsKey: string | null;
  /** Where people open this service; null where that is not set. */
  readonly address: string | null;
  /** Where the sign-in of an organisation may be. */
  readonly reach: Reach;
}
