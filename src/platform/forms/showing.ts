import type { FormFields, Reply } from '../web/index.ts';
import type { Done } from './action-parts.ts';
import { asTyped, type Form, type FormFault, form, type Shape, type ValuesOfShape } from './form.ts';

/** An address with its parameters filled in. */
export const fill = (path: string, params: Readonly<Record<string, string>>): string =>
  path.replaceAll(/:(\w+)/g, (_, name: string) => params[name] ?? '');

/** Whether it is done, and not answered with a page of its own. */
export const isDone = <Made>(came: Done<Made> | Reply): came is Done<Made> =>
  'to' in came && !('kind' in came);

/** Somebody was quicker: the page then carries what stands now, so that sending it again is meant. */
export const isConflict = (faults: readonly FormFault[]): boolean =>
  faults.some(({ code }) => code === 'conflict');

/** What the page carries unseen, as far as it is known. */
export function carriedIn<S extends Shape>(
  { fields }: Form<S>,
  known: Partial<ValuesOfShape<S>>,
): FormFields {
  const ofPage = Object.entries(fields).filter(([, { ofPage }]) => ofPage);
  return asTyped(form(Object.fromEntries(ofPage)), known);
}

/** Where somebody goes who has nothing else before them. */
export const homeOf = (who: string): string => (who === 'young-person' ? '/me' : '/my-work');

/** What was sent, without what says from which showing of which form. */
export const withoutShowing = (fields: FormFields): FormFields =>
  Object.fromEntries(Object.entries(fields).filter(([name]) => !name.startsWith('_') && name !== 'entry'));
