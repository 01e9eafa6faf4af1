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
const tooLong = (most: number): Fault => ({
  code: 'out-of-range',
  message: `Write at most ${most} characters.`,
});

type TextParts = Pick<Field<string>, 'control'> & { options: TextOptions; most: number; asItIs?: boolean };

function text({ options, most, asItIs = false, control }: TextParts): Field<string> {
  const { as, onlyIf, needed } = options;
  return {
    as,
    onlyIf,
    parts: [''],
    empty: '',
    control,
    idOf: (name) => name,
    read: (typed) => ({ value: asItIs ? typed.one() : typed.one().trim() }),
    check: (value) => {
      if (needed && !value.trim()) return missing(needed);
      return count(value) > most ? tooLong(most) : null;
    },
    typedOf: (value) => ({ '': value }),
    schema: needed
      ? z.string().meta({ minLength: 1, maxLength: most })
      : z.string().meta({ maxLength: most }).default(''),
  };
}

/** One line. */
export function line(label: string, options: TextOptions = {}): Field<string> {
  const { most = 500, hint, size = 'plain', classes, type, autocomplete, spellcheck } = options;
  return text({
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
  return text({ options, most: options.most ?? 10_000, control: area(label, options) });
}

/** What a child says, as they say it and in any script: nothing of it is taken off, corrected or hinted at. */
export function quoted(label: string, options: TextOptions = {}): Field<string> {
  const control = area(label, { spellcheck: false, dir: 'auto', ...options });
  return text({ options, most: options.most ?? 10_000, asItIs: true, control });
}
