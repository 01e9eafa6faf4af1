import '../../care/index.ts';
import { Refusal } from '../../platform/errors/index.ts';
import type { By, Tx } from '../../platform/web/index.ts';
import type { AboutMe } from './about-me-form.ts';
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
 * Adds it to the profile as the young person's own words: each ready answer on a line, then what they wrote. What they said
 * before stays, and nobody changes either.
 * @throws Refusal `missing` where nothing is said
 */
export async function sayAboutMe(
  tx: Tx,
  { topic, childId }: { readonly topic: AboutMeTopic; readonly childId: string },
  said: AboutMe,
  by: Pick<By, 'personId' | 'now' | 'newId'>,
): Promise<void> {
  const chosen = topic.ready.filter((_, at) => said.ready.includes(String(at)));
  const words = said.words.trim() ? [said.words] : [];
  if (chosen.length + words.length === 0) {
    const message = topic.ready.length > 0 ? 'Tick something or write something.' : 'Write something here.';
    throw new Refusal('missing', message, 'words');
  }
  await tx
    .insertInto('profile_entry')
    .values({
      id: by.newId(),
      child_id: childId,
      topic: topic.id,
      words: [...chosen, ...words].join('\n'),
      said_by_child: true,
      written_by: by.personId,
      written_at: by.now,
    })
    .execute();
}
