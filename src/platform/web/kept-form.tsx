import { Button } from '../html/index.ts';
import type { FormFields } from './request-context.ts';

/** A form that could not be taken, kept so that nothing is lost: where it was going and what stood in it. */
export interface KeptForm {
  /** On the server, for the person whose sign-in had ended; absent while it is on the page alone. */
  readonly id?: string;
  readonly path: string;
  readonly fields: FormFields;
}

/** Fields that belong to the sign-in and not to what was written. */
const ours = new Set([
  '_csrf',
  '_kept',
  'kept',
  'password',
  'present',
  'app-present',
  'secret',
  'word',
  'number',
  'code',
]);

/** What was written, without what belongs to a sign-in. */
export function writtenIn(fields: FormFields): FormFields {
  return Object.fromEntries(Object.entries(fields).filter(([name]) => !ours.has(name)));
}

const eachOf = (fields: FormFields): [string, string][] =>
  Object.entries(writtenIn(fields)).flatMap(([name, value]) =>
    (typeof value === 'string' ? [value] : value).map((entry): [string, string] => [name, entry]),
  );

/** A form that sends again what was kept. Only for whoever sent it first, in a sign-in of theirs. */
export function SendAgain({ kept, csrfToken, label }: { kept: KeptForm; csrfToken: string; label: string }) {
  return (
    <form method="post" action={kept.path}>
      <input type="hidden" name="_csrf" value={csrfToken} />
      {kept.id ? <input type="hidden" name="_kept" value={kept.id} /> : null}
      {eachOf(kept.fields).map(([name, value]) => (
        <input type="hidden" name={name} value={value} />
      ))}
      <Button text={label} />
    </form>
  );
}

/** What was written, to be read and copied: nothing sends it anywhere. */
export function WhatWasWritten({ fields }: { fields: FormFields }) {
  const long = eachOf(fields).filter(([, value]) => /\s/.test(value.trim()) || value.length > 40);
  if (long.length === 0) return null;
  return (
    <>
      <p class="govuk-body">This is what you wrote. Copy it, open the page again, and paste it in.</p>
      {long.map(([, value]) => (
        <p class="govuk-body hearth-words">{value}</p>
      ))}
    </>
  );
}

/** Whether a path stays on this site: one leading slash, no scheme, no host. */
export function isLocalPath(path: string): boolean {
  return /^\/(?![/\\])[^\\\s]*$/.test(path);
}
