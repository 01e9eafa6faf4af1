import type { Cells, Column, Columns } from '../table.ts';

/** A fact whose values stand beside each other. */
export const plain = (label: string, had: Readonly<Record<string, string>>): Column => ({
  label,
  values: Object.keys(had),
  ordered: false,
  had,
});

/** A fact whose values go from the mildest to the gravest. */
export const ordered = (label: string, had: Readonly<Record<string, string>>): Column => ({
  ...plain(label, had),
  ordered: true,
});

/** A fact that only steps and cautions look at: it is never said to have been otherwise. */
export const oneOf = (label: string, values: readonly string[]): Column => ({
  label,
  values,
  ordered: false,
  had: {},
});

/** A flag as a cell. */
export const yes = (flag: boolean | undefined): string => (flag ? 'yes' : 'no');

/** Some of the columns, in the order named. */
export const pickedFrom =
  <C extends Columns>(columns: C) =>
  (...names: readonly (keyof C & string)[]): Columns =>
    Object.fromEntries(names.map((name) => [name, columns[name]])) as Columns;

/** Cells that name every column of these, and no other. */
export type CellsOf<C extends Columns> = Cells & Readonly<Record<keyof C & string, string>>;
