import type { VNode } from 'preact';
import type * as z from 'zod';
import type { AuditVerb } from '../audit/index.ts';
import type { Acting, May, PageParts, Reply, Route, SignedInContext } from '../web/index.ts';
import type { Filled } from './filled.tsx';
import type { Form, Shape, ValuesOfShape } from './form.ts';

/** What came of it: where a person goes next, and what a program is told. */
export interface Done<Made> {
  readonly to: string;
  readonly made: Made;
  /** In place of going there: a page that follows at once and knows what must not stand in an address. */
  readonly page?: () => Promise<Reply>;
  /** Where it can be taken back for some minutes; it ends in `/undo`. */
  readonly undo?: string;
}

/** What is asked before something that cannot be undone. */
export interface Confirm {
  readonly question: string;
  /** What comes of it. */
  readonly words: string;
  /** The button that does it. */
  readonly button: string;
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
  /**
   * It looks something up and answers with a page: what was asked stays on the server for a day, and the page has an address
   * without a word of it.
   */
  readonly asks?: true;
  /** Asked before it is done, where it ends or removes something and cannot be undone. */
  readonly confirm?: Confirm;
  /** The field that tells apart several forms of one page that are sent here. */
  readonly apart?: string;
  /** Why it is not saved as it is typed, though it is long. */
  readonly notSaved?: string;
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
