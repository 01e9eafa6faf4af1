import { sql } from 'kysely';
import type { AuditVerb } from '../audit/index.ts';
import { statusOf } from '../errors/index.ts';
import {
  actingOf,
  codedError,
  type FormFields,
  fileOf,
  forgetKept,
  isId,
  nothing,
  one,
  type Reply,
  type Route,
  redirect,
  type SignedInContext,
} from '../web/index.ts';
import type { Action, ActionParts, Done } from './action-parts.ts';
import { askFirst } from './ask-first.tsx';
import { faultsOf } from './faults-of.ts';
import { Filled, Problems } from './filled.tsx';
import { asTyped, type Form, type FormFault, nameOf, readTyped, type Shape, schemaOf } from './form.ts';
import { framed } from './framed.tsx';
import { keepTyped, keepWhatFits, notingChild, type Typing } from './keep-typed.ts';
import { ledTo, once } from './once.ts';
import { programOf } from './program-of.ts';
import { carriedIn, fill, homeOf, isConflict, isDone, withoutShowing } from './showing.ts';
import { lookedFor, lookFor } from './sought-on-server.ts';
import { isLong, pageOf, type Resumed, resumedIn, writingOf } from './writing.tsx';

/** How a form is shown once: what was typed in it, and what is wrong with that. */
interface Shown {
  readonly typed?: FormFields | null;
  readonly faults?: readonly FormFault[];
  readonly ids?: string;
  /** What was saved of it before. */
  readonly resumed?: Resumed | null;
  /** The page on which it stands. */
  readonly at: string;
}

