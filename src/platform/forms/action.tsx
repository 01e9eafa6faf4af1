import { sql } from 'kysely';
import type { VNode } from 'preact';
import type * as z from 'zod';
import type { AuditVerb } from '../audit/index.ts';
import { statusOf } from '../errors/index.ts';
import {
  type Acting,
  actingOf,
  codedError,
  type FormFields,
  fileOf,
  idempotent,
  isId,
  type May,
  one,
  type PageParts,
  type Reply,
  type Route,
  redirect,
  type SignedInContext,
} from '../web/index.ts';
import { faultsOf } from './faults-of.ts';
import { Filled, Problems } from './filled.tsx';
import {
  asTyped,
  type Form,
  type FormFault,
  form,
  nameOf,
  readJson,
  readTyped,
  type Shape,
  schemaOf,
  type ValuesOfShape,
} from './form.ts';
import { framed } from './framed.tsx';
import { ledTo, once } from './once.ts';
import { byKey, refusedFields } from './refused-to-program.ts';

/** What came of it: where a person goes next, and what a program is told. */
export interface Done<Made> {
  readonly to: string;
  readonly made: Made;
  /** What was done, where the form does several things: a verb of the audit in place of that of the action. */
  readonly done?: AuditVerb;
  /** In place of going there: a page that follows at once and knows what must not stand in an address. */
  readonly page?: () => Promise<Reply>;
}

/** One thing that a person may do: the page that asks, the check, the deed, and its twin for programs. */
export interface ActionParts<Opened, S extends Shape, Made extends object> {
  /** Where the form is sent. */
  readonly path: string;
  /** Where it is shown: at `path` where not said; null where it stands on the page of another route. */
  readonly shownAt?: string | null;
  readonly who?: 'signed-in' | 'young-person';
  readonly may: May;
  /** Who may see the page, where that is more than those who may send the form. */
  readonly mayShow?: May;
  /** The verbs of the audit; null where the page shows nothing about anybody. */
  readonly audit: { readonly show?: AuditVerb | null; readonly send: AuditVerb };
  /** What it is about; it tells the audit, and is not there for whoever may not. */
  readonly open: (context: SignedInContext) => Promise<Opened>;
  readonly form: Form<S> | ((opened: Opened, context: SignedInContext) => Form<S>);
  /** What stands in it before anybody typed. */
  readonly start?: (
    opened: Opened,
    context: SignedInContext,
  ) => Partial<ValuesOfShape<S>> | Promise<Partial<ValuesOfShape<S>>>;
  /** In place of the page, where there is nothing to ask. */
  readonly instead?: (opened: Opened, context: SignedInContext) => Promise<Reply | null>;
  readonly page: (on: {
    readonly context: SignedInContext;
    readonly opened: Opened;
    readonly form: Filled;
  }) => PageParts | Promise<PageParts>;
  /** The look of the page: that of the house where not said. */
  readonly frame?: (
    context: SignedInContext,
    parts: PageParts,
    problems: VNode | null,
    status: number,
  ) => Reply;
  /** Does it. A refusal of any kind shows the form again. */
  readonly act: (
    tx: SignedInContext['tx'],
    opened: Opened,
    values: ValuesOfShape<S>,
    by: Acting,
  ) => Promise<Done<Made> | Reply>;
  readonly api?: {
    readonly path: string;
    readonly summary: string;
    readonly tag: string;
    readonly response: z.ZodType;
    /** What a program is told when it is done, where that is not 201. */
    readonly status?: 200;
    /** What a program may send, where the form depends on it. */
    readonly body?: z.ZodType;
    /** What a program is told again of what it sent twice; as kept where not said. */
    readonly again?: (context: SignedInContext, opened: Opened, id: string) => Promise<unknown>;
  };
  /** The form filled in as it might be, for tests and the description. */
  readonly example: Partial<ValuesOfShape<S>>;
}

/** A declared action: its routes, and its form for the page of another route. */
export interface Action<Opened, S extends Shape> {
  readonly routes: readonly Route[];
  /**
   * The form as it is before anybody typed, or with what is known already.
   * @param ids what its ids end with, where several forms of the page ask under the same names
   */
  readonly blank: (
    context: SignedInContext,
    opened: Opened,
    known?: Partial<ValuesOfShape<S>> | null,
    ids?: string,
  ) => Promise<Filled>;
}

const fill = (path: string, params: Readonly<Record<string, string>>): string =>
  path.replaceAll(/:(\w+)/g, (_, name: string) => params[name] ?? '');

const isDone = <Made,>(came: Done<Made> | Reply): came is Done<Made> => 'to' in came && !('kind' in came);

/** Somebody was quicker: the page then carries what stands now, so that sending it again is meant. */
const isConflict = (faults: readonly FormFault[]): boolean => faults.some(({ code }) => code === 'conflict');

/** What the page carries unseen, as far as it is known. */
function carriedIn<S extends Shape>({ fields }: Form<S>, known: Partial<ValuesOfShape<S>>): FormFields {
  const ofPage = Object.entries(fields).filter(([, { ofPage }]) => ofPage);
  return asTyped(form(Object.fromEntries(ofPage)), known);
}

