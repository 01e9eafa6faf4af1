import * as z from 'zod';
import { Input, PasswordInput } from '../html/index.ts';
import { type Field, type FieldOptions, hintOf, missing, sizeOf } from './field.ts';

/** How a secret is asked for. */
interface SecretOptions extends FieldOptions {
  readonly needed?: string;
  readonly least?: number;
  readonly most?: number;
  /** What is said of one that is shorter or longer. */
  readonly outside?: string;
  readonly autocomplete: 'current-password' | 'new-password' | 'off';
}

/** A password, or a word that only one person knows: it never comes back in a page, and no program sends it. */
export function secret(label: string, options: SecretOptions): Field<string> {
  const { as, onlyIf, needed, least = 0, most = 1000, hint, size = 'plain', autocomplete } = options;
  const { outside = `Write at most ${most} characters.` } = options;
  return {
    as,
    onlyIf,
    ofPage: true,
    isSecret: true,
    parts: [''],
    empty: '',
    control: ({ name, id, error }) => (
      <PasswordInput
        id={id}
        name={name}
        label={{ text: label, classes: sizeOf('label', size) }}
        hint={hintOf(hint)}
        autocomplete={autocomplete}
        errorMessage={error()}
      />
    ),
    idOf: (name) => name,
    read: (typed) => ({ value: typed.one() }),
    check: (value) => {
      if (needed && value === '') return missing(needed);
      const { length } = value.trim();
      return length < least || length > most ? { code: 'out-of-range', message: outside } : null;
    },
    typedOf: (value) => ({ '': value }),
    schema: z.string(),
  };
}

/** A number that an app shows for half a minute: it works once, and never comes back in a page. */
export function oneTimeNumber(label: string, { hint }: Pick<FieldOptions, 'hint'> = {}): Field<string> {
  return {
    ...secret(label, { autocomplete: 'off' }),
    control: ({ name, id, error }) => (
      <Input
        id={id}
        name={name}
        classes="govuk-input--width-10"
        inputmode="numeric"
        autocomplete="one-time-code"
        spellcheck={false}
        label={{ text: label }}
        hint={hintOf(hint)}
        value=""
        errorMessage={error()}
      />
    ),
    check: () => null,
  };
}
