import { type RawBuilder, sql } from 'kysely';
import { DatabaseError } from './errors.ts';
import type { Who } from './hearth-database.ts';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
/** Compiling the conditions of row-level security takes longer than a page's few rows do. */
export const withoutJit = sql`set_config('jit', 'off', true)`;

const KEY = /^[a-z][a-z0-9_]*$/;

/**
 * The one statement that begins a person's transaction: the unprivileged role, who it is, the extra settings.
 * All are local to the transaction. Throws `setting-invalid` for an id or a key that could not be meant.
 */
export function beginAsPerson(who: Who, statementTimeout: string): RawBuilder<unknown> {
  const { personId, settings = {} } = who;
  if (personId !== null && !UUID.test(personId)) {
    throw new DatabaseError('setting-invalid', 'A person id must be a UUID, or null for nobody.');
  }
  const local = Object.entries(settings).map(([key, value]) => {
    if (!KEY.test(key) || key === 'person_id') {
      throw new DatabaseError(
        'setting-invalid',
        `"${key}" cannot be a setting: use lower-case letters, digits and underscores, and not person_id.`,
      );
    }
    return sql`, set_config(${`hearth.${key}`}, ${value}, true)`;
  });
  return sql`select set_config('statement_timeout', ${statementTimeout}, true), ${withoutJit},
    set_config('role', 'hearth_app', true),
    set_config('hearth.person_id', ${personId ?? ''}, true)${sql.join(local, sql``)}`;
}
