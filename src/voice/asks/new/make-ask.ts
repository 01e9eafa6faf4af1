import '../../tables.ts';
import { sql } from 'kysely';
import { makeStepsAbout } from '../../../follow-up/index.ts';
import { clockEnd } from '../../../platform/clock/index.ts';
import type { Tx } from '../../../platform/web/index.ts';
import { type AskClock, type AskKind, clockOf, type Keeper } from '../model.ts';
import type { Asked } from './ask-form.ts';

/** Whose ask it is, who types, and what it goes on from. */
export interface AskBy {
  readonly childId: string;
  readonly personId: string;
  /** The young person themselves, or somebody who works with them and types for them. */
  readonly themselves: boolean;
  readonly follows?: { readonly id: string; readonly stage: number; readonly keptFrom: readonly Keeper[] };
  readonly now: Date;
  readonly newId: () => string;
}

/** The step in the shared list, for the kinds of ask that anybody near the child may know of. */
const stepOf: Readonly<
  Partial<Record<AskKind, { who: string; text: string; cites: readonly string[]; sees: 'record' | 'seal' }>>
> = {
  advocate: {
    who: 'social-worker',
    text: 'Arrange an advocate for a young person who asks for one, and tell them who will come and when.',
    cites: ['VOI-06'],
    sees: 'seal',
  },
  'trusted-adult': {
    who: 'key-worker',
    text: 'Find a grown-up outside the conflict for a young person who asks for one, before anybody calls the police.',
    cites: ['VOI-07'],
    sees: 'record',
  },
};

async function makeStep(tx: Tx, ask: Asked, askId: string, clock: AskClock, by: AskBy): Promise<void> {
  const step = stepOf[ask.kind];
  if (!step || !by.themselves || ask.keptFrom.length > 0) return;
  const { rows } = await sql<{ setting: string | null }>`
    select app.ask_setting(${by.childId}::uuid) as setting`.execute(tx);
  const { now, newId, personId, childId } = by;
  // Where it is not for the home to know, the step has no setting: what is late goes to the authority.
  const settingId = step.sees === 'record' ? (rows[0]?.setting ?? null) : null;
  const next = {
    id: ask.kind,
    cites: step.cites,
    who: step.who,
    text: step.text,
    clock: { ...clock, from: 'the asking' },
  };
  const matter = { about: 'young-persons-ask' as const, aboutId: askId, childId, settingId, sees: step.sees };
  await makeStepsAbout(tx, [next], matter, { personId }, now, newId);
}

/**
 * Takes what a young person asks. The database decides in whose hands it lies, and from whom it is kept (VOI-06, 07,
 * 10, 11). What must not be seen by a social worker or a home makes no step in the shared list: it stands in the list of
 * whoever holds it, and nowhere else.
 * @returns the id under which it is kept
 * @throws whatever the database refuses: somebody types what is to be kept from themselves
 */
export async function makeAsk(tx: Tx, ask: Asked, by: AskBy): Promise<string> {
  const { childId, personId, now, newId, follows } = by;
  const { kind, about, words, wish, reach, keptFrom } = ask;
  const stage = follows?.stage ?? 1;
  const clock = clockOf(kind, about, stage);
  const id = newId();
  await tx
    .insertInto('young_ask')
    .values({
      id,
      child_id: childId,
      kind,
      about,
      stage,
      follows_id: follows?.id ?? null,
      words,
      wish,
      reach,
      kept_from: [...new Set([...keptFrom, ...(follows?.keptFrom ?? [])])],
      due_at: clockEnd(clock, now),
      clock_basis: clock.basis,
      asked_by: personId,
      asked_at: now,
    })
    .execute();
  await makeStep(tx, ask, id, clock, by);
  return id;
}
