import * as z from 'zod';
import { Checkboxes } from '../html/index.ts';
import type { Field, FieldOptions } from './field.ts';

/** One box to tick: true or false. */
export function tick(
  label: string,
  options: Pick<FieldOptions, 'as' | 'onlyIf' | 'hint'> = {},
): Field<boolean> {
  const { as, onlyIf, hint } = options;
  return {
    as,
    onlyIf,
    parts: [''],
    empty: false,
    control: ({ name, id, typed, error }) => (
      <Checkboxes
        idPrefix={id}
        name={name}
        items={[{ value: 'yes', text: label, hint: hint ? { text: hint } : undefined }]}
        values={[...typed.all()]}
        errorMessage={error()}
      />
    ),
    idOf: (name) => name,
    read: (typed) => {
      const ticked = typed.all().filter((value) => value !== '');
      const strange = ticked.some((value) => value !== 'yes');
      return strange
        ? { fault: { code: 'not-allowed', message: 'Tick it or leave it.' } }
        : { value: ticked.length > 0 };
    },
    check: () => null,
    typedOf: (value) => ({ '': value ? 'yes' : '' }),
    schema: z.boolean().default(false),
  };
}
