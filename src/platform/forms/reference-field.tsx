import * as z from 'zod';
import { isId } from '../web/index.ts';
import type { Field } from './field.ts';

/** The id of something else that the page carries unseen and a program may send: null where nobody did. */
export function reference(as?: string): Field<string | null> {
  return {
    as,
    parts: [''],
    empty: null,
    control: ({ name, typed }) => <input type="hidden" name={name} value={typed.one()} />,
    idOf: (name) => name,
    read: (typed) => ({ value: isId(typed.one()) ? typed.one().toLowerCase() : null }),
    check: () => null,
    typedOf: (value) => ({ '': value ?? '' }),
    schema: z.uuid().nullable().default(null),
  };
}
