import './tables.ts';
import { open, readFile } from 'node:fs/promises';
import { sql } from 'kysely';
import type { HearthDatabase } from '../database/index.ts';
import type { Tables } from '../database/tables.ts';
import { Refusal } from '../errors/index.ts';

/** The end of the sealed audit: the last batch, its hash, and how many events are sealed up to it. */
export interface AuditHead {
  readonly sequence: number;
  readonly hash: string;
  readonly events: number;
}

/** One line, as it is printed and as it is kept elsewhere. */
export const headLine = ({ sequence, hash, events }: AuditHead): string => `${sequence} ${hash} ${events}`;

/** The head as it now stands; null when nothing is sealed yet. */
export async function auditHead(database: HearthDatabase<Tables>): Promise<AuditHead | null> {
  const { rows } = await database.asService((tx) =>
    sql<AuditHead>`
      select sequence, hash, (select sum(events)::integer from audit_batch) as events
      from audit_batch order by sequence desc limit 1`.execute(tx),
  );
  return rows[0] ?? null;
}

/** Writes a head at the end of a file, which is for its owner alone. */
export async function appendHead(file: string, head: AuditHead): Promise<void> {
  const handle = await open(file, 'a', 0o600);
  try {
    await handle.write(`${headLine(head)}\n`);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/**
 * Reads the heads that were written down, each on a line.
 * @throws Refusal `not-allowed` for a line that is none; an error of the system when there is no such file
 */
export async function readHeads(file: string): Promise<readonly AuditHead[]> {
  const lines = (await readFile(file, 'utf8')).split('\n').filter((line) => line.trim() !== '');
  return lines.map((line, index) => {
    const [, sequence, hash, events] = /^(\d{1,9}) ([0-9a-f]{64}) (\d{1,9})$/.exec(line.trim()) ?? [];
    if (!hash) throw new Refusal('not-allowed', `Line ${index + 1} of ${file} is not a head of the audit.`);
    return { sequence: Number(sequence), hash, events: Number(events) };
  });
}
