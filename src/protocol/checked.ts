import * as z from 'zod';
import { isCalendarDate } from './calendar/index.ts';
import { Refusal, type RefusalCode } from './refusal.ts';

type Issue = z.core.$ZodIssue;

/** The path of a field as people write it: `conduct[0].class`. */
export function pathInWords(path: readonly PropertyKey[]): string {
  return path.reduce<string>(
    (text, part) =>
      typeof part === 'number' ? `${text}[${part}]` : text ? `${text}.${String(part)}` : String(part),
    '',
  );
}

const list = (values: readonly unknown[]): string => values.map((value) => JSON.stringify(value)).join(', ');

function bounds(issue: { minimum?: unknown; maximum?: unknown; origin?: string }): string {
  const noun = issue.origin === 'array' ? ' entries' : issue.origin === 'string' ? ' characters' : '';
  return issue.minimum === undefined ? `at most ${issue.maximum}${noun}` : `at least ${issue.minimum}${noun}`;
}

const typeInWords: Readonly<Record<string, string>> = {
  object: 'an object',
  array: 'a list',
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
};

type Description = [code: RefusalCode, field: string, message: string];

function notOneOf(field: string, given: unknown, values: readonly unknown[]): Description {
  const name = field || 'The input';
  return given === undefined
    ? ['missing', field, `${name} is missing: it must be one of ${list(values)}.`]
    : ['not-allowed', field, `${name} must be one of ${list(values)}.`];
}

/** What is wrong with a field and what is allowed, for one issue of the schema library. */
function describe(issue: Issue): Description {
  const field = pathInWords(issue.path);
  const name = field || 'The input';
  switch (issue.code) {
    case 'unrecognized_keys': {
      const unknown = pathInWords([...issue.path, issue.keys[0] ?? '']);
      return [
        'unknown-field',
        unknown,
        `"${unknown}" is not a field. Unknown fields are refused, so that nothing is lost.`,
      ];
    }
    case 'invalid_value':
      return notOneOf(field, issue.input, issue.values);
    case 'invalid_union':
      if (!('options' in issue)) return ['not-allowed', field, `${name} ${issue.message}.`];
      // Kinds told apart by one field: the input is the whole object, the last part of the path is that field.
      return notOneOf(
        field,
        Object(issue.input)[issue.path.at(-1) as PropertyKey],
        issue.options as unknown[],
      );
    case 'too_small':
    case 'too_big':
      return ['out-of-range', field, `${name} must be ${bounds(issue as never)}.`];
    case 'invalid_type':
      if (issue.input === undefined)
        return [
          'missing',
          field,
          `${name} is missing: give ${typeInWords[issue.expected] ?? issue.expected}.`,
        ];
      return ['wrong-type', field, `${name} must be ${typeInWords[issue.expected] ?? issue.expected}.`];
    case 'custom': {
      const isSentence = issue.message.endsWith('.');
      return [
        issue.params?.code ?? 'not-allowed',
        field,
        isSentence ? issue.message : `${name} ${issue.message}.`,
      ];
    }
    case 'invalid_format':
      if (['date', 'datetime'].includes(issue.format) && !isCalendarDate(String(issue.input).slice(0, 10)))
        return ['not-a-date', field, `${name} is not a real date. Write it as YYYY-MM-DD.`];
      return ['not-allowed', field, `${name} ${issue.message}.`];
    default:
      return ['not-allowed', field, `${name} ${issue.message}.`];
  }
}

/**
 * Checks input against a schema.
 * @returns the input, typed
 * @throws Refusal that names the first field at fault and what is allowed there
 */
export function checked<S extends z.ZodType>(schema: S, input: unknown): z.output<S> {
  const result = schema.safeParse(input, { reportInput: true });
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  if (!issue) throw new Refusal('not-allowed', 'The input is not allowed.');
  const [code, field, message] = describe(issue);
  throw new Refusal(code, message, field);
}

/**
 * A list in what is sent, of so many entries at most. One that is too long is refused before any of them is looked at: a
 * schema of the library would check every one first.
 */
export function listOf<Entry extends z.ZodType>(entry: Entry, most: number, least = 0) {
  const list = z.array(entry).max(most);
  return z.preprocess(
    (value, context) => {
      if (!Array.isArray(value) || value.length <= most) return value;
      context.addIssue({ code: 'too_big', origin: 'array', maximum: most, inclusive: true, input: value });
      return z.NEVER;
    },
    least > 0 ? list.min(least) : list,
  );
}

/** A list in what we answer. It describes, and checks nothing that was sent. */
export const answeredList = <Entry extends z.ZodType>(entry: Entry) => z.array(entry);

/** A moment, and a day, in what we answer. */
export const answeredMoment = z.string().meta({ format: 'date-time' });
export const answeredDay = z.string().meta({ format: 'date' });

type Unwritten<T> = { readonly [Key in keyof T]: Unwritten<T[Key]> };

/** What a schema of an answer describes, nothing of it to be written to. */
export type AnswerOf<Schema extends z.ZodType> = Unwritten<z.infer<Schema>>;
