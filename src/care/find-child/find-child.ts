import '../tables.ts';
import { sql } from 'kysely';
import type { Tx } from '../../platform/web/index.ts';
import { getChild } from '../child/get-child.ts';
import type { ChildInList } from './find-children.ts';

/** One child as a list shows them, by id; null when there is none or they are not open to the visitor. */
export async function findChild(tx: Tx, id: string, today: string): Promise<ChildInList | null> {
  const child = await getChild(tx, id, today);
  if (!child) return null;
  const setting_id = child.setting?.id ?? null;
  const { rows } = await sql<{
    there: boolean;
  }>`select coalesce(app.works_at(${setting_id}) and app.adds(${child.id}, 'record'), false) as there`.execute(
    tx,
  );
  return {
    ...child,
    setting_id,
    setting_name: child.setting?.name ?? null,
    works_there: rows[0]?.there ?? false,
  };
}
