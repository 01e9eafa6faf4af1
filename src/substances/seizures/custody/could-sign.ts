import { sql } from 'kysely';
import { Refusal } from '../../../platform/errors/index.ts';
import type { Tx } from '../../../platform/web/index.ts';

/** Somebody who can be asked for the second signature. */
export interface CouldSign {
  readonly person_id: string;
  readonly name: string;
  readonly role: string;
}

/** Who can be asked: people of the setting and of the child who are not away, and never the visitor. */
export async function couldSign(tx: Tx, seizureId: string): Promise<CouldSign[]> {
  const { rows } = await sql<CouldSign>`
    select person_id, name, role from app.could_sign(${seizureId}::uuid) order by name, person_id`.execute(
    tx,
  );
  return rows;
}

/** Whether somebody is away today. */
async function isAway(tx: Tx, personId: string): Promise<boolean> {
  const { rows } = await sql<{ away: boolean }>`select app.is_away(${personId}::uuid) as away`.execute(tx);
  return rows[0]?.away ?? false;
}

/** Refuses the signature of somebody who is away: nobody signs from elsewhere. */
export async function refuseAway(tx: Tx, personId: string): Promise<void> {
  if (await isAway(tx, personId))
    throw new Refusal('not-allowed', 'You are away and someone is standing in for you, so you cannot sign.');
}

/** Whether the visitor is one of those who hold the item, and so can sign for it. */
export async function holds(tx: Tx, seizureId: string): Promise<boolean> {
  const { rows } = await sql<{ yes: boolean }>`
    select app.holds_seizure(${seizureId}::uuid) as yes`.execute(tx);
  return rows[0]?.yes ?? false;
}
