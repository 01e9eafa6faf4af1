import '../more-tables.ts';
import type { Tables } from '../../platform/database/tables.ts';
import { HearthError } from '../../platform/errors/index.ts';
import { type FormFields, one, type Tx } from '../../platform/web/index.ts';

/** Something done with an ask, as it is written. */
export interface NewAskEvent {
  readonly askId: string;
  readonly childId: string;
  readonly event: Tables['young_ask_event']['event'];
  readonly words: string;
  readonly who?: string;
  readonly comesAt?: Date;
  readonly dueAt?: Date;
}

/** Who does it, when, and under which id, so that a button pressed twice does it once. */
export interface AskEventBy {
  readonly personId: string;
  readonly now: Date;
  readonly id: string;
}

/**
 * Words of at most so many characters, without what stands before and after.
 * @throws HearthError naming the field
 */
export function wordsIn(form: FormFields, field: string, needed: string | null, most = 5000): string {
  const words = one(form, field).trim();
  if (needed !== null && words === '') throw new HearthError('missing', needed, field);
  const length = [...words].length;
  if (length > most) {
    throw new HearthError('out-of-range', `Use ${most} letters or less. This is ${length}.`, field);
  }
  return words;
}

/** Writes what was done with an ask, once. The database decides who may: some is the young person's alone. */
export async function addAskEvent(tx: Tx, event: NewAskEvent, by: AskEventBy): Promise<void> {
  await tx
    .insertInto('young_ask_event')
    .values({
      id: by.id,
      ask_id: event.askId,
      child_id: event.childId,
      event: event.event,
      words: event.words,
      who: event.who ?? '',
      comes_at: event.comesAt ?? null,
      due_at: event.dueAt ?? null,
      person_id: by.personId,
      happened_at: by.now,
    })
    .onConflict((clash) => clash.column('id').doNothing())
    .execute();
}
