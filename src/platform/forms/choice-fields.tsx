import type { VNode } from 'preact';
import * as z from 'zod';
import { listOf } from '../../protocol/checked.ts';
import { Checkboxes, Radios, Select } from '../html/index.ts';
import { type At, type Field, type FieldOptions, hintOf, missing, sizeOf } from './field.ts';

/** One answer: its words, and what helps to choose it. */
interface Answer {
  readonly text: string;
  readonly hint?: string;
  /** A drawing before its words, which says the same. */
  readonly drawing?: VNode;
}
/** The answers of a question by their value, in the order in which they are offered. */
export type Answers<Value extends string> = Readonly<Record<Value, string | Answer>>;

/** How one answer is asked for. */
export interface ChoiceOptions extends FieldOptions {
  /** What is said when nothing is chosen; without it, nothing need be. */
  readonly needed?: string;
  /** What is said of an answer that is not offered. */
  readonly unknown?: string;
  readonly inline?: boolean;
  readonly small?: boolean;
  /** As a list that drops down, for many answers; the words are those of no answer. */
  readonly asList?: string;
}
type Needed = { readonly needed: string; readonly onlyIf?: undefined };

interface Item {
  readonly value: string;
  readonly text: string;
  readonly hint?: string;
  readonly drawing?: VNode;
}
const itemsOf = (answers: Answers<string>): Item[] =>
  Object.entries(answers).map(([value, answer]) => ({
    value,
    ...(typeof answer === 'string' ? { text: answer } : answer),
  }));

const textsOf = (items: readonly Item[], chosen: readonly string[]): string =>
  items
    .filter(({ value }) => chosen.includes(value))
    .map(({ text }) => text)
    .join('; ');

const classesOf = ({ inline, small }: ChoiceOptions): string =>
  [inline ? 'govuk-radios--inline' : '', small ? 'govuk-radios--small' : ''].filter(Boolean).join(' ');

function list(label: string, items: readonly Item[], options: ChoiceOptions, at: At) {
  const { name, id, typed, error } = at;
  return (
    <Select
      id={id}
      name={name}
      label={{ text: label, classes: sizeOf('label', options.size) }}
      hint={hintOf(options.hint)}
      items={[
        { value: '', text: options.asList ?? '' },
        ...items.map(({ value, text }) => ({ value, text })),
      ]}
      value={typed.one()}
      errorMessage={error()}
    />
  );
}

const withDrawing = (drawing: VNode, text: string): VNode => (
  <>
    {drawing} {text}
  </>
);

function radios(label: string, items: readonly Item[], options: ChoiceOptions, at: At) {
  const { name, id, typed, error } = at;
  return (
    <Radios
      idPrefix={id}
      name={name}
      classes={classesOf(options)}
      fieldset={{ legend: { text: label, classes: sizeOf('fieldset__legend', options.size) } }}
      hint={hintOf(options.hint)}
      items={items.map(({ value, text, hint, drawing }) => ({
        value,
        ...(drawing ? { html: withDrawing(drawing, text) } : { text }),
        hint: hintOf(hint),
      }))}
      value={typed.one()}
      errorMessage={error()}
    />
  );
}

const notOffered = (message = 'Choose from this list.') => ({ code: 'not-allowed', message }) as const;

function oneOf(label: string, items: readonly Item[], options: ChoiceOptions, schema: z.ZodType) {
  const { as, onlyIf, needed, asList } = options;
  return {
    as,
    onlyIf,
    answers: asList === undefined ? items.map(({ value }) => value) : undefined,
    label,
    parts: [''],
    empty: null,
    inWords: (typed) => textsOf(items, typed.all()),
    control: (at) => (asList === undefined ? radios : list)(label, items, options, at),
    idOf: (name) => name,
    read: (typed) => ({ value: typed.one() || null }),
    check: (value) => {
      if (value === null) return needed ? missing(needed) : null;
      return items.some((item) => item.value === value) ? null : notOffered(options.unknown ?? needed);
    },
    typedOf: (value) => ({ '': value ?? '' }),
    schema: needed ? schema : schema.nullable().default(null),
  } satisfies Field<string | null>;
}

