import '../../tables.ts';
import { sql } from 'kysely';
import { notFound } from '../../../platform/errors/index.ts';
import type { Tx } from '../../../platform/web/index.ts';

/**
 * One check-in with everything said in it, for the person, whoever holds it, and whoever manages there in person.
 * @throws Refusal `not-found` for everybody else
 */
export async function getCheckIn(tx: Tx, id: string) {
  const found = await tx
    .selectFrom('check_in as c')
    .innerJoin('person_account as p', 'p.id', 'c.person_id')
    .leftJoin('person_account as h', 'h.id', 'c.held_by')
    .selectAll('c')
    .select([
      'p.name as person_name',
      'h.name as holder_name',
      sql<string | null>`app.setting_called(c.setting_id)`.as('setting_name'),
      sql<boolean>`app.holds_check_in(c.id)`.as('i_hold_it'),
      sql<boolean>`app.could_take_check_in(c.id)`.as('could_take'),
      sql<boolean>`app.sees_check_in(c.id)`.as('opens'),
    ])
    .where('c.id', '=', id)
    .executeTakeFirst();
  if (!found) throw notFound();
  const entries = await tx
    .selectFrom('check_in_entry as e')
    .innerJoin('person_account as p', 'p.id', 'e.person_id')
    .selectAll('e')
    .select('p.name as person_name')
    .where('e.check_in_id', '=', id)
    .orderBy('e.sequence')
    .execute();
  const support = entries.filter(({ entry }) => entry.startsWith('support-')).at(-1);
  return {
    ...found,
    entries,
    wasTalked: entries.some(({ entry }) => entry === 'talk'),
    /** Support was offered last, and neither accepted nor declined since. */
    awaitsAnswer: support?.entry === 'support-offered',
  };
}

/** A check-in as it stands. */
export type CheckIn = Awaited<ReturnType<typeof getCheckIn>>;
