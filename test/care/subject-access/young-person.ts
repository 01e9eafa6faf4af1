import '../../../src/care/index.ts';
import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import type { Tx } from '../../../src/platform/web/index.ts';
import { aRecord } from '../../house/a-record.ts';
import type { TestApp } from '../../house/test-app.ts';

/** Opens an account of their own for a child, with somebody who works with them; gives the id of the person. */
export async function youngAccount(
  { database, now }: TestApp,
  childId: string,
  openedBy: string,
): Promise<string> {
  const id = randomUUID();
  await database.asOwner(async (tx) => {
    await sql`insert into person_account (id, name, email, closed_at, created_at)
      values (${id}::uuid, 'A young person', null, null, ${now})`.execute(tx);
    await sql`insert into young_person (person_id, child_id, opened_by, opened_at)
      values (${id}::uuid, ${childId}::uuid, ${openedBy}::uuid, ${now})`.execute(tx);
  });
  return id;
}

/** Works in a transaction as somebody, at the time of the house. */
export const workAs = <T>(
  house: TestApp,
  personId: string | null,
  work: (tx: Tx) => Promise<T>,
): Promise<T> =>
  house.database.asPerson(
    { personId, settings: { now: house.now.toISOString() } },
    work as never,
  ) as Promise<T>;

/** Signs a record about Robin that names two others; gives its id. */
export async function signedRecord(house: TestApp, besides: Record<string, unknown> = {}): Promise<string> {
  const body = aRecord(house.world, {
    childActions: "Robin took Wren's cup.\nThen W.S. and Ash Pretend shouted near Acacia Road.",
    ...besides,
  });
  const answer = await house.as(house.world.carer).api('POST', '/api/v1/incidents', body);
  return answer.json().id;
}
