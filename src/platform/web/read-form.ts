import { HearthError } from '../errors/index.ts';
import type { FormFields } from './visit.ts';

function refuseNullByte(text: string, field: string): void {
  if (text.includes('\0')) {
    throw new HearthError(
      'null-byte',
      `${field || 'The text'} holds a null character, which cannot be stored.`,
      field,
    );
  }
}

/**
 * The fields of a sent form. Browsers send line breaks as CR LF whatever was typed; they become plain line breaks.
 * @throws HearthError `null-byte` naming the field
 */
export function readForm(body: unknown): FormFields {
  const fields: Record<string, string | string[]> = {};
  for (const [name, value] of Object.entries((body ?? {}) as Record<string, unknown>)) {
    const values = (Array.isArray(value) ? value : [value]).map((entry) => {
      const text = String(entry);
      refuseNullByte(text, name);
      return text.replaceAll('\r\n', '\n');
    });
    fields[name] = values.length === 1 ? (values[0] ?? '') : values;
  }
  return fields;
}

/** Refuses a null character anywhere in a JSON body, naming where it stands. */
export function refuseNullBytes(body: unknown, path = ''): void {
  if (typeof body === 'string') refuseNullByte(body, path);
  else if (Array.isArray(body))
    for (const [index, entry] of body.entries()) refuseNullBytes(entry, `${path}[${index}]`);
  else if (body && typeof body === 'object') {
    for (const [name, value] of Object.entries(body)) refuseNullBytes(value, path ? `${path}.${name}` : name);
  }
}
