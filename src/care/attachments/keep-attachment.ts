import '../tables.ts';
import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import { Refusal } from '../../platform/errors/index.ts';
import type { By, Tx } from '../../platform/web/index.ts';
import { readInThread } from '../photographs/read-in-thread.ts';
import type { About } from './about.ts';

/** What a file is beside: the record, and of whom or where it is. */
export interface Beside {
  readonly about: About;
  readonly aboutId: string;
  /** The child; where no child is named, the setting. */
  readonly of: { readonly childId: string } | { readonly settingId: string };
}

async function keep(
  tx: Tx,
  beside: Beside,
  row: {
    readonly file: Uint8Array;
    readonly as: 'paper' | 'sound';
    readonly field: string;
    readonly shows: string;
    readonly shows_injury: boolean;
    readonly child_agreed: boolean;
  },
  { personId, now, newId }: By,
): Promise<string> {
  const { about, aboutId, of } = beside;
  const { file, as, field, ...said } = row;
  const { rows } = await sql<{ left: number }>`
    select app.attachments_left(${aboutId}::uuid, ${now}) as left`.execute(tx);
  if ((rows[0]?.left ?? 0) <= 0)
    throw new Refusal(
      'out-of-range',
      'There are 20 files with this record, or you have added 100 in 24 hours. That is the most we can keep.',
      field,
    );
  const read = await readInThread(file, as, field);
  const id = newId();
  await tx
    .insertInto('attachment')
    .values({
      ...said,
      id,
      about,
      about_id: aboutId,
      child_id: 'childId' in of ? of.childId : null,
      setting_id: 'settingId' in of ? of.settingId : null,
      is_voice: as === 'sound',
      media_type: read.mediaType,
      bytes: read.bytes,
      sha256: createHash('sha256').update(read.bytes).digest('hex'),
      seconds: 'seconds' in read && read.seconds !== null ? Math.round(read.seconds) : null,
      added_by: personId,
      added_at: now,
    })
    .execute();
  return id;
}

/** Keeps a picture or a paper beside a record. @throws Refusal at `file` */
export const keepFile = (
  tx: Tx,
  beside: Beside,
  { file, shows, injury }: { readonly file: Uint8Array; readonly shows: string; readonly injury: boolean },
  by: By,
): Promise<string> =>
  keep(
    tx,
    beside,
    { file, as: 'paper', field: 'file', shows, shows_injury: injury, child_agreed: injury },
    by,
  );

/** What is said of a recording: never a name, and never what is in it. */
const inTheirVoice = 'In their own voice';

/** Keeps what a child said in their own voice. Call it only where they agreed. @throws Refusal at `sound` */
export const keepVoice = (tx: Tx, beside: Beside, file: Uint8Array, by: By): Promise<string> =>
  keep(
    tx,
    beside,
    { file, as: 'sound', field: 'sound', shows: inTheirVoice, shows_injury: false, child_agreed: true },
    by,
  );
