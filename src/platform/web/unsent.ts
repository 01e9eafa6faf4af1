import '../sign-in/tables.ts';
import { sql } from 'kysely';
import type { NewId } from '../clock/index.ts';
import { Refusal } from '../errors/index.ts';
import type { FormFields, Tx } from './request-context.ts';

/** How long a form that is being written is kept after somebody last wrote in it, in days. */
export const unsentFor = 30;
/** The most of them that one person may have, and the most that is kept of one, in characters. */
const mostForms = 40;
const mostKept = 1_000_000;

/** A form that somebody is writing, as it is saved. */
export interface Unsent {
  /** That of the showing of the form from which it was first saved. */
  readonly id: string;
  /** The page on which it is written. */
  readonly page: string;
  readonly fields: FormFields;
  readonly version: number;
  readonly keptAt: Date;
}

/** What is to be saved, and from which showing of the form. */
export interface ToSave {
  readonly id: string;
  /** Where it will be sent, and the page on which it is written. */
  readonly path: string;
  readonly page: string;
  readonly fields: FormFields;
  /** How often it had been saved when the page was shown, and the page's own mark. */
  readonly version: number;
  readonly writer: string | null;
  /** The child that it is about. */
  readonly aboutId: string | null;
  /** What the form is called, asked for where it is saved for the first time. */
  readonly called: () => Promise<string | null>;
}

const alive = (now: Date): Date => new Date(now.getTime() - unsentFor * 86_400_000);

/** What somebody has written of a form and not sent, the latest first. */
export async function unsentOf(tx: Tx, personId: string, path: string, now: Date): Promise<Unsent[]> {
  const rows = await tx
    .selectFrom('kept_form')
    .select(['id', 'path', 'page', 'fields', 'version', 'kept_at'])
    .where('person_id', '=', personId)
    .where('path', '=', path)
    .where('kind', '=', 'saved')
    .where('kept_at', '>', alive(now))
    .orderBy('kept_at', 'desc')
    .execute();
  return rows.map(({ id, path, page, fields, version, kept_at: keptAt }) => ({
    id,
    page: page ?? path,
    fields: fields as FormFields,
    version,
    keptAt,
  }));
}

/**
 * Saves what somebody is writing. Where another page has saved it meanwhile, both are kept: this one under an id of its own.
 * @returns under which id, and how often it has been saved
 * @throws Refusal `out-of-range` where there is too much
 */
export async function saveUnsent(
  tx: Tx,
  form: ToSave,
  { personId, now, newId }: { readonly personId: string; readonly now: Date; readonly newId: NewId },
): Promise<Pick<Unsent, 'id' | 'version'>> {
  const fields = JSON.stringify(form.fields);
  if (fields.length > mostKept)
    throw new Refusal('out-of-range', 'This is longer than we can save. Make it shorter.');
  await sql`select pg_advisory_xact_lock(hashtextextended(${`unsent ${personId}`}, 0))`.execute(tx);
  const own = tx.selectFrom('kept_form').where('person_id', '=', personId).where('kind', '=', 'saved');
  const before = await own.select(['version', 'writer']).where('id', '=', form.id).executeTakeFirst();
  const isOurs =
    before && (before.version === form.version || (form.writer !== null && before.writer === form.writer));
  const { writer } = form;
  if (isOurs) {
    const version = before.version + 1;
    const saved = { fields: fields as never, version, writer, kept_at: now };
    await tx.updateTable('kept_form').set(saved).where('id', '=', form.id).execute();
    return { id: form.id, version };
  }
  const { count } = await own.select(({ fn }) => fn.countAll<number>().as('count')).executeTakeFirstOrThrow();
  if (Number(count) >= mostForms)
    throw new Refusal(
      'out-of-range',
      `You have ${mostForms} forms that you have not sent. Send one or throw one away, then go on.`,
    );
  const id = before ? newId() : form.id;
  await tx
    .insertInto('kept_form')
    .values({
      id,
      kind: 'saved',
      person_id: personId,
      path: form.path,
      page: form.page,
      called: (await form.called())?.slice(0, 300) ?? null,
      about_id: form.aboutId,
      fields: fields as never,
      version: 1,
      writer,
      kept_at: now,
    })
    .execute();
  return { id, version: 1 };
}

/** What one has written and not sent, in a list, with the child it is about where one still sees them. */
export interface UnsentInList {
  readonly id: string;
  readonly called: string | null;
  readonly page: string;
  readonly about_id: string | null;
  readonly kept_at: Date;
}

/** Everything that somebody has written and not sent, the latest first. */
export function allUnsent(tx: Tx, now: Date): Promise<UnsentInList[]> {
  return tx
    .selectFrom('kept_form')
    .select(['id', 'called', 'about_id', 'kept_at'])
    .select(({ fn, ref }) => fn.coalesce('page', ref('path')).as('page'))
    .where('kind', '=', 'saved')
    .where('kept_at', '>', alive(now))
    .orderBy('kept_at', 'desc')
    .execute();
}

/** For how long what somebody looked for has an address, in milliseconds, and for how many searches of theirs. */
const soughtFor = 24 * 3_600_000;
const mostSought = 20;

/** Keeps what somebody looks for. The oldest makes room. */
export async function keepSought(
  tx: Tx,
  { id, personId, path, fields }: { id: string; personId: string; path: string; fields: FormFields },
  now: Date,
): Promise<void> {
  const own = tx.selectFrom('kept_form').select('id').where('person_id', '=', personId);
  const older = own
    .where('kind', '=', 'sought')
    .orderBy('kept_at', 'desc')
    .offset(mostSought - 1);
  await tx.deleteFrom('kept_form').where('id', 'in', older).execute();
  const kept = { id, kind: 'sought' as const, person_id: personId, path, kept_at: now };
  await tx
    .insertInto('kept_form')
    .values({ ...kept, fields: JSON.stringify(fields) as never })
    .execute();
}

/** What was looked for there; null where a day has gone, or where somebody else did. */
export async function soughtWith(
  tx: Tx,
  { id, path }: { readonly id: string; readonly path: string },
  now: Date,
): Promise<FormFields | null> {
  const row = await tx
    .selectFrom('kept_form')
    .select('fields')
    .where('id', '=', id)
    .where('path', '=', path)
    .where('kind', '=', 'sought')
    .where('kept_at', '>', new Date(now.getTime() - soughtFor))
    .executeTakeFirst();
  return (row?.fields as FormFields | undefined) ?? null;
}
