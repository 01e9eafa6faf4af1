import { sql } from 'kysely';
import type { Tx } from '../web/index.ts';

/** That a named person has checked a page in a language. */
export interface Check {
  readonly checked_by: string;
  readonly capacity: string;
  readonly checked_on: string;
}

/** What was checked, by the hash of the text, as far as nobody took it back. */
export type Checks = ReadonlyMap<string, Check>;

/** Asks the database, as anybody may. */
export async function checkedTexts(tx: Tx): Promise<Checks> {
  const { rows } = await sql<Check & { text_hash: string }>`
    select text_hash, checked_by, capacity, checked_on::text as checked_on from app.checked_texts()`.execute(
    tx,
  );
  return new Map(rows.map(({ text_hash, ...check }) => [text_hash, check]));
}
