import '../tables.ts';
import type { Tables } from '../../platform/database/tables.ts';
import type { By, Tx } from '../../platform/web/index.ts';
import type { Ask } from './asks-of.ts';

/** What is said by something done with an ask. */
interface Said {
  readonly words: string;
  readonly who?: string;
  readonly comesAt?: Date | null;
  readonly dueAt?: Date | null;
}

/** Writes what was done with an ask. The database decides who may: some is the young person's alone. */
export async function addAskEvent(
  tx: Tx,
  ask: Pick<Ask, 'id' | 'child_id'>,
  event: Tables['young_ask_event']['event'],
  { words, who = '', comesAt = null, dueAt = null }: Said,
  { personId, now, newId }: Omit<By, 'today'>,
): Promise<void> {
  await tx
    .insertInto('young_ask_event')
    .values({
      id: newId(),
      ask_id: ask.id,
      child_id: ask.child_id,
      event,
      words,
      who,
      comes_at: comesAt,
      due_at: dueAt,
      person_id: personId,
      happened_at: now,
    })
    .execute();
}
