import * as z from 'zod';
import { Input } from '../html/index.ts';
import { type Field, type FieldOptions, hintOf, sizeOf } from './field.ts';

/**
 * Several files at once, for a route that takes uploads: they are on disk before the form is read, and `uploadOf` tells
 * which. They stand last in their form, so that what is typed arrives before them.
 */
export function uploads(
  label: string,
  { as, hint, size = 'plain', accept }: Omit<FieldOptions, 'onlyIf'> & { readonly accept: string },
): Field<null> {
  return {
    as,
    parts: [''],
    empty: null,
    uploads: true,
    control: ({ name, id, error }) => (
      <Input
        id={id}
        name={name}
        type="file"
        label={{ text: label, classes: sizeOf('label', size) }}
        hint={hintOf(hint)}
        classes="govuk-file-upload hearth-wide"
        attributes={{ accept, multiple: true }}
        errorMessage={error()}
      />
    ),
    idOf: (name) => name,
    read: () => ({ value: null }),
    check: () => null,
    typedOf: () => ({}),
    schema: z.null().default(null),
  };
}
