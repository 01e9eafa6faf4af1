import { recordAuditEvent } from '../audit/record-audit-event.ts';
import { Refusal } from '../errors/index.ts';
import {
  type Action,
  type ActionParts,
  action,
  type Form,
  readTyped,
  type Shape,
  type ValuesOf,
} from '../forms/index.ts';
import type { Reply, Route, SignedInContext } from '../web/index.ts';
import type { SignInDeps } from './sign-in-deps.ts';

interface OwnParts<Opened, S extends Shape> extends ActionParts<Opened, S, object> {
  /** Proves that it is they, in transactions of its own: a try stays counted, whatever becomes of the form. */
  readonly prove?: (opened: Opened, values: ValuesOf<Form<S>>, context: SignedInContext) => Promise<void>;
}

/** A visit that has failed to prove who it is. */
type Unproven = SignedInContext & { readonly unproven?: Refusal | null };

/** Nothing was proved, because the form had faults. Should it have none a moment later, it is still not done. */
const changedMeanwhile = (): Refusal =>
  new Refusal('conflict', 'How you sign in was changed a moment ago. Check this page and send it again.');

/**
 * An action about somebody's own account. Accounts are not the visitor's to read or write, so that it runs in one
 * transaction of the service, which also leaves its trace.
 */
export function ownAction<Opened, S extends Shape>(
  { database }: Pick<SignInDeps, 'database'>,
  { prove, ...parts }: OwnParts<Opened, S>,
): Action<Opened, S> {
  const { audit, open, form } = parts;
  const declared = action({
    ...parts,
    act: async (tx, opened, values, by) => {
      const { unproven } = by.context as Unproven;
      if (unproven) throw unproven;
      const came = await parts.act(tx, opened, values, by);
      await recordAuditEvent(tx, { at: by.now, personId: by.personId, action: audit.send });
      return came;
    },
  });
  /** What was wrong with the proof. It is looked at only where nothing else is wrong: no try is counted in vain. */
  const unprovenIn = async (context: SignedInContext): Promise<Refusal | null> => {
    if (!prove) return null;
    const opened = await database.asService((tx) => open({ ...context, tx }));
    const asked = typeof form === 'function' ? form(opened, context) : form;
    const read = readTyped(asked, context.form, context);
    if ('faults' in read) return changedMeanwhile();
    try {
      await prove(opened, read.values, context);
      return null;
    } catch (error) {
      if (error instanceof Refusal) return error;
      throw error;
    }
  };
  const asService = (route: Route): Route => {
    const answer = route.answer as (context: Unproven) => Promise<Reply>;
    return {
      ...route,
      outside: true,
      answer: async (context: SignedInContext) => {
        const unproven = route.method === 'POST' ? await unprovenIn(context) : null;
        return await database.asService((tx) => answer({ ...context, tx, unproven }));
      },
    } as Route;
  };
  return { ...declared, routes: declared.routes.map(asService) };
}
