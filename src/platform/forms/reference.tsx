import * as z from 'zod';
import { isId } from '../web/index.ts';
import { type Field, missing } from './field.ts';

/** How the id of something else is named and asked for. */
interface ReferenceOptions {
  /** The name in the form, where it is not that of the value. */
  readonly as?: string;
  readonly needed?: string;
  /** What the description of the API says of it. */
  readonly about?: string;
}

/** The id of something else: the page carries it unseen, or draws a list for it; a program sends it. */
export function reference(options: ReferenceOptions & { readonly needed: string }): Field<string>;
export function reference(options?: ReferenceOptions): Field<string | null>;
export function reference({ as, needed, about }: ReferenceOptions = {}): Field<never> {
  const id = about ? z.uuid().describe(about) : z.uuid();
  const field: Field<string | null> = {
    as,
    parts: [''],
    empty: null,
    control: ({ name, id, typed }) => <input type="hidden" id={id} name={name} value={typed.one()} />,
    idOf: (name) => name,
    read: (typed) => ({ value: typed.one().toLowerCase() || null }),
    check: (value) => {
      if (value === null) return needed ? missing(needed) : null;
      return isId(value) ? null : { code: 'not-allowed', message: 'Reload the page and send it again.' };
    },
    typedOf: (value) => ({ '': value ?? '' }),
    schema: needed ? id : id.nullable().default(null),
  };
  return field as unknown as Field<never>;
}
