import { type FormFields, one } from '../../platform/web/index.ts';

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** The id of what a form will write, made with the page: pressed twice, it is written once. */
export function EntryField({ id }: { id: string }) {
  return <input type="hidden" name="entry" value={id} />;
}

/** The id that a form carries, or a new one. */
export function entryOf(form: FormFields, newId: () => string): string {
  const id = one(form, 'entry');
  return uuid.test(id) ? id.toLowerCase() : newId();
}
