import * as z from 'zod';
import { pathInWords } from '../../protocol/checked.ts';
import { noSuchDay } from '../clock/index.ts';
import type { ErrorCode } from '../errors/index.ts';
import { type FormFields, many, one } from '../web/index.ts';
import { type Fault, type Field, faultsIn, type Moment, partName, type Read, type Typed } from './field.ts';

/** The fields of a form under the names of their values, in the order in which they are asked. */
export type Shape = Readonly<Record<string, Field<unknown>>>;
export type ValuesOfShape<S extends Shape> = {
  readonly [K in keyof S]: S[K] extends Field<infer Value> ? Value : never;
};

/** What is wrong at a field. */
export type FaultAt<Key extends string = string> = Fault & { readonly key: Key };

/** What is asked, once: for the page, the reader and the API. */
export interface Form<S extends Shape> {
  readonly fields: S;
  /** What is wrong between fields. Where a field is wrong by itself, its value is the empty one. */
  together?(values: ValuesOfShape<S>, at: Moment): readonly FaultAt[];
}
/** What a form answers: the type of what its use case takes. */
export type ValuesOf<F> = F extends Form<infer S> ? ValuesOfShape<S> : never;

export const form = <S extends Shape>(
  fields: S,
  together?: (values: ValuesOfShape<S>, at: Moment) => readonly FaultAt<keyof S & string>[],
): Form<S> => ({ fields, together });

/** What is wrong, at which field and part; without a field it is the form as a whole. */
export interface FormFault {
  readonly key: string;
  readonly part: string;
  readonly code: ErrorCode;
  readonly message: string;
  /** Where it is put right, if that is on another page. */
  readonly href?: string;
}
export type ReadForm<S extends Shape> =
  | { readonly values: ValuesOfShape<S> }
  | { readonly faults: readonly FormFault[] };

/** The name of a field in the form. */
export const nameOf = (key: string, field: Field<unknown>): string => field.as ?? key;

/** What was typed into a field of a sent form. */
export function typedIn(fields: FormFields, name: string, file: Uint8Array | null = null): Typed {
  return {
    one: (part) => one(fields, partName(name, part)),
    all: (part) => many(fields, partName(name, part)),
    file,
  };
}

const whole = (code: ErrorCode, message: string): FormFault => ({ key: '', part: '', code, message });
const atField = (key: string, { part = '', code, message }: Fault): FormFault => ({
  key,
  part,
  code,
  message,
});

/** Whether a field is asked, by what was answered to the fields on which it depends. */
export function isAsked(shape: Shape, key: string, said: (key: string) => readonly string[]): boolean {
  const onlyIf = shape[key]?.onlyIf;
  if (!onlyIf) return true;
  const wanted = typeof onlyIf.is === 'string' ? [onlyIf.is] : onlyIf.is;
  return isAsked(shape, onlyIf.field, said) && said(onlyIf.field).some((answer) => wanted.includes(answer));
}

/** What comes with every form, and is no field of it. */
const ofEveryForm: readonly string[] = ['_csrf', '_kept', '_at', '_version', '_writer', '_sure', 'entry'];

/** The names that a browser sends for a form. */
export const namesIn = ({ fields }: Form<Shape>): string[] =>
  Object.entries(fields).flatMap(([key, field]) =>
    field.parts.map((part) => partName(nameOf(key, field), part)),
  );

/** What is the form's among these fields. */
export function fieldsOf(form: Form<Shape>, fields: FormFields): FormFields {
  const names = namesIn(form);
  return Object.fromEntries(Object.entries(fields).filter(([name]) => names.includes(name)));
}

function unknownNames(form: Form<Shape>, names: readonly string[]): FormFault[] {
  const known = namesIn(form);
  const strangers = names.filter((name) => !known.includes(name) && !ofEveryForm.includes(name));
  if (strangers.length === 0) return [];
  const message = 'This page sent something that the form does not ask for. Open the form again and send it.';
  return [whole('unknown-field', message)];
}

/** Reads and checks each field that is asked; every fault at once. */
function readFields<S extends Shape>(
  { fields: shape, together }: Form<S>,
  said: (key: string) => readonly string[],
  readOne: (key: string, field: Field<unknown>) => Read<unknown>,
  at: Moment,
): { values: Record<string, unknown>; faults: FormFault[] } {
  const values: Record<string, unknown> = {};
  const faults: FormFault[] = [];
  for (const [key, field] of Object.entries(shape)) {
    values[key] = field.empty;
    if (!isAsked(shape, key, said)) continue;
    const read = readOne(key, field);
    const wrong = 'fault' in read ? faultsIn(read.fault) : faultsIn(field.check(read.value, at));
    faults.push(...wrong.map((fault) => atField(key, fault)));
    if ('value' in read) values[key] = read.value;
  }
  const wrong = faults.map(({ key }) => key);
  for (const { key, ...fault } of together?.(values as ValuesOfShape<S>, at) ?? [])
    if (!wrong.includes(key)) faults.push(atField(key, fault));
  return { values, faults };
}

