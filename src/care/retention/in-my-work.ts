import { sql } from 'kysely';
import type { SignedInContext } from '../../platform/web/index.ts';

/** In my work: the records whose end somebody else proposed, and that wait for the visitor to agree or not. */
export async function destructionsInMyWork({
  tx,
}: SignedInContext): Promise<{ href: string; text: string }[]> {
  const { rows } = await sql<{ child_id: string }>`
    select child_id from destruction_ask where answered_at is null and proposed_by <> app.person_id()
    order by proposed_at, id limit 200`.execute(tx);
  return rows.map(({ child_id }) => ({
    href: `/retention/${child_id}`,
    text: 'Someone has proposed destroying a record: agree or refuse',
  }));
}