/** Declares one thing that a person may do. */
export function action<Opened, S extends Shape, Made extends object = object>(
  parts: ActionParts<Opened, S, Made>,
): Action<Opened, S> {
  const { path, who = 'signed-in', may, mayShow = may, shownAt = path, audit, api } = parts;
  const frame = parts.frame ?? framed;

  const formOf = (opened: Opened, context: SignedInContext): Form<S> =>
    typeof parts.form === 'function' ? parts.form(opened, context) : parts.form;
  const openFor = async (context: SignedInContext) => {
    const opened = await parts.open(context);
    return { opened, form: formOf(opened, context) };
  };

  const filled = async (
    context: SignedInContext,
    opened: Opened,
    form: Form<S>,
    typed: FormFields | null = null,
    faults: readonly FormFault[] = [],
    ids?: string,
  ): Promise<Filled> => {
    const entry = typed ? one(typed, 'entry').toLowerCase() : '';
    const to = fill(path, context.params);
    const csrfToken = context.person.csrfToken;
    const start = typed && !isConflict(faults) ? {} : ((await parts.start?.(opened, context)) ?? {});
    const sent = { to, csrfToken, faults, entry: isId(entry) ? entry : context.newId(), ids };
    return new Filled(form, sent, typed && { ...typed, ...carriedIn(form, start) }, start, context);
  };

  const show = async (context: SignedInContext): Promise<Reply> => {
    const opened = await parts.open(context);
    const instead = await parts.instead?.(opened, context);
    if (instead) return instead;
    const form = await filled(context, opened, formOf(opened, context));
    const shown = await parts.page({ context, opened, form });
    return frame(context, shown, null, 200);
  };

  /** The form once more, with all that was typed, on the page as it is now. */
  const back = async (context: SignedInContext, status: number, wrongIn: (form: Form<S>) => FormFault[]) => {
    const quiet = { ...context, about: () => {} };
    const { opened, form } = await openFor(quiet);
    const again = await filled(quiet, opened, form, context.form, wrongIn(form));
    const shown = await parts.page({ context: quiet, opened, form: again });
    return frame(context, shown, <Problems of={again} />, status);
  };

  const fileIn = async (form: Form<S>, body: unknown): Promise<Uint8Array | null> => {
    const hasFile = Object.values(form.fields).some(({ largest }) => largest !== undefined);
    return hasFile ? await fileOf(body) : null;
  };

  const take = async (context: SignedInContext, opened: Opened, form: Form<S>): Promise<Reply> => {
    const file = await fileIn(form, context.body);
    const answered = async () => {
      const read = readTyped(form, context.form, context, file);
      if ('faults' in read) return { to: null, answer: await back(context, 422, () => [...read.faults]) };
      const came = await parts.act(context.tx, opened, read.values, actingOf(context));
      if (!isDone(came)) return { to: null, answer: came };
      const leads: Reply = { kind: 'redirect', to: came.to, done: came.done };
      return { to: came.to, answer: came.page ? await came.page() : leads };
    };
    return await once<Reply>(context, file, answered, (to) => redirect(to));
  };

  /** What it was about may be gone because it was done a moment ago: then it leads to where that led. */
  const openOrDone = async (context: SignedInContext) => {
    try {
      return await openFor(context);
    } catch (error) {
      const to = statusOf(codedError(error)) === 404 ? await ledTo(context, null) : null;
      if (to === null) throw error;
      return { done: redirect(to) };
    }
  };

  const send = async (context: SignedInContext): Promise<Reply> => {
    const open = await openOrDone(context);
    if ('done' in open) return open.done;
    const { opened, form } = open;
    await sql`savepoint act`.execute(context.tx);
    try {
      return await take(context, opened, form);
    } catch (error) {
      const refusal = codedError(error);
      if (statusOf(refusal) >= 500) throw error;
      await sql`rollback to savepoint act`.execute(context.tx);
      const status = refusal.field || statusOf(refusal) === 400 ? 422 : statusOf(refusal);
      // Where it is not open any more, what was typed is shown by the house.
      return await back(context, status, (shown) => faultsOf(shown, refusal)).catch((again) => {
        throw statusOf(codedError(again)) === 404 ? error : again;
      });
    }
  };

  const called = async (context: SignedInContext): Promise<Reply> => {
    const { opened, form } = await openFor(context);
    const run = async () => {
      const read = readJson(form, context.body, context);
      if ('faults' in read) throw refusedFields(read.faults);
      const came = await parts.act(context.tx, opened, read.values, actingOf(context)).catch((error) => {
        throw byKey(form, error);
      });
      const made: { created?: boolean } = isDone(came) ? came.made : {};
      return { status: api?.status ?? (made.created === false ? 200 : 201), body: made };
    };
    return await idempotent(context, run, async (kept) => api?.again?.(context, opened, kept.id) ?? kept);
  };

  const declared = { form: parts.form, example: parts.example, audit };
  const fileField =
    typeof parts.form === 'function'
      ? undefined
      : Object.entries(parts.form.fields).find(([, { largest }]) => largest);
  const file = fileField && { field: nameOf(...fileField), largest: fileField[1].largest ?? 0 };
  const shownAs = audit.show === undefined ? audit.send : audit.show;
  const route = (
    method: 'GET' | 'POST',
    at: string,
    verb: AuditVerb | null,
    answer: (context: never) => Promise<Reply>,
  ) =>
    ({
      method,
      path: at,
      who,
      may: method === 'GET' ? mayShow : may,
      audit: verb,
      declared,
      answer,
    }) as unknown as Route;
  const routes = [
    ...(shownAt === null ? [] : [route('GET', shownAt, shownAs, show)]),
    { ...route('POST', path, audit.send, send), file },
    ...(api
      ? [
          {
            ...route('POST', api.path, audit.send, called),
            api: {
              summary: api.summary,
              tag: api.tag,
              response: api.response,
              status: api.status ? [api.status] : [201, 200],
              body: api.body ?? (typeof parts.form === 'function' ? undefined : schemaOf(parts.form)),
            },
          },
        ]
      : []),
  ] as Route[];
  const blank: Action<Opened, S>['blank'] = async (context, opened, known, ids) => {
    const form = formOf(opened, context);
    return await filled(context, opened, form, known ? asTyped(form, known) : null, [], ids);
  };
  return { routes, blank };
}
