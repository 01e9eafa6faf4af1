import type { VNode } from 'preact';
import { Button } from '../html/index.ts';
import { one, type RequestContext } from '../web/index.ts';
import { Fields, Filled } from './filled.tsx';
import { type Form, namesIn, readTyped, type Shape, type ValuesOfShape } from './form.ts';

/** What is asked of a list, as it stands in an address. */
export interface Sought<S extends Shape> {
  /** Null where something of it is wrong: then nothing is looked for. */
  readonly values: ValuesOfShape<S> | null;
  readonly form: Filled;
}

/**
 * Reads what is asked of a list from the address. What the form does not ask is passed over, as in any address.
 * @param to the address of the list
 */
export function sought<S extends Shape>(form: Form<S>, context: RequestContext, to: string): Sought<S> {
  const inAddress = Object.fromEntries(context.query);
  const typed = Object.fromEntries(namesIn(form).map((name) => [name, one(inAddress, name)]));
  const read = readTyped(form, typed, context);
  const faults = 'faults' in read ? read.faults : [];
  return {
    values: 'values' in read ? read.values : null,
    form: new Filled(form, { to, csrfToken: '', entry: '', faults }, typed, {}, context),
  };
}

/** The form that asks it: it changes nothing, and what was asked stands in the address. */
export function SearchForm({ of, button }: { of: Filled; button: string }): VNode {
  return (
    <form method="get" action={of.sent.to} novalidate>
      <Fields of={of} />
      <Button text={button} />
    </form>
  );
}
