import type { EditionId } from '../../editions.ts';
import { type CompiledTable, compile } from '../../engine/compile.ts';
import type { Table } from '../../engine/table.ts';
import { type ConductKind, conductKinds } from './conduct-schema.ts';
import type { LevelOutcome } from './levels.ts';

/** The tables that look at the incident as a whole, in the order in which they are read. */
export const wholeTables = ['risk', 'hurt', 'harmed', 'pattern', 'victim', 'concern', 'age'] as const;
export type WholeTable = (typeof wholeTables)[number];

/** All decision tables of one edition, or of a draft that is based on one. */
export interface Rulebook {
  readonly edition: EditionId;
  readonly conduct: Readonly<Record<ConductKind, Table<LevelOutcome>>>;
  readonly whole: Readonly<Record<WholeTable, Table<LevelOutcome>>>;
}

/** A rulebook made ready to decide. */
export interface CompiledRulebook {
  readonly edition: EditionId;
  readonly conduct: Readonly<Record<ConductKind, CompiledTable<LevelOutcome>>>;
  readonly whole: Readonly<Record<WholeTable, CompiledTable<LevelOutcome>>>;
}

/** Makes every table of a rulebook ready. Throws when a table leaves a case open or settles it twice. */
export function compileRulebook(rulebook: Rulebook): CompiledRulebook {
  const conduct = Object.fromEntries(conductKinds.map((kind) => [kind, compile(rulebook.conduct[kind])]));
  const whole = Object.fromEntries(wholeTables.map((name) => [name, compile(rulebook.whole[name])]));
  return {
    edition: rulebook.edition,
    conduct: conduct as CompiledRulebook['conduct'],
    whole: whole as CompiledRulebook['whole'],
  };
}

/** Every table of a rulebook, those for conduct first. */
export function tablesOf(rulebook: Rulebook): Table<LevelOutcome>[] {
  return [
    ...conductKinds.map((kind) => rulebook.conduct[kind]),
    ...wholeTables.map((name) => rulebook.whole[name]),
  ];
}
