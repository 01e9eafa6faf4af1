import * as z from 'zod';
import { Checkboxes } from '../html/index.ts';
import { type Field, type FieldOptions, hintOf, missing } from './field.ts';

const strange = { code: 'not-allowed', message: 'Tick this, or leave it.' } as const;

/**
 * One thing that is ticked where it is so; with `needed` it must be.
 * @param options.anew somebody affirms it: when the form comes back they do so again, for what stands there now
 */
export function tick(
  label: string,
  {
    as,
    onlyIf,
    hint,
    needed,
    anew = false,
  }: FieldOptions & { readonly needed?: string; readonly anew?: boolean } = {},
): Field<boolean> {
  return {
    as,
    onlyIf,
    parts: [''],
    empty: false,
    control: ({ name, id, typed, error }) => (
      <Checkboxes
        idPrefix={id}
        name={name}
        items={[{ value: 'yes', text: label, hint: hintOf(hint) }]}
        values={anew ? [] : [...typed.all()]}
        errorMessage={error()}
      />
    ),
    idOf: (name) => name,
    read: (typed) => {
      const text = typed.one();
      return text === '' || text === 'yes' ? { value: text === 'yes' } : { fault: strange };
    },
    check: (value) => (needed && !value ? missing(needed) : null),
    typedOf: (value) => ({ '': value ? 'yes' : '' }),
    schema: z.boolean().default(false),
  };
}
