import { londonDate } from '../platform/clock/index.ts';
import { bankHolidayWarning, everyTable, type Proof, verify } from '../protocol/index.ts';
import type { Command } from './command.ts';
import { done, failed } from './exit-codes.ts';
import type { Output } from './output.ts';

const help = `
Proves the rules: tries every combination of facts in every table of every edition, and
checks that each leads to exactly one answer, that every row can be reached, that a
worse case never gets a milder answer, and that every row, step and caution cites a duty
and has an example.

  --inferred   also list the rows where the Protocol is silent and we had to choose a
               reading, with the reason
  --json       everything as one JSON object, inferred rows included

Example
  hearth verify --inferred

Output
  A line for each table: how many cases were tried, its rows, and how many of them are
  inferred. Then any faults. Six months before the table of bank holidays ends it warns
  about that, as a line on standard error or as warnings in the JSON: that is not a
  fault.

Exit codes
  0  proved
  1  there are faults
`;

/** A row where a silence of the text was filled. */
interface InferredRow {
  readonly decision: string;
  readonly edition: string | undefined;
  readonly row: string;
  readonly cites: readonly string[];
  readonly text: string;
  readonly why: string;
}

function inferredRows(): InferredRow[] {
  return everyTable.flatMap(({ decision, edition, tables }) =>
    tables.flatMap(({ id, rows }) =>
      rows
        .filter(({ basis }) => basis === 'inferred')
        .map(({ id: row, cites, text, why }) => ({
          decision,
          edition,
          row: `${id}/${row}`,
          cites,
          text,
          why,
        })),
    ),
  );
}

const count = (value: number): string => value.toLocaleString('en-GB').padStart(8);

async function print(proof: Proof, output: Output): Promise<void> {
  for (const { decision, edition, tables, examples } of proof.decisions) {
    const under = edition ? `, edition ${edition}` : '';
    await output.line(`The ${decision} decision${under}, with ${examples} examples`);
    await output.line(`  ${'table'.padEnd(24)}   cases    rows  inferred`);
    for (const { table, cases, rows, inferred } of tables) {
      await output.line(`  ${table.padEnd(24)}${count(cases)}${count(rows)}  ${count(inferred)}`);
    }
    await output.line();
  }
}

async function printInferred(output: Output): Promise<void> {
  await output.line('Inferred rows: the agenda for the next review of the Protocol');
  for (const { decision, edition, row, cites, text, why } of inferredRows()) {
    await output.line(`  ${edition ?? decision} ${row} (${cites.join(', ')})\n    ${text}\n    Why: ${why}`);
  }
  await output.line();
}

/** `hearth verify`: the proof of the rules, for everybody to run. */
export const verifyCommand: Command = {
  name: 'verify',
  usage: '[--inferred] [--json]',
  options: { inferred: { type: 'boolean' }, json: { type: 'boolean' } },
  positionals: [],
  help,
  run: async (given, { output, errors }) => {
    const proof = verify();
    const warning = bankHolidayWarning(londonDate(new Date()));
    const { faults } = proof;
    const code = faults.length > 0 ? failed : done;
    if (given.has('json')) {
      const warnings = warning ? [warning] : [];
      await output.json({ ...proof, inferred: inferredRows(), warnings });
      return code;
    }
    await print(proof, output);
    if (given.has('inferred')) await printInferred(output);
    for (const { where, what } of faults) await output.line(`FAULT  ${where} ${what}`);
    if (warning) await errors.line(`WARNING  ${warning}`);
    await output.line(faults.length > 0 ? `${faults.length} faults.` : 'Proved: no faults.');
    return code;
  },
};
