import type { VNode } from 'preact';
import { statusOf } from '../errors/index.ts';
import { codedError, type PageParts, type Reply, type RequestContext, type Route } from '../web/index.ts';
import { faultsOf } from './faults-of.ts';
import { Filled, Problems } from './filled.tsx';
import { type Form, type FormFault, readTyped, type Shape, type ValuesOfShape } from './form.ts';

/** A form that anybody may send, before it is known who they are: signing in, and what leads there. */
interface OpenActionParts<S extends Shape> {
  readonly path: string;
  /** The name of the field in which somebody says who they are; a refusal without a field stands at it. */
  readonly claims?: string;
  readonly form: Form<S>;
  /** In place of the page, where there is nothing to ask. */
  readonly instead?: (context: RequestContext) => Reply | null;
  readonly page: (form: Filled, context: RequestContext) => PageParts;
  readonly frame: (
    context: RequestContext,
    parts: PageParts,
    problems: VNode | null,
    status: number,
  ) => Reply;
  /** Does it, in transactions of its own. A refusal shows the form again, save for its secrets. */
  readonly act: (values: ValuesOfShape<S>, context: RequestContext, form: Filled) => Promise<Reply>;
}

/** Declares such a form: nobody is known, so that there is no session, no audit of a person, and nothing sent twice. */
export function openAction<S extends Shape>(parts: OpenActionParts<S>) {
  const { path, claims, form, frame } = parts;
  const filled = (context: RequestContext, faults: readonly FormFault[] = []) =>
    new Filled(form, { to: path, csrfToken: '', entry: '', faults }, context.form, {}, context);
  /** The page, perhaps with what is wrong; also with what was wrong elsewhere on it. */
  const show = (context: RequestContext, status = 200, faults: readonly FormFault[] = []): Reply => {
    const shown = filled(context, faults);
    const problems = faults.length > 0 ? <Problems of={shown} /> : null;
    return frame(context, parts.page(shown, context), problems, status);
  };
  /** The page with what was refused, in the words of the refusal. */
  const refused = (context: RequestContext, error: unknown): Reply => {
    const refusal = codedError(error);
    if (statusOf(refusal) >= 500) throw error;
    const atClaim = (fault: FormFault) => (fault.key || !claims ? fault : { ...fault, key: claims });
    return show(context, statusOf(refusal), faultsOf(form, refusal).map(atClaim));
  };
  const send = async (context: RequestContext): Promise<Reply> => {
    const read = readTyped(form, context.form, context);
    if ('faults' in read) return show(context, 422, read.faults);
    try {
      return await parts.act(read.values, context, filled(context));
    } catch (error) {
      return refused(context, error);
    }
  };
  const open = { path, who: 'anybody', audit: null, outside: true } as const;
  const routes: Route[] = [
    {
      ...open,
      method: 'GET',
      answer: (context: RequestContext) => parts.instead?.(context) ?? show(context),
    },
    { ...open, method: 'POST', claims, answer: send },
  ];
  return { routes, refused };
}
