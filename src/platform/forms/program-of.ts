import { actingOf, idempotent, type Reply, type SignedInContext } from '../web/index.ts';
import type { ActionParts } from './action-parts.ts';
import { type Form, readJson, type Shape } from './form.ts';
import { byKey, refusedFields } from './refused-to-program.ts';
import { isDone } from './showing.ts';

/** The twin of an action for programs: the same check, the same deed, once for one key. */
export function programOf<Opened, S extends Shape, Made extends object>(
  { act, api }: ActionParts<Opened, S, Made>,
  openFor: (context: SignedInContext) => Promise<{ opened: Opened; form: Form<S> }>,
): (context: SignedInContext) => Promise<Reply> {
  return async (context) => {
    const { opened, form } = await openFor(context);
    const run = async () => {
      const read = readJson(form, context.body, context);
      if ('faults' in read) throw refusedFields(read.faults);
      const came = await act(context.tx, opened, read.values, actingOf(context)).catch((error) => {
        throw byKey(form, error);
      });
      const made: { created?: boolean } = isDone(came) ? came.made : {};
      return { status: api?.status ?? (made.created === false ? 200 : 201), body: made };
    };
    return await idempotent(context, run, async (kept) => api?.again?.(context, opened, kept.id) ?? kept);
  };
}
