import * as z from 'zod';
import { listOf } from '../../protocol/checked.ts';
import { Fieldset } from '../html/index.ts';
import {
  type At,
  type Fault,
  type Field,
  type FieldOptions,
  faultsIn,
  partName,
  sizeOf,
  type Typed,
} from './field.ts';
import type { Shape, ValuesOfShape } from './form.ts';

/** The same few fields several times over: rows that are empty are left out. */
export function rows<S extends Shape>(
  label: string,
  fields: S,
  { count, as, onlyIf, size }: FieldOptions & { readonly count: number },
): Field<readonly ValuesOfShape<S>[]> {
  const names = Object.entries(fields).map(([key, field]) => ({ key, field, name: field.as ?? key }));
  const numbers = Array.from({ length: count }, (_, index) => index + 1);
  const within = (row: number, name: string, part?: string): string => `${row}-${partName(name, part)}`;
  const typedIn = (typed: Typed, row: number, name: string): Typed => ({
    one: (part) => typed.one(within(row, name, part)),
    all: (part) => typed.all(within(row, name, part)),
    file: null,
  });
  /** In which row of the page a value was read: rows above it may have been empty. */
  const rowOf = new WeakMap<object, number>();
  const isEmpty = (typed: Typed, row: number): boolean =>
    names.every(({ field, name }) => field.parts.every((part) => !typed.one(within(row, name, part)).trim()));
  const atPart = (row: number, name: string, fault: Fault): Fault => ({
    ...fault,
    part: within(row, name, fault.part),
  });
  const inRow = (at: At, row: number, name: string): At => ({
    name: partName(at.name, within(row, name)),
    id: partName(at.id, within(row, name)),
    typed: typedIn(at.typed, row, name),
    error: (part) => at.error(within(row, name, part)),
  });
  return {
    as,
    onlyIf,
    label,
    isLong: true,
    inWords: (typed) =>
      numbers
        .map((row) =>
          names
            .map(({ field, name }) => field.inWords?.(typedIn(typed, row, name)))
            .filter(Boolean)
            .join(', '),
        )
        .filter(Boolean)
        .join('\n'),
    parts: numbers.flatMap((row) =>
      names.flatMap(({ field, name }) => field.parts.map((part) => within(row, name, part))),
    ),
    empty: [],
    control: (at) => (
      <Fieldset legend={{ text: label, classes: sizeOf('fieldset__legend', size) }}>
        {numbers.map((row) => (
          <div class="hearth-row">{names.map(({ field, name }) => field.control(inRow(at, row, name)))}</div>
        ))}
      </Fieldset>
    ),
    idOf: (name, part) => {
      const [, row = '1', rest = names[0]?.name ?? ''] = /^(\d+)-(.*)$/.exec(part ?? '') ?? [];
      const found = names.find((each) => rest === each.name || rest.startsWith(`${each.name}-`));
      const own = found && rest.length > found.name.length ? rest.slice(found.name.length + 1) : undefined;
      return found ? found.field.idOf(partName(name, within(Number(row), found.name)), own) : name;
    },
    read: (typed) => {
      const faults: Fault[] = [];
      const values = numbers
        .filter((row) => !isEmpty(typed, row))
        .map((row) => {
          const value: Record<string, unknown> = {};
          for (const { key, field, name } of names) {
            const read = field.read(typedIn(typed, row, name));
            if ('fault' in read)
              faults.push(...faultsIn(read.fault).map((fault) => atPart(row, name, fault)));
            else value[key] = read.value;
          }
          rowOf.set(value, row);
          return value as ValuesOfShape<S>;
        });
      return faults.length > 0 ? { fault: faults } : { value: values };
    },
    check: (values, at) => {
      if (values.length > count) return { code: 'out-of-range', message: `Give at most ${count}.` };
      return values.flatMap((value, index) =>
        names.flatMap(({ key, field, name }) =>
          faultsIn(field.check(value[key as keyof typeof value], at)).map((fault) => {
            const row = rowOf.get(value);
            // What a program sent is in no row of a page: it is named as it was sent.
            return row ? atPart(row, name, fault) : { ...fault, part: `[${index}].${key}` };
          }),
        ),
      );
    },
    typedOf: (values) =>
      Object.fromEntries(
        values.flatMap((value, index) =>
          names.flatMap(({ key, field, name }) =>
            Object.entries(field.typedOf(value[key as keyof typeof value])).map(([part, text]) => [
              within(index + 1, name, part),
              text,
            ]),
          ),
        ),
      ),
    schema: listOf(
      z.strictObject(Object.fromEntries(names.map(({ key, field }) => [key, field.schema]))),
      count,
    ).default([]),
  };
}
