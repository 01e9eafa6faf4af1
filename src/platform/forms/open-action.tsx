import type { VNode } from 'preact';
import { statusOf } from '../errors/index.ts';
import {
  codedError,
  type FormFields,
  type PageParts,
  type Reply,
  type RequestContext,
  type Route,
} from '../web/index.ts';
import { faultsOf } from './faults-of.ts';
import type { Moment } from './field.ts';
import { Filled, Problems } from './filled.tsx';
import { asTyped, type Form, type FormFault, readTyped, type Shape, type ValuesOfShape } from './form.ts';
import { framed } from './framed.tsx';

/** A form that anybody may send, before it is known who they are: signing in, and what leads there. */
interface OpenActionParts<S extends Shape> {
  readonly path: string;
  /** Where it is shown: at `path` where not said; null where it stands on the page of another. */
  readonly shownAt?: string | null;
  /** The name of the field in which somebody says who they are; a refusal without a field stands at it. */
  readonly claims?: string;
  readonly form: Form<S>;
  /** What stands in it before anybody typed. */
  readonly start?: (context: RequestContext) => Partial<ValuesOfShape<S>>;
  /** In place of the page, where there is nothing to ask. */
  readonly instead?: (context: RequestContext) => Reply | null;
  readonly page: (form: Filled, context: RequestContext) => PageParts | Promise<PageParts>;
  /** The look of the page: that of the house where not said. */
  readonly frame?: (
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
  const { path, shownAt = path, claims, form, frame = framed } = parts;
  const filled = (at: Moment, typed: FormFields, faults: readonly FormFault[] = []) =>
    new Filled(form, { to: path, csrfToken: '', entry: '', faults }, typed, {}, at);
  const shown = (context: RequestContext, faults: readonly FormFault[] = []) =>
    filled(context, { ...asTyped(form, parts.start?.(context) ?? {}), ...context.form }, faults);
  const show = async (
    context: RequestContext,
    status = 200,
    faults: readonly FormFault[] = [],
  ): Promise<Reply> => {
    const of = shown(context, faults);
    const problems = faults.length > 0 ? <Problems of={of} /> : null;
    return frame(context, await parts.page(of, context), problems, status);
  };
  const send = async (context: RequestContext): Promise<Reply> => {
    const read = readTyped(form, context.form, context);
    if ('faults' in read) return await show(context, 422, read.faults);
    try {
      return await parts.act(read.values, context, shown(context));
    } catch (error) {
      const refusal = codedError(error);
      const status = statusOf(refusal);
      if (status >= 500) throw error;
      const atClaim = (fault: FormFault) => (fault.key || !claims ? fault : { ...fault, key: claims });
      return await show(context, status === 400 ? 422 : status, faultsOf(form, refusal).map(atClaim));
    }
  };
  const open = { who: 'anybody', audit: null, outside: true } as const;
  const answer = (context: RequestContext) => parts.instead?.(context) ?? show(context);
  const routes: Route[] = [
    ...(shownAt === null ? [] : [{ ...open, method: 'GET', path: shownAt, answer } as const]),
    { ...open, method: 'POST', path, claims, answer: send },
  ];
  /** The form before anybody typed, for the page of another. */
  const blank = (at: Moment, known: Partial<ValuesOfShape<S>> = {}): Filled =>
    filled(at, asTyped(form, known));
  return { routes, blank };
}