/** One answer of several. */
export function choice<Value extends string>(
  label: string,
  answers: Answers<Value>,
  options: ChoiceOptions & Needed,
): Field<Value>;
export function choice<Value extends string>(
  label: string,
  answers: Answers<Value>,
  options?: ChoiceOptions,
): Field<Value | null>;
export function choice(label: string, answers: Answers<string>, options: ChoiceOptions = {}): Field<never> {
  return oneOf(
    label,
    itemsOf(answers),
    options,
    z.enum(Object.keys(answers) as [string]),
  ) as unknown as Field<never>;
}

/** One of things that have an id: people, homes, versions. */
export function pick(label: string, items: readonly Item[], options: ChoiceOptions & Needed): Field<string>;
export function pick(label: string, items: readonly Item[], options?: ChoiceOptions): Field<string | null>;
export function pick(label: string, items: readonly Item[], options: ChoiceOptions = {}): Field<never> {
  return oneOf(label, items, options, z.uuid()) as unknown as Field<never>;
}

/** Yes or no, as true or false; null where it may be left out and was. */
export function yesNo(label: string, options: YesNoOptions & Needed): Field<boolean>;
export function yesNo(label: string, options?: YesNoOptions): Field<boolean | null>;
export function yesNo(label: string, options: YesNoOptions = {}): Field<boolean | null> {
  const answers = { yes: options.yes ?? 'Yes', no: options.no ?? 'No' };
  const inline = options.inline ?? !(options.yes || options.no);
  const asked = oneOf(label, itemsOf(answers), { ...options, inline }, z.boolean());
  const said = (value: boolean | null) => (value === null ? null : value ? 'yes' : 'no');
  return {
    ...asked,
    read: (typed) => {
      const answer = typed.one();
      if (answer === '') return { value: null };
      return answer === 'yes' || answer === 'no' ? { value: answer === 'yes' } : { fault: notOffered() };
    },
    check: (value) => asked.check(said(value)),
    typedOf: (value) => ({ '': said(value) ?? '' }),
  };
}
export interface YesNoOptions extends ChoiceOptions {
  readonly yes?: string;
  readonly no?: string;
}

export interface ChoicesOptions<Value extends string> extends FieldOptions {
  readonly needed?: string;
  /** What is said of an answer that is not offered. */
  readonly unknown?: string;
  /** The last answer, which goes with no other, and what is said when it does. */
  readonly alone?: { readonly answer: Value; readonly notBoth: string };
}

/** As many answers as there are, or none. */
export function choices<Value extends string>(
  label: string,
  answers: Answers<Value>,
  options: ChoicesOptions<Value> = {},
): Field<readonly Value[]> {
  const { as, onlyIf, needed, hint, size, alone, unknown } = options;
  const items = itemsOf(answers);
  return {
    as,
    onlyIf,
    label,
    parts: [''],
    empty: [],
    inWords: (typed) => textsOf(items, typed.all()),
    control: ({ name, id, typed, error }) => (
      <Checkboxes
        idPrefix={id}
        name={name}
        fieldset={{ legend: { text: label, classes: sizeOf('fieldset__legend', size) } }}
        hint={hintOf(hint)}
        items={items.flatMap((item) => [
          ...(item.value === alone?.answer ? [{ divider: 'or' }] : []),
          {
            value: item.value,
            text: item.text,
            hint: hintOf(item.hint),
            behaviour: item.value === alone?.answer ? 'exclusive' : undefined,
          },
        ])}
        values={[...typed.all()]}
        errorMessage={error()}
      />
    ),
    idOf: (name) => name,
    read: (typed) => ({ value: [...new Set(typed.all().filter((answer) => answer !== ''))] as Value[] }),
    check: (values) => {
      if (needed && values.length === 0) return missing(needed);
      if (alone && values.length > 1 && values.includes(alone.answer)) return notOffered(alone.notBoth);
      return values.every((value) => Object.hasOwn(answers, value)) ? null : notOffered(unknown);
    },
    typedOf: (values) => ({ '': values }),
    schema: listOf(z.enum(Object.keys(answers) as [string]), Object.keys(answers).length).default([]),
  };
}
