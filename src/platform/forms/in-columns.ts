import type { Tables } from '../database/tables.ts';
import { asTyped, type Form, nameOf, type Shape, typedIn } from './form.ts';

type ColumnOf<Key extends string> = Key extends `${infer First}${infer Rest}`
  ? `${First extends Lowercase<First> ? First : `_${Lowercase<First>}`}${ColumnOf<Rest>}`
  : '';

/** The column that keeps a field: `harmMinimisation` is kept in `harm_minimisation`. */
const columnOf = (key: string): string => key.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/**
 * What a form answered, under the names of the columns of a table, for a row of it. A form reads no field that it does
 * not declare, and a field without a column of its name does not compile.
 */
export const inColumns = <Table extends keyof Tables, Values extends object>(
  _table: Table,
  values: Values & {
    readonly [Key in keyof Values]: ColumnOf<Key & string> extends keyof Tables[Table] ? unknown : never;
  },
) =>
  Object.fromEntries(Object.entries(values).map(([key, value]) => [columnOf(key), value])) as {
    [Key in keyof Values as ColumnOf<Key & string>]: Values[Key];
  };

/** Each question of a form, but for some, with the answer that a row keeps, in words; what was not answered is left out. */
export function answersInRow(form: Form<Shape>, row: object, except: readonly string[]) {
  return Object.entries(form.fields).flatMap(([key, field]) => {
    if (!field.label || except.includes(key)) return [];
    const kept = asTyped(form, { [key]: row[columnOf(key) as keyof typeof row] ?? field.empty });
    const said = field.inWords?.(typedIn(kept, nameOf(key, field))) ?? '';
    return said ? [{ label: field.label, said }] : [];
  });
}
