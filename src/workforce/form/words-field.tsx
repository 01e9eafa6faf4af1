import { Input, Textarea } from '../../platform/html/index.ts';
import type { FieldErrors } from '../../platform/web/index.ts';

interface WordsProps {
  readonly name: string;
  /** Where several forms of a page have a field of this name; the name when not said. */
  readonly id?: string;
  readonly label: string;
  readonly hint?: string;
  /** Several lines, this many; without it a single one. */
  readonly rows?: number;
  readonly width?: string;
  readonly values: Readonly<Record<string, string>>;
  readonly errors: FieldErrors;
}

/** A field for words, with what was written in it and what is wrong with that. */
export function WordsField({ name, id, label, hint, rows, width, values, errors }: WordsProps) {
  const field = {
    id: id ?? name,
    name,
    label: { text: label },
    hint: hint ? { text: hint } : undefined,
    value: values[name] ?? '',
    errorMessage: errors[name] ? { text: errors[name] } : undefined,
  };
  return rows ? (
    <Textarea {...field} rows={rows} />
  ) : (
    <Input {...field} autocomplete="off" classes={width ? `govuk-input--width-${width}` : undefined} />
  );
}
