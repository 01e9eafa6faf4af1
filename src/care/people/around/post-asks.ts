import '../../tables.ts';
import { sql } from 'kysely';
import { notFound, Refusal } from '../../../platform/errors/index.ts';
import type { By, SignedInContext, Tx } from '../../../platform/web/index.ts';
import type { AskedPost } from './around-forms.ts';

/** The posts that hold others to account: begun and ended by their own service. */
export const posts = ['independent-reviewing-officer', 'advocate'] as const;

/** A post that is asked for, for a child, and that its service has not filled. */
export interface PostAsk {
  readonly id: string;
  readonly child_id: string;
  readonly role: string;
  readonly words: string;
  readonly asked_by_name: string | null;
}

/** The posts asked for and open, of one child. */
export function postAsksOf(tx: Tx, childId: string): Promise<PostAsk[]> {
  return tx
    .selectFrom('post_ask')
    .leftJoin('person_account', 'person_account.id', 'post_ask.asked_by')
    .select(['post_ask.id', 'child_id', 'role', 'words', 'person_account.name as asked_by_name'])
    .where('child_id', '=', childId)
    .where('answered_at', 'is', null)
    .orderBy('asked_at')
    .execute();
}

/** Whether the visitor asks for posts for this child: whoever carries the authority's duties. */
export async function asksForPosts(tx: Tx, childId: string): Promise<boolean> {
  const { rows } = await sql<{ may: boolean }>`select app.adds(${childId}::uuid, 'around') as may`.execute(
    tx,
  );
  return rows[0]?.may ?? false;
}

/** Asks the service for a reviewing officer or an advocate. Asked twice, it is asked once. */
export async function askForPost(
  tx: Tx,
  childId: string,
  { post, postWords }: AskedPost,
  by: By,
): Promise<void> {
  if (!(await asksForPosts(tx, childId)))
    throw new Refusal(
      'not-yours',
      'Only the social worker or the personal adviser can ask for them.',
      'post',
    );
  await tx
    .insertInto('post_ask')
    .values({
      id: by.newId(),
      child_id: childId,
      role: post,
      words: postWords,
      asked_by: by.personId,
      asked_at: by.now,
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** A request for a reviewing officer or advocate from the visitor's service: for which child, and who could take it on. */
export async function postAskOfUs(
  tx: Tx,
  id: string,
): Promise<PostAsk & { readonly child: string; readonly people: readonly { id: string; name: string }[] }> {
  const [ask] = await tx
    .selectFrom('post_ask')
    .leftJoin('person_account', 'person_account.id', 'post_ask.asked_by')
    .select(['post_ask.id', 'child_id', 'role', 'words', 'person_account.name as asked_by_name'])
    .where('post_ask.id', '=', id)
    .where('answered_at', 'is', null)
    .execute();
  if (!ask) throw notFound();
  const { rows } = await sql<{
    child: string | null;
  }>`select app.post_ask_child(${id}::uuid) as child`.execute(tx);
  const child = rows[0]?.child;
  if (!child) throw notFound();
  const { rows: people } = await sql<{ id: string; name: string }>`
    select id, name from app.could_hold_post(${ask.child_id}::uuid, ${ask.role})`.execute(tx);
  return { ...ask, child, people };
}

/** Whether a post that is asked for and open is asked of the visitor's service. */
export async function servesInPost(tx: Tx, id: string): Promise<boolean> {
  const { rows } = await sql<{
    serves: boolean;
  }>`select app.post_ask_child(${id}::uuid) is not null as serves`.execute(tx);
  return rows[0]?.serves ?? false;
}

/** In my work: the posts asked of the visitor's service. */
export async function postsInMyWork({ tx }: SignedInContext): Promise<{ href: string; text: string }[]> {
  const { rows } = await sql<{ id: string; role: string }>`
    select a.id, a.role from post_ask a
    where a.answered_at is null and app.serves_in_post(a.child_id, a.role, app.person_id())
    order by a.asked_at limit 50`.execute(tx);
  return rows.map(({ id, role }) => ({
    href: `/post-asks/${id}`,
    text: `Someone needs ${role === 'advocate' ? 'an advocate' : 'a reviewing officer'}: see who, and take it on`,
  }));
}
