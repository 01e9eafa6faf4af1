import * as z from 'zod';
import type { AnswerOf } from '../../checked.ts';
import { lawSchema, reasonSchema } from '../answer.ts';
import type { Row } from '../table.ts';

/** What every row leads to, besides its answer: the law it rests on, where it is not the Protocol alone (ids of sources.ts). */
export interface WithLaw {
  readonly law: readonly string[];
}

/** A row that held, with the law it rests on where there is some. */
export const reasonByCellsSchema = z
  .strictObject({ ...reasonSchema.shape, law: lawSchema.optional() })
  .meta({ id: 'ReasonByCells' });
type ReasonByCells = AnswerOf<typeof reasonByCellsSchema>;

/** The rows that speak, as reasons, in the order in which they were read. */
export function reasonsFrom(rows: readonly Row<WithLaw>[]): ReasonByCells[] {
  return rows
    .filter(({ silent }) => !silent)
    .map(({ id, cites, basis, text, why, outcome: { law } }) => ({
      row: id,
      cites,
      basis,
      text: why ? `${text} (Inferred: ${why})` : text,
      ...(law.length > 0 ? { law } : {}),
    }));
}
