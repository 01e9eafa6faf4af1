import { sql } from 'kysely';
import { DatabaseError } from '../../src/platform/database/index.ts';
import { openEmbeddedOver } from '../database/index.ts';
import { createRecordTables, writeRecord } from './record.ts';

/** A checkpoint now and then, so that some cuts fall into one. */
const CHECKPOINT_EVERY = 25;

// A process that writes records into the directory it is given until somebody ends it, and reports on standard
// output: "open N" (the last record it found), "refused CODE", and "ack N" once record N is committed and not before.
async function main(directory: string, fileSystemModule: string | undefined): Promise<void> {
  const db = await openEmbeddedOver(directory, fileSystemModule);
  await createRecordTables(db);
  const { rows } = await sql<{ last: number }>`select coalesce(max(n), 0) as last from record`.execute(
    db.kysely,
  );
  const last = rows[0]?.last ?? 0;
  say(`open ${last}`);
  for (let n = last + 1; ; n += 1) {
    await writeRecord(db, n);
    say(`ack ${n}`);
    if (n % CHECKPOINT_EVERY === 0) await sql`checkpoint`.execute(db.kysely);
  }
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

// Ends with the test that started it, even when that one was killed.
process.stdin.on('end', () => process.exit()).resume();

main(process.argv[2] ?? '', process.argv[3]).catch((error) => {
  say(`refused ${error instanceof DatabaseError ? error.code : String(error)}`);
  process.exit(1);
});