/** Declares one thing that a person may do. */
export function action<Opened, S extends Shape, Made extends object = object>(
  parts: ActionParts<Opened, S, Made>,
): Action<Opened, S> {
  const { path, who = 'signed-in', may, mayShow = may, shownAt = path, audit, api, notSaved, apart } = parts;
  const frame = parts.frame ?? framed;

  const formOf = (opened: Opened, context: SignedInContext): Form<S> =>
    typeof parts.form === 'function' ? parts.form(opened, context) : parts.form;
  const openFor = async (context: SignedInContext) => {
    const opened = await parts.open(context);
    return { opened, form: formOf(opened, context) };
  };

  const pathFor = (context: SignedInContext): string => fill(path, context.params);
  /** Where it is shown for whoever does not say where they saw it. */
  const usualPage = (context: SignedInContext): string =>
    shownAt === null ? homeOf(who) : fill(shownAt, context.params);
  const isSaved = (form: Form<S>): boolean => !notSaved && isLong(form);

  const filled = async (
    context: SignedInContext,
    opened: Opened,
    form: Form<S>,
    { typed = null, faults = [], ids, resumed, at }: Shown,
  ): Promise<Filled> => {
    const sent = resumed?.shown?.id ?? (typed ? one(typed, 'entry').toLowerCase() : '');
    const isAsFound = typed && !resumed?.shown && !isConflict(faults);
    const start = isAsFound ? {} : ((await parts.start?.(opened, context)) ?? {});
    const whole = {
      to: pathFor(context),
      csrfToken: context.person.csrfToken,
      faults,
      entry: isId(sent) ? sent : context.newId(),
      ids,
      at,
      writing: isSaved(form) ? writingOf(context, pathFor(context), who === 'young-person', resumed) : null,
    };
    return new Filled(form, whole, typed && { ...typed, ...carriedIn(form, start) }, start, context);
  };

  const show = async (visit: SignedInContext): Promise<Reply> => {
    const asked = parts.asks ? await lookedFor(visit, visit.path) : null;
    const at = pageOf(visit, usualPage(visit));
    const resumed = notSaved ? null : await resumedIn(visit, { path: pathFor(visit), page: at, apart });
    const typed = resumed?.shown?.fields;
    const context = asked ?? (typed ? { ...visit, form: typed } : visit);
    const opened = await parts.open(context);
    if (asked) return await answered(context, opened, formOf(opened, context), null);
    const instead = await parts.instead?.(opened, context);
    if (instead) return instead;
    const form = await filled(context, opened, formOf(opened, context), { typed, resumed, at });
    const shown = await parts.page({ context, opened, form });
    return frame(context, shown, null, 200);
  };

  /** The form once more, with all that was typed, on the page as it is now. What is long is saved all the same. */
  const back = async (
    context: SignedInContext,
    status: number,
    wrongIn: (form: Form<S>) => FormFault[],
  ): Promise<Reply> => {
    const noted = notingChild({ ...context, auditSubject: () => {} });
    const { opened, form } = await openFor(noted.context);
    const at = pageOf(context, usualPage(context));
    const shownAs = { typed: context.form, faults: wrongIn(form), at };
    const again = await filled(noted.context, opened, form, shownAs);
    const shown = await parts.page({ context: noted.context, opened, form: again });
    const reply = frame(context, shown, <Problems of={again} />, status);
    if (!isSaved(form) || reply.kind !== 'page') return reply;
    return {
      ...reply,
      after: (tx) =>
        keepWhatFits(
          tx,
          context,
          typingOf(context, form, noted.aboutId(), () => shown),
        ),
    };
  };

  const typingOf = (
    context: SignedInContext,
    form: Form<S>,
    aboutId: string | null,
    shown: Typing['shown'],
  ): Typing => ({ form, path: pathFor(context), otherwise: usualPage(context), aboutId, shown });
  /** Saves what somebody is writing: as they type, or to go on another time. */
  const keep = async (visit: SignedInContext): Promise<Reply> => {
    const { context, aboutId } = notingChild(visit);
    const { opened, form } = await openFor(context);
    const later = one(context.form, '_save') === 'later' ? homeOf(who) : null;
    if (notSaved || !isId(one(context.form, 'entry'))) return later ? redirect(later) : nothing();
    const at = pageOf(context, usualPage(context));
    const shown = async () =>
      await parts.page({
        context,
        opened,
        form: await filled(context, opened, form, { typed: context.form, at }),
      });
    const kept = await keepTyped(context.tx, context, typingOf(context, form, aboutId(), shown));
    const verb = 'saved-form';
    if (later) return { ...redirect(later), verb, done: verb } as Reply;
    const headers = { 'x-draft-version': String(kept.version), 'x-draft-id': kept.id };
    return { ...nothing(headers), verb } as Reply;
  };

  const fileIn = async (form: Form<S>, body: unknown): Promise<Uint8Array | null> => {
    const hasFile = Object.values(form.fields).some(({ largest }) => largest !== undefined);
    return hasFile ? await fileOf(body) : null;
  };

  /** Reads it and does it. What was saved of it as it was typed goes. */
  const answered = async (
    context: SignedInContext,
    opened: Opened,
    form: Form<S>,
    file: Uint8Array | null,
    onDone: (came: Done<Made>) => void = () => {},
  ): Promise<Reply> => {
    const read = readTyped(form, context.form, context, file);
    if ('faults' in read) return await back(context, 422, () => [...read.faults]);
    const came = await parts.act(context.tx, opened, read.values, actingOf(context));
    if (!isDone(came)) {
      // The next page of something long: what was answered so far is saved.
      if (isSaved(form) && came.kind === 'page')
        await keepWhatFits(
          context.tx,
          context,
          typingOf(context, form, null, () => came.page),
        );
      return came;
    }
    onDone(came);
    const entry = one(context.form, 'entry');
    if (context.person.unsent.length > 0 && isId(entry))
      await forgetKept(context.tx, context.person.personId, entry);
    return came.page ? await came.page() : ({ ...redirect(came.to), undo: came.undo } as Reply);
  };

  const take = async (context: SignedInContext, opened: Opened, form: Form<S>): Promise<Reply> => {
    const file = await fileIn(form, context.body);
    const run = async () => {
      let to: string | null = null;
      const answer = await answered(context, opened, form, file, (came) => {
        to = came.to;
      });
      return { to, answer };
    };
    return await once<Reply>(context, file, run, (to) => redirect(to));
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
    if (one(context.form, '_save')) return await keep(context);
    const open = await openOrDone(context);
    if ('done' in open) return open.done;
    const { opened, form } = open;
    if (parts.confirm && !one(context.form, '_sure')) {
      const at = pageOf(context, usualPage(context));
      const of = await filled(context, opened, form, { typed: context.form, at });
      const question = frame(
        context,
        askFirst(parts.confirm, of, { at, isYoung: who === 'young-person' }),
        null,
        200,
      );
      return { ...question, verb: null } as Reply;
    }
    if (parts.asks && 'values' in readTyped(form, context.form, context))
      return await lookFor(context, form, usualPage(context));
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

  const called = programOf(parts, openFor);
  const declared = { form: parts.form, example: parts.example, audit, notSaved, confirm: parts.confirm };
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
  const blank: Action<Opened, S>['blank'] = async (visit, opened, known, ids) => {
    const at = pageOf(visit, usualPage(visit));
    // The next page of something that was sent here: it goes on with the same showing.
    const goesOn = visit.path === pathFor(visit) && isId(one(visit.form, 'entry'));
    const resumed =
      notSaved || goesOn ? null : await resumedIn(visit, { path: pathFor(visit), page: at, apart });
    const saved = resumed?.shown?.fields;
    const context = goesOn ? visit : { ...visit, form: saved ?? withoutShowing(visit.form) };
    const form = formOf(opened, context);
    const { entry } = goesOn ? visit.form : {};
    const typed = known || saved ? { ...(known ? asTyped(form, known) : {}), ...saved } : null;
    return await filled(context, opened, form, {
      typed: entry && typed ? { ...typed, entry } : typed,
      ids,
      resumed,
      at,
    });
  };
  return { routes, blank };
}
