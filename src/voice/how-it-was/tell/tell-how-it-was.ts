import '../../more-tables.ts';
import { HearthError } from '../../../platform/errors/index.ts';
import { type FormFields, isOneOf, one, type Tx } from '../../../platform/web/index.ts';
import { wordsIn } from '../../asks/add-event.ts';
import { entryOf } from '../../frame/entry.tsx';

/** After what, and how it can be answered. */
const afters = ['police', 'court'] as const;
const yesOrNo = ['yes', 'no', 'not-sure'] as const;
const shownTo = ['worker', 'counts'] as const;

/** How it was, in the young person's words and faces. */
export interface HowItWas {
  readonly id: string;
  readonly after: (typeof afters)[number];
  readonly face: number;
  readonly fair: (typeof yesOrNo)[number] | null;
  readonly heard: (typeof yesOrNo)[number] | null;
  readonly words: string;
  readonly shownTo: (typeof shownTo)[number];
}

/** What was picked; null where nothing was. */
function pick<T extends string>(form: FormFields, field: string, all: readonly T[]): T | null {
  const picked = one(form, field);
  if (picked === '') return null;
  if (!isOneOf(all, picked)) throw new HearthError('not-allowed', 'Pick one of these.', field);
  return picked;
}

/**
 * What was told.
 * @throws HearthError naming the field, in words for the young person
 */
export function readHowItWas(form: FormFields, newId: () => string): HowItWas {
  const after = pick(form, 'after', afters);
  if (!after) throw new HearthError('missing', 'Pick what it was.', 'after');
  const face = Number(one(form, 'face'));
  if (![1, 2, 3, 4, 5].includes(face)) throw new HearthError('missing', 'Pick a face.', 'face');
  const words = wordsIn(form, 'words', null);
  const to = pick(form, 'shownTo', shownTo);
  if (!to) throw new HearthError('missing', 'Pick who can see this.', 'shownTo');
  return {
    id: entryOf(form, newId),
    after,
    face,
    fair: pick(form, 'fair', yesOrNo),
    heard: pick(form, 'heard', yesOrNo),
    words,
    shownTo: to,
  };
}

/** Keeps how it was, once (VOI-08). Nobody changes it; who reads it is the young person's choice. */
export async function tellHowItWas(
  tx: Tx,
  told: HowItWas,
  by: { readonly childId: string; readonly personId: string; readonly now: Date },
): Promise<void> {
  await tx
    .insertInto('how_it_was')
    .values({
      id: told.id,
      child_id: by.childId,
      after: told.after,
      face: told.face,
      fair: told.fair,
      heard: told.heard,
      words: told.words,
      shown_to: told.shownTo,
      said_by: by.personId,
      said_at: by.now,
    })
    .onConflict((clash) => clash.column('id').doNothing())
    .execute();
}

/** Something told before. */
export interface ToldBefore {
  readonly id: string;
  readonly after: string;
  readonly face: number;
  readonly fair: string | null;
  readonly heard: string | null;
  readonly words: string;
  readonly shown_to: string;
  readonly said_at: Date;
}

/** What a young person has told, the latest first; for others as far as they let them read it. */
export function toldBefore(tx: Tx, childId: string): Promise<ToldBefore[]> {
  return tx
    .selectFrom('how_it_was')
    .select(['id', 'after', 'face', 'fair', 'heard', 'words', 'shown_to', 'said_at'])
    .where('child_id', '=', childId)
    .orderBy('said_at', 'desc')
    .execute();
}
