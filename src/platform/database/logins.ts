import { type RawBuilder, sql } from 'kysely';
import { DatabaseError, sqlState } from './errors.ts';
import type { HearthDatabase } from './hearth-database.ts';

/** What the login of a database may do with the tables of this service. */
interface Login {
  readonly name: string;
  /** Whether the tables are there at all. */
  readonly isLaidOut: boolean;
  /** Whether it owns the tables, or may become who does. */
  readonly owns: boolean;
  /** Whether it may step into the two roles of the service. */
  readonly serves: boolean;
  /** Whether it has their rights without stepping into them. */
  readonly inherits: boolean;
  /** Whether it passes by the rules of the rows, or may make itself what it is not. */
  readonly reachesFar: boolean;
}

type Catalogue = Pick<HearthDatabase, 'kysely'>;

/** Whether the session's login is in both roles of the service, in the way that is named: `member` or `usage`. */
const inBoth = (how: string): RawBuilder<boolean> => sql<boolean>`
  (select count(*) = 2 from pg_roles
    where rolname in ('hearth_app', 'hearth_service') and pg_has_role(session_user, oid, ${how}::text))`;

/** Asks the catalogue, which everybody may read, what this login is. */
export async function loginOf({ kysely }: Catalogue): Promise<Login> {
  const { rows } = await sql<Login>`
    select session_user::text as name, t.oid is not null as "isLaidOut",
      t.oid is not null and pg_has_role(session_user, t.relowner, 'member') as owns,
      ${inBoth('member')} as serves, ${inBoth('usage')} as inherits,
      r.rolsuper or r.rolbypassrls or r.rolcreaterole as "reachesFar"
    from pg_roles r
    left join pg_class t on t.relname = 'schema_migration' and t.relnamespace = 'public'::regnamespace
    where r.rolname = session_user`.execute(kysely);
  if (!rows[0]) throw new DatabaseError('login-refused', 'The database does not know its own login.');
  return rows[0];
}

/**
 * Makes sure that a server's login serves and does nothing else: somebody who takes over the process then gets neither the
 * tables nor the triggers that keep a signed record as it is. They can still name another person: ADR 16.
 * Errors: `login-refused`, saying what to give it instead.
 */
export async function requireLoginThatOnlyServes(db: HearthDatabase): Promise<void> {
  if (db.kind !== 'postgres') return;
  const { name, owns, inherits, reachesFar } = await loginOf(db);
  const faults = [
    owns && 'owns the tables',
    reachesFar && 'is a superuser, bypasses row-level security or can create roles',
    inherits && 'has the rights of the service without switching to its roles: make it noinherit',
  ].filter(Boolean);
  if (faults.length === 0) return;
  throw new DatabaseError(
    'login-refused',
    `In live mode the service must not sign in to PostgreSQL as "${name}", which ${faults.join(' and ')}. Give DATABASE_URL its own login: docs/configuration.md says how.`,
  );
}

/** Another login would see no row of what it copies. Errors: `login-refused`. */
export async function requireOwner(db: Catalogue): Promise<void> {
  const { name, isLaidOut, owns } = await loginOf(db);
  if (owns || !isLaidOut) return;
  throw new DatabaseError(
    'login-refused',
    `"${name}" does not own the tables, so it cannot copy them. Set DATABASE_OWNER_URL to the login that does.`,
  );
}

/**
 * Lets a login serve: it may step into the two roles of the service, and has nothing otherwise.
 * Errors: `login-refused` where there is no such login.
 */
export async function letServe(owner: HearthDatabase, login: string): Promise<void> {
  try {
    await sql`grant hearth_app, hearth_service to ${sql.id(login)}`.execute(owner.kysely);
  } catch (error) {
    if (sqlState(error) !== '42704') throw error;
    throw new DatabaseError(
      'login-refused',
      `The server has no login "${login}". Make it first: create role ${login} login noinherit password '…'`,
      error,
    );
  }
}