/** Reads a sent form: the values, or everything that is wrong with them. */
export function readTyped<S extends Shape>(
  form: Form<S>,
  sent: FormFields,
  at: Moment,
  file: Uint8Array | null = null,
): ReadForm<S> {
  const { fields: shape } = form;
  const typed = (key: string, field: Field<unknown>) => typedIn(sent, nameOf(key, field), file);
  const said = (key: string): readonly string[] => {
    const field = shape[key];
    return field ? typed(key, field).all() : [];
  };
  const { values, faults } = readFields(form, said, (key, field) => field.read(typed(key, field)), at);
  const all = [...unknownNames(form, Object.keys(sent)), ...faults];
  return all.length > 0 ? { faults: all } : { values: values as ValuesOfShape<S> };
}

/**
 * What was typed so far into some fields of a form, unchecked: for what a page looks up before it asks the whole. Where a
 * field cannot be read, its value is the empty one.
 */
export function typedSoFar<S extends Shape>({ fields }: Form<S>, sent: FormFields): ValuesOfShape<S> {
  const values = Object.entries(fields).map(([key, field]) => {
    const read = field.read(typedIn(sent, nameOf(key, field)));
    return [key, 'value' in read ? read.value : field.empty];
  });
  return Object.fromEntries(values) as ValuesOfShape<S>;
}

/** What a program sends for a form: a strict object of the fields' own schemas. */
export const schemaOf = ({ fields }: Form<Shape>): z.ZodType =>
  z.strictObject(
    Object.fromEntries(
      Object.entries(fields).flatMap(([key, field]) => (field.ofPage ? [] : [[key, field.schema]])),
    ),
  );

/**
 * What a program sends for one field of something larger, checked as on the page and in the same words. For fields that
 * do not ask when they are read.
 */
export const sentAs = <Value>(field: Field<Value>): z.ZodType<Value> =>
  (field.schema as z.ZodType<Value>).superRefine((value, context) => {
    for (const { code, message } of faultsIn(field.check(value, { now: new Date(0), today: '' })))
      context.addIssue({ code: 'custom', message, params: { code } });
  });

function readSent(field: Field<unknown>, sent: unknown): Read<unknown> {
  if (sent === undefined || sent === null) return { value: field.empty };
  const parsed = field.schema.safeParse(sent);
  if (parsed.success) return { value: parsed.data };
  const [issue] = parsed.error.issues;
  const noDay = typeof sent === 'string' && issue?.path.length === 0 ? noSuchDay(sent) : null;
  if (noDay) return { fault: { code: 'not-a-date', message: noDay } };
  const code = issue?.code === 'invalid_type' ? 'wrong-type' : 'not-allowed';
  const within = pathInWords(issue?.path ?? []);
  const message = `This is not what we asked for: ${issue?.message ?? 'another kind'}.`;
  return { fault: { code, message, part: within.startsWith('[') || !within ? within : `.${within}` } };
}

/** Reads what a program sent, with the same checks and the same words. */
export function readJson<S extends Shape>(form: Form<S>, body: unknown, at: Moment): ReadForm<S> {
  const { fields: shape } = form;
  if (typeof body !== 'object' || body === null || Array.isArray(body))
    return { faults: [whole('wrong-type', 'The input must be an object.')] };
  const sent = body as Readonly<Record<string, unknown>>;
  const ofKey = (key: string): unknown => (Object.hasOwn(sent, key) ? sent[key] : undefined);
  const said = (key: string): readonly string[] => {
    const field = shape[key];
    const read = field && readSent(field, ofKey(key));
    return read && 'value' in read ? [field.typedOf(read.value)[''] ?? []].flat() : [];
  };
  const strangers = Object.keys(sent)
    .filter(
      (key) =>
        !Object.hasOwn(shape, key) ||
        shape[key]?.ofPage ||
        (sent[key] !== null && !isAsked(shape, key, said)),
    )
    .map((key): FormFault => {
      const message = `"${key}" is not a field here. Unknown fields are refused, so that nothing is lost.`;
      return { key, part: '', code: 'unknown-field', message };
    });
  const { values, faults } = readFields(form, said, (key, field) => readSent(field, ofKey(key)), at);
  const all = [...strangers, ...faults];
  return all.length > 0 ? { faults: all } : { values: values as ValuesOfShape<S> };
}

/** What a form answers where only these fields are answered. */
export const answered = <S extends Shape>(
  { fields }: Form<S>,
  values: Partial<ValuesOfShape<S>>,
): ValuesOfShape<S> =>
  ({
    ...Object.fromEntries(Object.entries(fields).map(([key, { empty }]) => [key, empty])),
    ...values,
  }) as ValuesOfShape<S>;

/** A form as a browser would send it with these values. */
export function asTyped<S extends Shape>({ fields }: Form<S>, values: Partial<ValuesOfShape<S>>): FormFields {
  return Object.fromEntries(
    Object.entries(fields).flatMap(([key, field]) =>
      Object.hasOwn(values, key)
        ? Object.entries(field.typedOf(values[key])).map(([part, text]) => [
            partName(nameOf(key, field), part),
            text,
          ])
        : [],
    ),
  );
}
