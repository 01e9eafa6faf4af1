import '../../care/index.ts';
import { sql } from 'kysely';
import { childName } from '../../care/index.ts';
import type { Tx } from '../../platform/web/index.ts';

/** The children who live in a home today: those who are open to the visitor, and how many there are beside them. */
export interface WhoLivesThere {
  readonly named: readonly { readonly id: string; readonly name: string }[];
  readonly others: number;
}

/** Who lives in a home that is not registered. Whoever keeps the register also knows of how many more. */
export async function whoLivesThere(tx: Tx, settingId: string): Promise<WhoLivesThere> {
  const { rows } = await sql<Parameters<typeof childName>[0] & { id: string }>`
    select c.id, c.given_name, c.family_name, c.known_as
    from placement p join child c on c.id = p.child_id
    where p.setting_id = ${settingId}::uuid and p.from_day <= app.today() and (p.until_day is null or p.until_day >= app.today())
    order by c.family_name, c.given_name limit 100`.execute(tx);
  const all = await sql<{ children: number }>`
    select children from app.homes_not_registered() where setting_id = ${settingId}::uuid`.execute(tx);
  return {
    named: rows.map((child) => ({ id: child.id, name: childName(child) })),
    others: Math.max(0, (all.rows[0]?.children ?? 0) - rows.length),
  };
}
