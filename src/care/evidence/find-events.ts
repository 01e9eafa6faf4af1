import { sql } from 'kysely';
import { londonInstant } from '../../platform/clock/index.ts';
import type { Tx } from '../../platform/web/index.ts';
import { addDays } from '../../protocol/index.ts';

/** What to look for: parts of names and of what was done, empty for all; and a day, or null for the last seven. */
export interface Sought {
  readonly person: string;
  readonly child: string;
  readonly verb: string;
  readonly day: string | null;
}

/** One thing that was done, as information governance reads it. */
export interface EventInList {
  readonly happened_at: Date;
  readonly person_name: string | null;
  readonly action: string;
  readonly subject_kind: string | null;
  readonly subject_id: string | null;
  readonly child_name: string | null;
  readonly as_relation: string | null;
}

/** What was done, the latest first; nothing for whoever does not look after records. */
export async function findEvents(
  tx: Tx,
  sought: Sought,
  today: string,
  most: number,
): Promise<EventInList[]> {
  const { person, child, verb, day } = sought;
  const from = londonInstant(day ?? addDays(today, -6), '00:00');
  const until = londonInstant(addDays(day ?? today, 1), '00:00');
  const plainVerb = verb.trim().toLowerCase().replaceAll(/\s+/g, '-');
  const { rows } = await sql<EventInList>`
    select happened_at, person_name, action, subject_kind, subject_id, child_name, as_relation
    from app.audit_for_governance(${from}, ${until}, ${person.trim()}, ${child.trim()}, ${plainVerb}, ${most})`.execute(
    tx,
  );
  return rows;
}
