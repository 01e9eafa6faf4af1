import * as z from 'zod';
import { Input, Textarea } from '../html/index.ts';
import { type Fault, type Field, type FieldOptions, hintOf, missing, sizeOf } from './field.ts';

/** How a text is asked for. */
export interface TextOptions extends FieldOptions {
  /** What is said when it is empty; without it, it may be. */
  readonly needed?: string;
  /** The most characters, counted as people count them. */
  readonly most?: number;
  readonly rows?: number;
  readonly classes?: string;
  readonly type?: 'text' | 'email' | 'tel' | 'password';
  readonly autocomplete?: string;
  readonly spellcheck?: boolean;
  /** Read from the side that its script is read from. */
  readonly dir?: 'auto';
}

const count = (text: string): number => [...text].length;

/** A text that is too long, as it is said everywhere. */
const tooLong = (most: number, written: number): Fault => ({
  code: 'out-of-range',
  message: `Write at most ${most.toLocaleString('en-GB')} characters. You wrote ${written.toLocaleString('en-GB')}.`,
});

type TextParts = Pick<Field<string>, 'control' | 'label' | 'isLong'> & {
  options: TextOptions;
  most: number;
  asItIs?: boolean;
};

function text({ label, options, most, asItIs = false, isLong, control }: TextParts): Field<string> {
  const { as, onlyIf, needed } = options;
  const sent = asItIs ? z.string() : z.string().trim();
  return {
    as,
    onlyIf,
    label,
    parts: [''],
    isLong,
    empty: '',
    control,
    inWords: (typed) => typed.one(),
    idOf: (name) => name,
    read: (typed) => ({ value: asItIs ? typed.one() : typed.one().trim() }),
    check: (value) => {
      if (needed && !value.trim()) return missing(needed);
      const written = value.length > most ? count(value) : 0;
      return written > most ? tooLong(most, written) : null;
    },
    typedOf: (value) => ({ '': value }),
    schema: needed
      ? sent.meta({ minLength: 1, maxLength: most })
      : sent.meta({ maxLength: most }).default(''),
  };
}

/** One line. */
export function line(label: string, options: TextOptions = {}): Field<string> {
  const { most = 500, hint, size = 'plain', classes, type, autocomplete, spellcheck } = options;
  return text({
    label,
    options,
    most,
    control: ({ name, id, typed, error }) => (
      <Input
        id={id}
        name={name}
        label={{ text: label, classes: sizeOf('label', size) }}
        hint={hintOf(hint)}
        value={typed.one()}
        errorMessage={error()}
        {...{ classes, type, autocomplete, spellcheck }}
      />
    ),
  });
}

const area =
  (label: string, options: TextOptions): Field<string>['control'] =>
  ({ name, id, typed, error }) => {
    const { hint, size = 'plain', rows = 4, spellcheck, classes, dir } = options;
    return (
      <Textarea
        id={id}
        name={name}
        label={{ text: label, classes: sizeOf('label', size) }}
        hint={hintOf(hint)}
        value={typed.one()}
        errorMessage={error()}
        {...{ rows, spellcheck, classes }}
        attributes={dir && { dir }}
      />
    );
  };

/** Several lines. */
export function words(label: string, options: TextOptions = {}): Field<string> {
  return text({ label, options, most: options.most ?? 10_000, isLong: true, control: area(label, options) });
}

/** What a child says, as they say it and in any script: nothing of it is taken off, corrected or hinted at. */
export function quoted(label: string, options: TextOptions = {}): Field<string> {
  const control = area(label, { spellcheck: false, dir: 'auto', ...options });
  return text({ label, options, most: options.most ?? 10_000, asItIs: true, isLong: true, control });
}
