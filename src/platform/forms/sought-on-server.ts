import { isId, keepSought, type Reply, redirect, type SignedInContext, soughtWith } from '../web/index.ts';
import { type Form, fieldsOf, type Shape } from './form.ts';
import { once } from './once.ts';

/** Keeps what is looked for, and leads to where it is answered: no word of it stands in the address. */
export async function lookFor(context: SignedInContext, form: Form<Shape>, at: string): Promise<Reply> {
  const { personId } = context.person;
  const keep = async () => {
    const id = context.newId();
    const fields = fieldsOf(form, context.form);
    await keepSought(context.tx, { id, personId, path: at, fields }, context.now);
    const to = `${at}?asked=${id}`;
    return { to, answer: redirect(to) };
  };
  return await once<Reply>(context, null, keep, (to) => redirect(to));
}

/** The visit with what was looked for, as the address says; null where it says nothing, or where a day has gone. */
export async function lookedFor(context: SignedInContext, at: string): Promise<SignedInContext | null> {
  const id = context.query.get('asked') ?? '';
  const fields = isId(id) ? await soughtWith(context.tx, { id, path: at }, context.now) : null;
  return fields && { ...context, form: fields };
}
