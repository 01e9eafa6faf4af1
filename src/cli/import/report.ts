import type { Transaction } from 'kysely';
import { leftOutReasons } from '../../exchange/ssda903/import/check/left-out.ts';
import { repairRules } from '../../exchange/ssda903/import/look/repair-in-words.ts';
import {
  countConflicts,
  flagsByRule,
  leftOutByReason,
  previewOf,
  repairsByRule,
  rowsByFile,
} from '../../exchange/ssda903/import/look/summary.ts';
import type { Tables } from '../../platform/database/tables.ts';
import type { Output } from '../output.ts';

/** Everything that is told of an import. */
export async function summarise(tx: Transaction<Tables>, importId: string) {
  const found = await tx
    .selectFrom('return_import')
    .select(['id', 'state', 'year', 'proposed_year as proposedYear', 'counts', 'fault'])
    .where('id', '=', importId)
    .executeTakeFirstOrThrow();
  return {
    ...found,
    files: await rowsByFile(tx, importId),
    flags: await flagsByRule(tx, importId, found.year),
    leftOut: await leftOutByReason(tx, importId),
    repairs: await repairsByRule(tx, importId),
    conflicts: await countConflicts(tx, importId),
    preview: await previewOf(tx, importId),
  };
}

export type Summary = Awaited<ReturnType<typeof summarise>>;

/** A count in a column of counts. */
export const number = (count: number): string => count.toLocaleString('en-GB').padStart(9);

/** Prints a titled list. */
export async function part(
  output: Output,
  title: string,
  lines: readonly string[],
  none: string,
): Promise<void> {
  await output.line(`${title}\n${lines.length > 0 ? lines.join('\n') : `  ${none}`}\n`);
}

const reasonWords: Readonly<Record<string, string>> = leftOutReasons;

/** Prints an import for people. */
export async function printSummary(summary: Summary, output: Output): Promise<void> {
  const { files, flags, leftOut, repairs, conflicts, preview } = summary;
  await part(
    output,
    'Rows read',
    files.map(({ file, rows }) => `${number(rows)}  ${file}`),
    'None.',
  );
  await part(
    output,
    'Flagged by the rules of the year',
    flags.map(({ rule, rows, message }) => `${number(rows)}  ${rule.padEnd(6)} ${message}`),
    'Nothing.',
  );
  await part(
    output,
    'Left out of the register',
    leftOut
      .filter(({ goesIn }) => !goesIn)
      .map(({ reason, rows }) => `${number(rows)}  ${reasonWords[reason] ?? reason}`),
    'Nothing.',
  );
  await part(
    output,
    'Goes in, without something',
    leftOut
      .filter(({ goesIn }) => goesIn)
      .map(({ reason, rows }) => `${number(rows)}  ${reasonWords[reason] ?? reason}`),
    'Nothing.',
  );
  await part(
    output,
    'Repairs',
    repairs.map(
      ({ rule, proposed, accepted }) =>
        `${number(proposed)}  ${rule.padEnd(3)} ${repairRules[rule] ?? ''} (${accepted} accepted)`,
    ),
    'None.',
  );
  await part(
    output,
    'In the register',
    [
      `${number(preview.childrenAdded)}  children are new`,
      `${number(preview.childrenKnown)}  children are known`,
      `${number(preview.episodesAdded)}  episodes are new`,
      `${number(preview.episodesEnded)}  open episodes have ended`,
      `${number(preview.episodesSame)}  episodes are already there`,
      `${number(preview.episodesDiffer)}  episodes end differently in the register, which stays as it is`,
      `${number(conflicts.all)}  conflicts, ${conflicts.undecided} of them undecided`,
    ],
    '',
  );
}
