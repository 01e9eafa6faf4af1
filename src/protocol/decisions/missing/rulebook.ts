import type { EditionId } from '../../editions.ts';
import type { Table } from '../../engine/table.ts';
import type { CategoryEffect, MissingEffect, PoliceEffect } from './effect.ts';
import { category } from './tables/category.ts';
import { code } from './tables/code.ts';
import { concern } from './tables/concern.ts';
import { person } from './tables/person.ts';
import { police } from './tables/police.ts';

/** The tables of one edition. Every one is read for every absence. */
export interface MissingRulebook {
  readonly edition: EditionId;
  readonly police: Table<PoliceEffect>;
  readonly category: Table<CategoryEffect>;
  readonly code: Table<MissingEffect>;
  readonly person: Table<MissingEffect>;
  readonly concern: Table<MissingEffect>;
}

const of = (edition: EditionId): MissingRulebook => ({
  edition,
  police: police[edition],
  category: category[edition],
  code: code[edition],
  person: person[edition],
  concern: concern[edition],
});

/** The tables of the published editions. */
export const missingRulebooks: Readonly<Record<EditionId, MissingRulebook>> = {
  '2021': of('2021'),
  '2025': of('2025'),
};

/** The tables in the order in which they are read. */
export function missingTablesOf(rulebook: MissingRulebook): Table<MissingEffect>[] {
  const { police, category, code, person, concern } = rulebook;
  return [police, category, code, person, concern];
}
