import { randomUUID } from 'node:crypto';
import type { LookedAt } from '../../care/index.ts';
import { type Arguments, CannotBeDone, type Terminal, UsageRefused } from '../command.ts';
import { done, failed } from '../exit-codes.ts';
import { openInput } from '../input/open-input.ts';
import { withRecords } from '../records/with-records.ts';

const text = { type: 'string' } as const;
export const uploadOptions = {
  by: text,
  organisation: text,
  send: { type: 'boolean' },
  json: { type: 'boolean' },
} as const;

/** More than a table can have is not read. */
async function bytesOf(name: string, terminal: Terminal, most: number): Promise<Uint8Array> {
  const pieces: Buffer[] = [];
  let size = 0;
  for await (const piece of await openInput(name, terminal)) {
    pieces.push(Buffer.from(piece as Uint8Array));
    size += pieces.at(-1)?.length ?? 0;
    if (size > most) throw new CannotBeDone(`The file is larger than ${most / 1_000_000} megabytes.`);
  }
  return new Uint8Array(Buffer.concat(pieces));
}

async function print({ organisation, happens, faults, id }: LookedAt, { output }: Terminal): Promise<void> {
  await output.line(organisation);
  for (const { words, rows } of happens) await output.line(`  ${rows}  ${words}`);
  for (const { row, column, message } of faults)
    await output.line(`row ${row}${column ? `, ${column}` : ''}: ${message}`);
  await output.line(
    id === null
      ? 'Nothing was kept. With --send it waits for a second person.'
      : 'It waits for a second person, who finds it in My work. Nothing has been done yet.',
  );
}

/** Looks at a file of people or children in the name of somebody who may send it; with --send it is sent. */
export async function uploadFile(
  kind: 'people' | 'children',
  given: Arguments,
  terminal: Terminal,
): Promise<number> {
  const email = given.text('by');
  if (!email)
    throw new UsageRefused('--by is missing: the address of the person in whose name the file is sent.');
  const { uploadByCommand } = await import('../../care/index.ts');
  const { londonDate } = await import('../../platform/clock/index.ts');
  const { largestSheet } = await import('../../platform/sheets/index.ts');
  const { findPerson } = await import('../user/find-person.ts');
  const file = await bytesOf(given.positionals[0] ?? '-', terminal, largestSheet);
  const asked = { organisation: given.text('organisation'), file, send: given.has('send') };
  const looked = await withRecords({ migrated: true }, async (records) => {
    const { id: personId } = await findPerson(records, email);
    const now = new Date();
    const by = { personId, now, today: londonDate(now), newId: () => randomUUID() };
    const who = { personId, settings: { now: now.toISOString() } };
    return records.asPerson(who, (tx) => uploadByCommand(tx, kind, asked, by));
  });
  if (given.has('json')) await terminal.output.json(looked);
  else await print(looked, terminal);
  return looked.faults.length > 0 ? failed : done;
}
