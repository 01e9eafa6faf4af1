import type { ComponentChildren, VNode } from 'preact';
import type { AuditVerb } from '../audit/index.ts';
import { Refusal } from '../errors/index.ts';
import { Button } from '../html/index.ts';
import {
  type FormFields,
  isId,
  isOneOf,
  type May,
  nothing,
  one,
  type PageParts,
  page,
  type Reply,
  type Route,
  redirect,
  type SignedInContext,
} from '../web/index.ts';
import { faultsOf } from './faults-of.ts';
import { Fields, Filled, Problems } from './filled.tsx';
import {
  asTyped,
  type Form,
  type FormFault,
  fieldsOf,
  readTyped,
  type Shape,
  type ValuesOfShape,
} from './form.ts';
import { ReadBack } from './read-back.tsx';

/** What is kept of something that is written over several pages, and how often it was saved. */
interface Kept {
  readonly version: number;
  readonly typed: FormFields;
}
/** The showing of a page from which something is saved: the version that it showed, and its own mark. */
interface Showing {
  readonly version: number;
  readonly writer: string;
}

/** One page of something long: it is kept as it is typed, right or wrong, and checked when it is sent. */
interface KeptPageParts<Opened, S extends Shape> {
  readonly path: string;
  readonly may: May;
  readonly audit: { readonly show: AuditVerb; readonly send: AuditVerb };
  readonly open: (context: SignedInContext) => Promise<Opened>;
  readonly form: (opened: Opened, context: SignedInContext) => Form<S>;
  /** In place of the page, where there is nothing to ask yet. */
  readonly instead?: (opened: Opened) => string | null;
  readonly kept: (opened: Opened) => Kept;
  /** What stands there before anybody chose. */
  readonly start?: (opened: Opened) => Partial<ValuesOfShape<S>>;
  /** Keeps what was typed and answers the new version; throws `conflict` where another page saved meanwhile. */
  readonly keep: (
    context: SignedInContext,
    opened: Opened,
    typed: FormFields,
    showing: Showing,
  ) => Promise<number>;
  readonly page: (on: {
    readonly context: SignedInContext;
    readonly opened: Opened;
    readonly form: Filled;
  }) => PageParts | Promise<PageParts>;
  /** Where to go when nothing on the page is wrong. */
  readonly next: (context: SignedInContext) => Promise<string>;
  /** Where to go for whoever goes on another time. */
  readonly later: string;
  readonly example: Partial<ValuesOfShape<S>>;
}

/** What comes with the form of a page that is kept, and is no field of it. */
const ofShowing: readonly string[] = ['version', 'writer', 'autosave', 'later'];

const without = (fields: FormFields, names: readonly string[]): FormFields =>
  Object.fromEntries(Object.entries(fields).filter(([name]) => !names.includes(name)));

/** What another page saved meanwhile, to be read beside what was typed here. */
function Elsewhere({ there }: { there: Filled }) {
  return (
    <section class="hearth-conflict" aria-labelledby="other-version">
      <h2 class="govuk-heading-m" id="other-version">
        This page was changed somewhere else
      </h2>
      <p class="govuk-body">
        Below is what you wrote here. The other version is next: copy what you need from it, then save.
      </p>
      <ReadBack of={there} all />
    </section>
  );
}

/** Declares such a page: it is saved as it is typed where scripts run, and with its button everywhere. */
export function keptPage<Opened, S extends Shape>(parts: KeptPageParts<Opened, S>): readonly Route[] {
  const filled = (
    context: SignedInContext,
    opened: Opened,
    typed: FormFields,
    faults: readonly FormFault[],
  ) => {
    const form = parts.form(opened, context);
    const { version } = parts.kept(opened);
    const start = asTyped(form, parts.start?.(opened) ?? {});
    const { csrfToken } = context.person;
    const sent = {
      to: context.path,
      csrfToken,
      entry: '',
      faults,
      showing: { version, writer: context.newId() },
    };
    return new Filled(form, sent, { ...start, ...typed }, {}, context);
  };
  const shown = async (
    context: SignedInContext,
    opened: Opened,
    {
      typed,
      faults = [],
      meanwhile,
    }: { typed?: FormFields; faults?: readonly FormFault[]; meanwhile?: true },
  ): Promise<Reply> => {
    const { typed: kept } = parts.kept(opened);
    const form = filled(context, opened, { ...kept, ...typed }, faults);
    const { body, ...rest } = await parts.page({ context, opened, form });
    const whole = (
      <>
        <Problems of={form} />
        {meanwhile ? <Elsewhere there={filled(context, opened, kept, [])} /> : null}
        {body}
      </>
    );
    const status = meanwhile ? 409 : faults.length > 0 ? 422 : 200;
    return page({ ...rest, body: whole, hasErrors: faults.length > 0 }, status);
  };

  const show = async (context: SignedInContext): Promise<Reply> => {
    const opened = await parts.open(context);
    const instead = parts.instead?.(opened);
    return instead ? redirect(instead) : await shown(context, opened, {});
  };

  const send = async (context: SignedInContext): Promise<Reply> => {
    const opened = await parts.open(context);
    const form = parts.form(opened, context);
    const typed = fieldsOf(form, context.form);
    const writer = one(context.form, 'writer');
    const showing = { version: Number(one(context.form, 'version')), writer: isId(writer) ? writer : '' };
    const typing = isOneOf(context.form, 'autosave');
    try {
      const version = await parts.keep(context, opened, typed, showing);
      if (typing) return nothing({ 'x-draft-version': String(version) });
    } catch (error) {
      if (typing || !(error instanceof Refusal)) throw error;
      if (error.code === 'conflict') return await shown(context, opened, { typed, meanwhile: true });
      return await shown(context, opened, { typed, faults: faultsOf(form, error) });
    }
    // What was typed is kept before it is said that something else comes first.
    const instead = parts.instead?.(opened);
    if (instead) return redirect(instead);
    if (one(context.form, 'later')) return redirect(parts.later);
    const { typed: before } = parts.kept(opened);
    const read = readTyped(form, { ...fieldsOf(form, before), ...without(context.form, ofShowing) }, context);
    if ('values' in read) return redirect(await parts.next(context));
    return await shown(context, await parts.open(context), { typed, faults: read.faults });
  };

  const { path, may, audit, form, example } = parts;
  const declared = { form, example, audit };
  const route = { path, who: 'signed-in', may, declared } as const;
  return [
    { ...route, method: 'GET', audit: audit.show, answer: show },
    { ...route, method: 'POST', audit: audit.send, attempts: 'kept', answer: send },
  ] as unknown as Route[];
}

/** The form of such a page, with its two buttons and the place where the script says that it is saved. */
export function KeptForm({ of, children }: { of: Filled; children?: ComponentChildren }): VNode {
  const { to, csrfToken, showing } = of.sent;
  return (
    <form method="post" action={to} novalidate data-hearth-draft="">
      <input type="hidden" name="_csrf" value={csrfToken} />
      <input type="hidden" name="_at" value={to} />
      <input type="hidden" name="version" value={showing?.version} />
      <input type="hidden" name="writer" value={showing?.writer} />
      {children ?? <Fields of={of} />}
      <p class="govuk-hint" role="status" data-hearth-saved />
      <div class="govuk-button-group">
        <Button text="Save and continue" preventDoubleClick />
        <Button text="Save and come back later" name="later" value="yes" classes="govuk-button--secondary" />
      </div>
    </form>
  );
}
