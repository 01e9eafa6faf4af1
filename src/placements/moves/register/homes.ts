import '../../tables.ts';
import { sql } from 'kysely';
import type { SettingKind } from '../../../care/index.ts';
import { isId, type Tx } from '../../../platform/web/index.ts';
import type { Registration } from '../../words/registration.tsx';

/** A home to which a child could move, as the register knows it. */
export interface HomeToMoveTo {
  readonly setting_id: string;
  readonly organisation_id: string;
  readonly organisation_name: string;
  readonly name: string;
  readonly kind: SettingKind;
  readonly registration: Registration;
  readonly host_authority_id: string | null;
  readonly host_name: string | null;
  /** The code of the authority in whose area it lies. */
  readonly host_code: string | null;
}

/** More than this many are not shown: the search must be narrower. */
export const mostHomes = 20;

async function ask(tx: Tx, childId: string, words: string, most: number): Promise<HomeToMoveTo[]> {
  const { rows } = await sql<HomeToMoveTo>`
    select * from app.homes_to_move_to(${childId}::uuid, ${words}, ${most})`.execute(tx);
  return rows;
}

/** The homes whose name holds these words, or which go by this number of Ofsted. One more than are shown. */
export function findHomes(tx: Tx, childId: string, words: string): Promise<HomeToMoveTo[]> {
  return ask(tx, childId, words.trim(), mostHomes + 1);
}

/** One home; undefined when there is none of this id, or the visitor may not place the child. */
export async function homeToMoveTo(tx: Tx, childId: string, id: string): Promise<HomeToMoveTo | undefined> {
  if (!isId(id)) return undefined;
  return (await ask(tx, childId, id, 2)).find(({ setting_id }) => setting_id === id);
}
