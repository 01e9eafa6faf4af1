import type { VNode } from 'preact';
import type * as z from 'zod';
import type { ErrorCode } from '../errors/index.ts';

/** What was typed into one field, by its parts; a field of one control has the part ''. */
export interface Typed {
  readonly one: (part?: string) => string;
  readonly all: (part?: string) => readonly string[];
  /** The file that came with the form; null where none was chosen. */
  readonly file: Uint8Array | null;
}

/** When a form is read or shown. */
export interface Moment {
  readonly now: Date;
  /** Today in Europe/London. */
  readonly today: string;
}

/** What is wrong with a field, and at which of its parts. */
export interface Fault {
  readonly code: ErrorCode;
  readonly message: string;
  readonly part?: string;
}

/** What a control is drawn with. */
export interface At {
  /** The name of the field in the form. */
  readonly name: string;
  /** What the ids of its controls begin with: the name, but where the form stands on the page several times. */
  readonly id: string;
  readonly typed: Typed;
  readonly error: (part?: string) => { readonly text: string } | undefined;
}

/** Asked only where another field of the same form has this answer, or one of these. */
interface OnlyIf {
  readonly field: string;
  readonly is: string | readonly string[];
}

/** What was read: a value, or what is wrong. */
export type Read<Value> = { readonly value: Value } | { readonly fault: Fault | readonly Fault[] };

/** What is asked in one place of a form: how it is shown, read and checked, and what a program sends instead. */
export interface Field<Value> {
  /** The name in the form, where it is not that of the value. */
  readonly as?: string;
  readonly onlyIf?: OnlyIf;
  /** The answers of a question with one answer, in the order in which they are shown. */
  readonly answers?: readonly string[];
  /** The parts that a browser sends: '' for the name alone. */
  readonly parts: readonly string[];
  /** What stands for it where it was not asked. */
  readonly empty: Value;
  /** The page carries it unseen: what is wrong with it leads to no control. */
  readonly unseen?: true;
  /** Carried by the page alone: a program does not send it. */
  readonly ofPage?: true;
  /** For a field that carries a file: the most bytes of it. */
  readonly largest?: number;
  /** For files that come apart as they arrive: they are on disk by then (`uploadOf`). */
  readonly uploads?: true;
  control(at: At): VNode;
  /** The id of the control at a part, to which an error leads. */
  idOf(name: string, part?: string): string;
  /** From what was typed to a value, as far as its shape goes. */
  read(typed: Typed): Read<Value>;
  /** Whether a value of the right shape may be: for pages and programs alike. */
  check(value: Value, at: Moment): Fault | readonly Fault[] | null;
  /** A value as it would be typed, by part. */
  typedOf(value: Value): Readonly<Record<string, string | readonly string[]>>;
  /** What stands there before anybody typed. */
  usual?(at: Moment): Value;
  /** The question in the words of the page, where its answer can be read back. */
  readonly label?: string;
  /** What was typed, as it is read back before it is sent. */
  inWords?(typed: Typed): string;
  /** What a program sends. */
  readonly schema: z.ZodType;
}

/** What every kind of field may be told. */
export interface FieldOptions {
  /** The name in the form, where it is not that of the value. */
  readonly as?: string;
  readonly hint?: string;
  readonly onlyIf?: OnlyIf;
  /** How large the label is: s where not said. */
  readonly size?: 's' | 'm' | 'l' | 'plain';
}

/** The part of a name that a browser sends: `found-day`. A part with a whole name of its own is written `=name`. */
export const partName = (name: string, part = ''): string =>
  part.startsWith('=') ? part.slice(1) : part ? `${name}-${part}` : name;

/** Classes of a label or legend. */
export const sizeOf = (kind: 'label' | 'fieldset__legend', size: FieldOptions['size'] = 's'): string =>
  size === 'plain' ? '' : `govuk-${kind}--${size}`;

/** A hint as a component takes it. */
export const hintOf = (hint: string | undefined): { text: string } | undefined =>
  hint ? { text: hint } : undefined;

export const missing = (message: string, part?: string): Fault => ({ code: 'missing', message, part });

/** One fault, several or none, as a list. */
export const faultsIn = (fault: Fault | readonly Fault[] | null): readonly Fault[] =>
  fault === null ? [] : 'code' in fault ? [fault] : fault;
