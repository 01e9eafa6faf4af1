import type { VNode } from 'preact';
import { statusOf } from '../errors/index.ts';
import { type Answer, codedError, type PageParts, type Route, type Visit } from '../web/index.ts';
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
  readonly instead?: (visit: Visit) => Answer | null;
  readonly page: (form: Filled, visit: Visit) => PageParts;
  readonly frame: (visit: Visit, parts: PageParts, problems: VNode | null, status: number) => Answer;
  /** Does it, in transactions of its own. A refusal shows the form again, save for its secrets. */
  readonly act: (values: ValuesOfShape<S>, visit: Visit, form: Filled) => Promise<Answer>;
}

/** Declares such a form: nobody is known, so that there is no session, no audit of a person, and nothing sent twice. */
export function openAction<S extends Shape>(parts: OpenActionParts<S>) {
  const { path, claims, form, frame } = parts;
  const filled = (visit: Visit, faults: readonly FormFault[] = []) =>
    new Filled(form, { to: path, csrfToken: '', entry: '', faults }, visit.form, {}, visit);
  /** The page, perhaps with what is wrong; also with what was wrong elsewhere on it. */
  const show = (visit: Visit, status = 200, faults: readonly FormFault[] = []): Answer => {
    const shown = filled(visit, faults);
    const problems = faults.length > 0 ? <Problems of={shown} /> : null;
    return frame(visit, parts.page(shown, visit), problems, status);
  };
  /** The page with what was refused, in the words of the refusal. */
  const refused = (visit: Visit, error: unknown): Answer => {
    const refusal = codedError(error);
    if (statusOf(refusal) >= 500) throw error;
    const atClaim = (fault: FormFault) => (fault.key || !claims ? fault : { ...fault, key: claims });
    return show(visit, statusOf(refusal), faultsOf(form, refusal).map(atClaim));
  };
  const send = async (visit: Visit): Promise<Answer> => {
    const read = readTyped(form, visit.form, visit);
    if ('faults' in read) return show(visit, 422, read.faults);
    try {
      return await parts.act(read.values, visit, filled(visit));
    } catch (error) {
      return refused(visit, error);
    }
  };
  const open = { path, who: 'anybody', audit: null, outside: true } as const;
  const routes: Route[] = [
    { ...open, method: 'GET', answer: (visit: Visit) => parts.instead?.(visit) ?? show(visit) },
    { ...open, method: 'POST', claims, answer: send },
  ];
  return { routes, refused };
}
