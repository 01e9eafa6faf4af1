import { Button } from '../html/index.ts';
import { readForm } from './read-form.ts';
import type { FormFields } from './visit.ts';

/** A form that could not be taken, kept so that nothing is lost: where it was going and what stood in it. */
export interface KeptForm {
  readonly path: string;
  readonly fields: FormFields;
}

/** Fields that belong to the sign-in and not to what was written. */
const ours = new Set(['_csrf', 'kept', 'password']);

/** The written fields of a form as hidden inputs, line breaks and all. */
export function KeptFields({ fields }: { fields: FormFields }) {
  return (
    <>
      {Object.entries(fields)
        .filter(([name]) => !ours.has(name))
        .flatMap(([name, value]) =>
          (typeof value === 'string' ? [value] : value).map((entry) => (
            <input type="hidden" name={name} value={entry} />
          )),
        )}
    </>
  );
}

/** A form that sends again what was kept. */
export function SendAgain({ kept, csrfToken, label }: { kept: KeptForm; csrfToken?: string; label: string }) {
  return (
    <form method="post" action={kept.path}>
      {csrfToken ? <input type="hidden" name="_csrf" value={csrfToken} /> : null}
      <KeptFields fields={kept.fields} />
      <Button text={label} />
    </form>
  );
}

/** A kept form packed into one field of another form. */
export function packKept(kept: KeptForm): string {
  const fields = Object.fromEntries(Object.entries(kept.fields).filter(([name]) => !ours.has(name)));
  return JSON.stringify({ path: kept.path, fields });
}

/** Unpacks a kept form; null when the text is none of ours or leads off the site. */
export function unpackKept(text: string): KeptForm | null {
  try {
    const kept = JSON.parse(text) as KeptForm;
    const local = typeof kept.path === 'string' && isLocalPath(kept.path);
    return local && typeof kept.fields === 'object'
      ? { path: kept.path, fields: readForm(kept.fields) }
      : null;
  } catch {
    return null;
  }
}

/** Whether a path stays on this site: one leading slash, no scheme, no host. */
export function isLocalPath(path: string): boolean {
  return /^\/(?![/\\])[^\\\s]*$/.test(path);
}
