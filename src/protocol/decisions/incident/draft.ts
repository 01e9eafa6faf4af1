import * as z from 'zod';
import { checked, listOf } from '../../checked.ts';
import { editionIds } from '../../editions.ts';
import type { Row, Table } from '../../engine/table.ts';
import { Refusal } from '../../refusal.ts';
import { type LevelOutcome, routes } from './levels.ts';
import { levelSchema } from './outcome.ts';
import type { Rulebook } from './rulebook.ts';

const draftSchema = z.strictObject({
  basedOn: z.enum(editionIds),
  rows: listOf(
    z.strictObject({
      table: z.string(),
      row: z.string(),
      level: levelSchema,
      route: z.enum(routes),
      text: z.string().min(1).max(500),
      why: z.string().min(1).max(500),
    }),
    1000,
    1,
  ),
});

/** A draft edition: a published one with some rows decided otherwise. */
export type DraftEdition = z.infer<typeof draftSchema>;

/** Reads a draft edition. Throws Refusal naming the field at fault. */
export function readDraft(input: unknown): DraftEdition {
  return checked(draftSchema, input);
}

/**
 * The rulebook of a draft. Changed rows are marked inferred with the draft's reason.
 * @throws Refusal when a row is named that the edition does not have
 */
export function draftRulebook(published: Rulebook, draft: DraftEdition): Rulebook {
  const left = new Set(draft.rows.keys());
  const redraw = (table: Table<LevelOutcome>): Table<LevelOutcome> => ({
    ...table,
    rows: table.rows.map((row): Row<LevelOutcome> => {
      const index = draft.rows.findIndex((change) => change.table === table.id && change.row === row.id);
      const change = draft.rows[index];
      if (!change) return row;
      left.delete(index);
      const { level, route, text, why } = change;
      return {
        ...row,
        outcome: { ...row.outcome, level, route },
        basis: 'inferred',
        text,
        why,
        silent: false,
      };
    }),
  });
  const each = <K extends string>(tables: Readonly<Record<K, Table<LevelOutcome>>>) =>
    Object.fromEntries(
      Object.entries<Table<LevelOutcome>>(tables).map(([name, table]) => [name, redraw(table)]),
    ) as Record<K, Table<LevelOutcome>>;
  const rulebook = {
    edition: published.edition,
    conduct: each(published.conduct),
    whole: each(published.whole),
  };
  for (const index of left) {
    const change = draft.rows[index];
    const field = `rows[${index}].row`;
    throw new Refusal(
      'no-such-row',
      `${published.edition} has no row ${change?.table}/${change?.row}.`,
      field,
    );
  }
  return rulebook;
}
