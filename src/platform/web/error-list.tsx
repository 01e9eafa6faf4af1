import { ErrorSummary } from '../html/index.ts';

/** What is wrong with a form: for each field the message, by the name of the field. */
export type FieldErrors = Readonly<Record<string, string>>;

/** The summary of errors at the top of a form; nothing when there are none. Each line leads to its field. */
export function ErrorList({ errors }: { errors: FieldErrors }) {
  const entries = Object.entries(errors);
  if (entries.length === 0) return null;
  return (
    <ErrorSummary
      titleText="There is a problem"
      errorList={entries.map(([field, text]) => ({ href: `#${field}`, text }))}
    />
  );
}
