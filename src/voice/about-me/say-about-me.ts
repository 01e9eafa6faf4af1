import '../../care/index.ts';
import { HearthError } from '../../platform/errors/index.ts';
import { type FormFields, many, type Tx } from '../../platform/web/index.ts';
import { wordsIn } from '../asks/add-event.ts';
import { entryOf } from '../frame/entry.tsx';
import type { AboutMeTopic } from './topics.ts';

/** Something said about themselves. */
export interface SaidAboutMe {
  readonly topic: string;
  readonly words: string;
  readonly written_at: Date;
  /** By themselves here; or written down by somebody whom they told. */
  readonly by_me: boolean;
}

/** What a young person has said of themselves, the latest first: here, or to somebody who wrote it down as they said it. */
export async function saidAboutMe(tx: Tx, childId: string, personId: string): Promise<SaidAboutMe[]> {
  const rows = await tx
    .selectFrom('profile_entry')
    .select(['topic', 'words', 'written_at', 'written_by'])
    .where('child_id', '=', childId)
    .where('said_by_child', '=', true)
    .orderBy('written_at', 'desc')
    .orderBy('id')
    .execute();
  return rows.map(({ written_by, ...row }) => ({ ...row, by_me: written_by === personId }));
}

/**
 * What was ticked and written, as one text: each ready answer on a line, then the own words.
 * @throws HearthError naming the field
 */
export function readAboutMe(form: FormFields, topic: AboutMeTopic): string {
  const chosen = topic.ready.filter((_, index) => many(form, 'ready').includes(String(index)));
  const words = wordsIn(form, 'words', null, 15_000);
  const all = [...chosen, ...(words ? [words] : [])].join('\n');
  if (all === '') {
    const message = topic.ready.length > 0 ? 'Tick something or write something.' : 'Write something here.';
    throw new HearthError('missing', message, 'words');
  }
  return all;
}

/** Adds it to the profile as the young person's own words, once. What they said before stays, and nobody changes either. */
export async function sayAboutMe(
  tx: Tx,
  topic: AboutMeTopic,
  words: string,
  by: {
    readonly childId: string;
    readonly personId: string;
    readonly now: Date;
    readonly form: FormFields;
    readonly newId: () => string;
  },
): Promise<void> {
  await tx
    .insertInto('profile_entry')
    .values({
      id: entryOf(by.form, by.newId),
      child_id: by.childId,
      topic: topic.id,
      words,
      said_by_child: true,
      written_by: by.personId,
      written_at: by.now,
    })
    .onConflict((clash) => clash.column('id').doNothing())
    .execute();
}
