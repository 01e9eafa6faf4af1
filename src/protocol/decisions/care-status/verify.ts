import { citationFaults, type Fault, type TableProof, verifyTable } from '../../engine/verify-table.ts';
import { sources } from '../../sources.ts';
import { decideCareStatusOf } from './decide.ts';
import type { CareStatusExample } from './example.ts';
import { careStatusExamples } from './examples.ts';
import { statusOn } from './status-on.ts';
import { statusStepRules } from './steps.ts';
import { categoryTable } from './table-category.ts';
import { lookedAfterTable } from './table-looked-after.ts';
import { experienceTable, protocolTable } from './table-protocol.ts';

/** The tables of the decision, in the order in which they are read. */
export const careStatusTables = [lookedAfterTable, categoryTable, protocolTable, experienceTable] as const;

/** What was proved of the care-status decision. */
export interface CareStatusProof {
  readonly decision: 'care-status';
  readonly tables: readonly TableProof[];
  readonly examples: number;
  readonly faults: readonly Fault[];
}

/** The wording it reads is that of 2025: 2021 defines neither term, and the law is the same under both. */
const edition = '2025';
const known = new Set(sources.map(({ id }) => id));

function lawFaults(): Fault[] {
  return [lookedAfterTable, categoryTable].flatMap(({ id, rows }) =>
    rows.flatMap((row) =>
      row.outcome.law
        .filter((source) => !known.has(source))
        .map((source) => ({ where: `${id}/${row.id}`, what: `rests on ${source}, which is not a source` })),
    ),
  );
}

function oneExample({ name, facts, expect }: CareStatusExample): Fault[] {
  const where = `example "${name}"`;
  const outcome = decideCareStatusOf(facts);
  const { lookedAfter, category, protocolCareLeaver, nextChange } = outcome;
  const got = { lookedAfter, category, protocolCareLeaver, next: nextChange?.on ?? null };
  const faults = Object.entries(got)
    .filter(([field, value]) => expect[field as keyof typeof got] !== value)
    .map(([field, value]) => ({
      where,
      what: `expects ${field} ${expect[field as keyof typeof got]} and gets ${value}`,
    }));
  const { rows } = statusOn(facts);
  const held = Object.values(rows).map(({ id }) => id);
  const missed = expect.rows.filter((row) => !held.includes(row));
  return [...faults, ...missed.map((row) => ({ where, what: `is not based on ${row}` }))];
}

function coverFaults(examples: readonly CareStatusExample[]): Fault[] {
  const stoodOn = new Set<string>();
  const stepped = new Set<string>();
  for (const { facts } of examples) {
    const { rows } = statusOn(facts);
    const held = [rows.lookedAfter, rows.category, rows.protocol, rows.experience];
    for (const [at, table] of careStatusTables.entries()) stoodOn.add(`${table.id}/${held[at]?.id}`);
    for (const { id } of decideCareStatusOf(facts).steps) stepped.add(id);
  }
  const bare = careStatusTables.flatMap((table) =>
    table.rows.map(({ id }) => `${table.id}/${id}`).filter((where) => !stoodOn.has(where)),
  );
  const idle = statusStepRules.filter(({ id }) => !stepped.has(id));
  return [
    ...bare.map((where) => ({ where, what: 'has no example on it' })),
    ...idle.map(({ id }) => ({ where: `step ${id}`, what: 'follows from no example' })),
  ];
}

/**
 * Proves the care-status decision: every case of every table has one row, every row is cited, rests on a known source
 * and has an example on it, every step is cited and follows from an example.
 */
export function verifyCareStatus(
  examples: readonly CareStatusExample[] = careStatusExamples,
): CareStatusProof {
  const tables = careStatusTables.map((table) => verifyTable<unknown>(table, edition, () => 0));
  return {
    decision: 'care-status',
    tables,
    examples: examples.length,
    faults: [
      ...tables.flatMap(({ faults }) => faults),
      ...lawFaults(),
      ...statusStepRules.flatMap(({ id, cites }) => citationFaults(`step ${id}`, cites, edition)),
      ...examples.flatMap(oneExample),
      ...coverFaults(examples),
    ],
  };
}
