import { sql } from 'kysely';
import type { Records } from '../../records.ts';
import { CannotBeDone } from '../command.ts';

/** Every certificate as one line of JSON, the earliest first. */
export async function certificateLines(records: Records): Promise<string[]> {
  const { rows } = await sql<{ line: string }>`
    select to_jsonb(c)::text as line from destruction_certificate c order by c.destroyed_at, c.id`.execute(
    records.kysely,
  );
  return rows.map(({ line }) => line);
}

/**
 * Destroys again what certificates say was destroyed, where an older backup brought it back: each by itself, so that those
 * before one that is refused stand.
 * @returns how many there were, and how many of their records were there again
 */
export async function destroyAgain(
  records: Records,
  text: string,
): Promise<{ certificates: number; again: number }> {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  let again = 0;
  for (const [index, line] of lines.entries()) {
    try {
      const { rows } = await records.asOwner((tx) =>
        sql<{ back: boolean }>`select inside.destroy_again(${line}::jsonb) as back`.execute(tx),
      );
      if (rows[0]?.back) again += 1;
    } catch {
      throw new CannotBeDone(
        `Line ${index + 1} is not the certificate of a record that can be destroyed. The lines before it have been done.`,
      );
    }
  }
  return { certificates: lines.length, again };
}
