import * as z from 'zod';
import { listOf } from '../../protocol/checked.ts';
import { Input } from '../html/index.ts';
import { type Field, type FieldOptions, hintOf, missing, sizeOf } from './field.ts';

/** How a number is asked for. */
export interface NumberOptions extends FieldOptions {
  readonly needed?: string;
  readonly least: number;
  readonly most: number;
  /** Whether it may have decimals. */
  readonly decimals?: boolean;
  /** What stands after it, such as "minutes". */
  readonly unit?: string;
}

/** A number within its bounds. */
export function number(
  label: string,
  options: NumberOptions & { readonly needed: string; readonly onlyIf?: undefined },
): Field<number>;
export function number(label: string, options: NumberOptions): Field<number | null>;
export function number(label: string, options: NumberOptions): Field<number | null> {
  const { as, onlyIf, needed, least, most, decimals = false, unit, hint, size = 'plain' } = options;
  const message = `Give a ${decimals ? '' : 'whole '}number from ${least} to ${most.toLocaleString('en-GB')}.`;
  const outside = { code: 'out-of-range', message } as const;
  const bare = decimals ? z.number() : z.int();
  const schema = bare.meta({ minimum: least, maximum: most });
  return {
    as,
    onlyIf,
    parts: [''],
    empty: null,
    control: ({ name, id, typed, error }) => (
      <Input
        id={id}
        name={name}
        label={{ text: label, classes: sizeOf('label', size) }}
        hint={hintOf(hint)}
        classes="govuk-input--width-5"
        inputmode={decimals ? 'decimal' : 'numeric'}
        suffix={unit ? { text: unit } : undefined}
        value={typed.one()}
        errorMessage={error()}
      />
    ),
    idOf: (name) => name,
    read: (typed) => {
      const text = typed.one().trim().replaceAll(',', '');
      if (text === '') return { value: null };
      const isNumber = decimals ? /^-?\d{1,15}(\.\d{1,6})?$/ : /^-?\d{1,15}$/;
      return isNumber.test(text) ? { value: Number(text) } : { fault: outside };
    },
    check: (value) => {
      if (value === null) return needed ? missing(needed) : null;
      return value < least || value > most ? outside : null;
    },
    typedOf: (value) => ({ '': value === null ? '' : String(value) }),
    schema: needed ? schema : schema.nullable().default(null),
  };
}

/** A text that the page carries along unseen, such as the version that was read; empty where nobody sent it. */
export function carried(most = 200, as?: string): Field<string> {
  return {
    as,
    ofPage: true,
    unseen: true,
    parts: [''],
    empty: '',
    control: ({ name, typed }) => <input type="hidden" name={name} value={typed.one()} />,
    idOf: (name) => name,
    read: (typed) => ({ value: typed.one() }),
    check: (value) =>
      value.length > most
        ? { code: 'out-of-range', message: 'There is more on this page than we can take.' }
        : null,
    typedOf: (value) => ({ '': value }),
    schema: z.string().default(''),
  };
}

/** Marks that the page puts into the form unseen, such as which questions stood on it; it draws them itself. */
export function marks<Mark extends string>(names: readonly Mark[], as: string): Field<readonly Mark[]> {
  return {
    as,
    ofPage: true,
    unseen: true,
    parts: names,
    empty: [],
    control: () => <></>,
    idOf: (name) => name,
    read: (typed) => ({ value: names.filter((mark) => typed.one(mark) !== '') }),
    check: () => null,
    typedOf: (values) => Object.fromEntries(values.map((mark) => [mark, '1'])),
    schema: listOf(z.string(), names.length),
  };
}

/** Which button was pressed: the form draws a button for each answer in place of its own. */
export function pressed<Value extends string>(
  answers: Readonly<Record<Value, string>>,
  as?: string,
): Field<Value> & { readonly buttons: Readonly<Record<Value, string>> } {
  const unknown = { code: 'not-allowed', message: 'Press one of the buttons.' } as const;
  return {
    as,
    parts: [''],
    empty: '' as Value,
    buttons: answers,
    control: () => <></>,
    idOf: (name) => name,
    read: (typed) => ({ value: typed.one() as Value }),
    check: (value) => (Object.hasOwn(answers, value) ? null : unknown),
    typedOf: (value) => ({ '': value }),
    schema: z.enum(Object.keys(answers) as [string]),
  };
}

/** How a file is asked for. */
export interface FileOptions extends FieldOptions {
  readonly needed?: string;
  /** The most bytes of it. */
  readonly largest: number;
  /** The media types that a browser offers. */
  readonly accept: string;
}

/** A file. It stands last in its form, so that what is typed arrives before it. A program sends it in base64. */
export function file(label: string, options: FileOptions): Field<Uint8Array | null> {
  const { as, onlyIf, needed, largest, accept, hint, size = 'plain' } = options;
  return {
    as,
    onlyIf,
    parts: [''],
    empty: null,
    largest,
    control: ({ name, id, error }) => (
      <Input
        id={id}
        name={name}
        type="file"
        label={{ text: label, classes: sizeOf('label', size) }}
        hint={hintOf(hint)}
        classes="govuk-file-upload hearth-wide"
        attributes={{ accept }}
        errorMessage={error()}
      />
    ),
    idOf: (name) => name,
    read: (typed) => ({ value: typed.file }),
    check: (value) => (value === null && needed ? missing(needed) : null),
    typedOf: () => ({}),
    schema: z.base64().transform((text) => new Uint8Array(Buffer.from(text, 'base64'))),
  };
}
