import { Refusal } from '../errors/index.ts';
import { type FormFields, one } from './request-context.ts';

/** The most fields a form may have: many times what any page of ours sends. */
const mostFields = 1000;

/** The deepest that lists and objects in JSON may lie in each other. */
const deepest = 50;

/** Half of a character that takes two, without the other: no database stores it as it is. */
const halfCharacter = /\p{Surrogate}/u;

/** Refuses text that could not be stored as it was written. */
function refuseUnstorable(text: string, field: string): void {
  const name = field || 'The text';
  if (text.includes('\0')) {
    throw new Refusal('null-byte', `${name} contains a null character, which we cannot store.`, field);
  }
  if (halfCharacter.test(text)) {
    throw new Refusal('not-allowed', `${name} contains a character we cannot store.`, field);
  }
}

/**
 * Takes the body of a form apart. A flood of fields is cut off one after the most there may be, before it costs time;
 * reading the form then refuses it.
 */
export function parseForm(text: string): FormFields {
  let end = -1;
  for (let count = 0; count <= mostFields; count += 1) {
    end = text.indexOf('&', end + 1);
    if (end < 0) break;
  }
  const fields: Record<string, string | string[]> = Object.create(null);
  for (const [name, value] of new URLSearchParams(end < 0 ? text : text.slice(0, end))) {
    const before = fields[name];
    if (before === undefined) fields[name] = value;
    else if (typeof before === 'string') fields[name] = [before, value];
    else before.push(value);
  }
  return fields;
}

/**
 * The fields of a sent form. Browsers send line breaks as CR LF whatever was typed; they become plain line breaks.
 * @throws Refusal `null-byte` or `not-allowed` naming the field; `too-large` for a flood of fields
 */
export function readForm(body: unknown): FormFields {
  // Without a prototype: a field may be called anything, __proto__ too.
  const fields: Record<string, string | string[]> = Object.create(null);
  const sent = Object.entries(typeof body === 'object' && body ? body : {});
  const count = sent.reduce((sum, [, value]) => sum + (Array.isArray(value) ? value.length : 1), 0);
  if (count > mostFields) throw new Refusal('too-large', `A form has at most ${mostFields} fields.`);
  for (const [name, value] of sent) {
    const values = (Array.isArray(value) ? value : [value]).filter(isPlain).map((entry) => {
      const text = String(entry);
      refuseUnstorable(text, name);
      return text.replaceAll('\r\n', '\n');
    });
    fields[name] = values.length === 1 ? (values[0] ?? '') : values;
  }
  return fields;
}

/** A form holds texts; what else a request in another guise brings is no field. */
const isPlain = (value: unknown): boolean => ['string', 'number', 'boolean'].includes(typeof value);

/** The fields of a form that could not be taken, as far as they are any. */
export function keptFields(body: unknown): FormFields {
  try {
    return readForm(body);
  } catch {
    return {};
  }
}

/** One field of what was sent, in whatever guise, as the route reads it; empty where it is no text. */
export const textIn = (body: unknown, name: string): string =>
  one(keptFields({ [name]: (Object(body) as Record<string, unknown>)[name] }), name);

/** Refuses text anywhere in a JSON body that could not be stored as it was written, naming where it stands. */
export function refuseUnstorableIn(body: unknown, path = '', depth = 0): void {
  if (depth > deepest) throw new Refusal('not-allowed', 'The input is nested too deeply.');
  if (typeof body === 'string') refuseUnstorable(body, path);
  else if (Array.isArray(body))
    for (const [index, entry] of body.entries()) refuseUnstorableIn(entry, `${path}[${index}]`, depth + 1);
  else if (body && typeof body === 'object') {
    for (const [name, value] of Object.entries(body))
      refuseUnstorableIn(value, path ? `${path}.${name}` : name, depth + 1);
  }
}
