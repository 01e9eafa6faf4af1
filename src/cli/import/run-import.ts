import { randomUUID } from 'node:crypto';
import { hostname } from 'node:os';
import { setTimeout as wait } from 'node:timers/promises';
import { advanceOne, beginImport, type ImportDeps, uploadsDirectory } from '../../exchange/index.ts';
import type { Settings } from '../../platform/config/index.ts';
import { Refusal } from '../../platform/errors/index.ts';
import { removeUpload } from '../../platform/web/index.ts';
import type { Records } from '../../records.ts';
import { UsageRefused } from '../command.ts';
import type { Output } from '../output.ts';
import { findAuthority } from './find-authority.ts';
import { abandon, confirm, decideRepairs } from './operator.ts';
import { type Summary, summarise } from './report.ts';
import { spoolDirectory } from './spool-directory.ts';
import type { Wanted } from './wanted.ts';

const stageWords: Readonly<Record<string, string>> = {
  received: 'Reading the files.',
  read: 'Checking the children.',
  confirmed: 'Putting the return into the register.',
};

/** Begins the import, or takes up the one of the same files that was cut off. */
async function begin(deps: ImportDeps, wanted: Wanted): Promise<string> {
  const authority = await deps.database.asService((tx) => findAuthority(tx, wanted.authority));
  const upload = await spoolDirectory(wanted.directory, deps.uploads, randomUUID());
  try {
    const begun = await deps.database.asService((tx) =>
      beginImport(tx, {
        upload,
        authorityId: authority.id,
        year: wanted.year,
        machine: deps.machine,
        startedBy: null,
        now: deps.clock(),
      }),
    );
    if (!begun.created) await removeUpload(deps.uploads, upload.id);
    return begun.id;
  } catch (error) {
    await removeUpload(deps.uploads, upload.id);
    throw error;
  }
}

/** How long we wait before we look again at an import that another process holds, in milliseconds. */
const heldFor = 1000;

async function isBeingWorkedOn({ database, clock }: ImportDeps, importId: string): Promise<boolean> {
  const held = await database.asService((tx) =>
    tx
      .selectFrom('return_import')
      .select('id')
      .where('id', '=', importId)
      .where('worked_until', '>', clock())
      .executeTakeFirst(),
  );
  return held !== undefined;
}

async function stateOf({ database }: ImportDeps, importId: string) {
  return database.asService((tx) =>
    tx
      .selectFrom('return_import')
      .select(['state', 'year', 'proposed_year', 'fault', 'spooled_on'])
      .where('id', '=', importId)
      .executeTakeFirstOrThrow(),
  );
}

/** Takes the import as far as it goes by itself, and waits while another process works on it or may still do so. */
async function goOn(deps: ImportDeps, importId: string, errors: Output): Promise<void> {
  let told = '';
  for (;;) {
    const { state, fault, spooled_on } = await stateOf(deps, importId);
    if (fault) {
      await advanceOne(deps, importId); // what was staged of it goes
      throw new UsageRefused(`${fault.file ? `${fault.file}: ` : ''}${fault.message}`);
    }
    if (state === 'received' && spooled_on !== deps.machine)
      throw new Refusal(
        'already-running',
        'Another machine began this import and has its files. Go on there.',
      );
    const words = stageWords[state];
    if (words && told !== words) await errors.line(words);
    if (await advanceOne(deps, importId)) continue;
    const isHeld = await isBeingWorkedOn(deps, importId);
    if (!words || (state === 'read' && !isHeld)) return;
    if (isHeld && told !== words)
      await errors.line(
        'Another process is working on this import, or was cut off in the last minute. Waiting.',
      );
    told = words;
    await wait(heldFor);
  }
}

/** Without a year nothing can be checked: says which the days in the files speak for, and keeps nothing. */
async function askForYear(deps: ImportDeps, importId: string): Promise<never> {
  const { proposed_year } = await stateOf(deps, importId);
  await giveUp(deps, importId);
  throw new UsageRefused(
    proposed_year
      ? `Say which year the return is for. Going by the dates in the files, it is --year ${proposed_year}.`
      : 'Say which year the return is for: --year 2018 for 2017/18.',
  );
}

async function giveUp(deps: ImportDeps, importId: string): Promise<void> {
  await deps.database.asService((tx) => abandon(tx, importId, deps.clock()));
  await advanceOne(deps, importId);
}

/**
 * Imports a return from the command line, as far as it goes.
 * @param agrees asked with what it would do, before anything is written
 * @returns what is to be told of it, and what came of it: in the register, waiting for a person who decides conflicts, only
 *   looked at, or without any child
 */
export async function runImport(
  records: Records,
  settings: Settings,
  wanted: Wanted,
  errors: Output,
  agrees: (summary: Summary) => Promise<boolean>,
): Promise<{ readonly summary: Summary; readonly came: 'in' | 'waits' | 'looked' | 'nobody' }> {
  const uploads = uploadsDirectory(settings.uploads, settings.database);
  const clock = (): Date => new Date();
  const deps: ImportDeps = { database: records, clock, worker: randomUUID(), uploads, machine: hostname() };
  const importId = await begin(deps, wanted);
  const told = () => records.asService((tx) => summarise(tx, importId));
  if (wanted.dryRun && (await stateOf(deps, importId)).state === 'confirmed') {
    throw new Refusal('already-running', 'This return is already going into the register.');
  }
  await goOn(deps, importId, errors);
  const { state, year } = await stateOf(deps, importId);
  // It had been let in before, and was cut off on the way.
  if (state === 'committed') return { summary: await told(), came: 'in' };
  if (year === null) await askForYear(deps, importId);
  await records.asService((tx) => decideRepairs(tx, importId, wanted.acceptRepairs, clock()));
  const before = await told();
  if (wanted.dryRun) {
    await giveUp(deps, importId);
    return { summary: before, came: 'looked' };
  }
  if (before.preview.childrenAdded + before.preview.childrenKnown === 0) {
    await giveUp(deps, importId);
    return { summary: before, came: 'nobody' };
  }
  if (before.conflicts.undecided === 0 && !(await agrees(before))) {
    await giveUp(deps, importId);
    return { summary: before, came: 'looked' };
  }
  const isConfirmed = await records.asService((tx) => confirm(tx, importId, clock()));
  if (isConfirmed) await goOn(deps, importId, errors);
  return { summary: await told(), came: isConfirmed ? 'in' : 'waits' };
}
