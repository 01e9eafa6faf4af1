import { statusOf } from '../errors/index.ts';
import {
  codedError,
  type FormFields,
  isId,
  one,
  type PageParts,
  type SignedInContext,
  saveUnsent,
  type Tx,
  type Unsent,
} from '../web/index.ts';
import { type Form, fieldsOf, nameOf, type Shape, typedIn } from './form.ts';
import { pageOf, showingIn } from './writing.tsx';

/** What is kept of a form that somebody has typed in. */
export interface Typing {
  readonly form: Form<Shape>;
  /** Where it is sent, and the page on which it stands where it does not say so. */
  readonly path: string;
  readonly otherwise: string;
  readonly aboutId: string | null;
  /** The page that asks it: the form is called as it is. */
  readonly shown: () => PageParts | Promise<PageParts>;
}

/** Saves what was typed, as it stands. */
export function keepTyped(
  tx: Tx,
  context: SignedInContext,
  { form, path, otherwise, aboutId, shown }: Typing,
): Promise<Pick<Unsent, 'id' | 'version'>> {
  const { person, now, newId } = context;
  const id = one(context.form, 'entry').toLowerCase();
  const typed = {
    id,
    path,
    aboutId,
    page: pageOf(context, otherwise),
    fields: fieldsOf(form, context.form),
    called: async () => (await shown()).title,
    ...showingIn(context),
  };
  return saveUnsent(tx, typed, { personId: person.personId, now, newId });
}

/** Whether anything was written where much may be; where nothing may be, whatever was answered counts. */
function hasWords({ fields }: Form<Shape>, typed: FormFields): boolean {
  const long = Object.entries(fields).filter(([, { isLong }]) => isLong);
  const isWritten = ([key, field]: (typeof long)[number]): boolean =>
    field.parts.some((part) => typedIn(typed, nameOf(key, field)).one(part).trim() !== '');
  return long.length === 0 || long.some(isWritten);
}

/** Saves what was written where it is not too much: that it was refused is said by then. */
export async function keepWhatFits(tx: Tx, context: SignedInContext, typing: Typing): Promise<void> {
  if (!isId(one(context.form, 'entry')) || !hasWords(typing.form, context.form)) return;
  await keepTyped(tx, context, typing).catch((error) => {
    if (statusOf(codedError(error)) >= 500) throw error;
  });
}

/** A visit that notes about which child it is. */
export function notingChild(context: SignedInContext): {
  readonly context: SignedInContext;
  readonly aboutId: () => string | null;
} {
  let aboutId: string | null = null;
  const auditSubject: SignedInContext['auditSubject'] = (subject) => {
    aboutId ??= subject.childId ?? (subject.kind === 'child' ? subject.id : null);
    context.auditSubject(subject);
  };
  return { context: { ...context, auditSubject }, aboutId: () => aboutId };
}
