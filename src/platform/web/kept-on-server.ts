import '../sign-in/tables.ts';
import type { FastifyRequest } from 'fastify';
import type { NewId } from '../clock/index.ts';
import type { HearthDatabase } from '../database/index.ts';
import type { Tables } from '../database/tables.ts';
import { tokenHash } from '../sign-in/session.ts';
import { unmaskedToken } from './form-token.ts';
import { isId } from './is-id.ts';
import { isLocalPath, type KeptForm, writtenIn } from './kept-form.tsx';
import { keptFields, textIn } from './read-form.ts';
import { type FormFields, one, type Tx } from './request-context.ts';
import { saveUnsent } from './unsent.ts';

/** How long a form is kept, in milliseconds: a day. */
const keptFor = 24 * 3_600_000;
/** At most so many of one person: the oldest makes room. */
const most = 10;

/** Whose sign-in a form's token belonged to, also when that sign-in has ended; nobody's when it is made up. */
export async function ownerOfToken(database: HearthDatabase<Tables>, sent: string): Promise<string | null> {
  const csrfToken = unmaskedToken(sent);
  if (csrfToken === null) return null;
  const found = await database.asService((tx) =>
    tx.selectFrom('session').select('person_id').where('csrf_token', '=', csrfToken).executeTakeFirst(),
  );
  return found?.person_id ?? null;
}

/**
 * Whose form it is, where its sign-in had ended by silence or time: of the sign-in whose cookie the browser still sends.
 * Not of one that was ended on purpose: a token that somebody saw once is worth nothing then.
 */
async function ownerOfEnded(
  database: HearthDatabase<Tables>,
  sent: string,
  token: string | undefined,
): Promise<string | null> {
  const csrfToken = unmaskedToken(sent);
  if (csrfToken === null || token === undefined) return null;
  const found = await database.asService((tx) =>
    tx
      .selectFrom('session')
      .select('person_id')
      .where('csrf_token', '=', csrfToken)
      .where('token_hash', '=', tokenHash(token))
      .where('revoked_at', 'is', null)
      .executeTakeFirst(),
  );
  return found?.person_id ?? null;
}

/** The token that a form carries. */
export const tokenIn = (body: unknown): string => textIn(body, '_csrf');

/** Where a form was going, and what stood in it; nothing where it is none. */
export function formIn(request: FastifyRequest): KeptForm | null {
  const path = request.raw.url?.split('?')[0] ?? '/';
  if (request.method !== 'POST' || path.startsWith('/api/') || typeof request.body !== 'object') return null;
  return { path, fields: keptFields(request.body) };
}

/** Saves what somebody was writing when their sign-in ended, where it was saved before. */
async function keepWriting(
  database: HearthDatabase<Tables>,
  { path, fields: sent }: KeptForm,
  by: { readonly personId: string; readonly now: Date; readonly newId: NewId },
): Promise<boolean> {
  const [id, at, writer] = [one(sent, 'entry'), one(sent, '_at'), one(sent, '_writer')];
  if (!isId(id)) return false;
  const fields = Object.fromEntries(
    Object.entries(writtenIn(sent)).filter(([name]) => !name.startsWith('_') && name !== 'entry'),
  );
  const form = {
    id,
    path,
    fields,
    page: isLocalPath(at) && at.length <= 400 ? at : path,
    version: Number(one(sent, '_version')) || 0,
    writer: isId(writer) ? writer : null,
    aboutId: null,
    called: async () => null,
  };
  return await database
    .asService((tx) => saveUnsent(tx, form, by))
    .then(
      () => true,
      () => false,
    );
}

/** Keeps a form whose sign-in had ended for the person of that sign-in. Says whether there was one. */
export async function keepOnServer(
  { database, newId }: { readonly database: HearthDatabase<Tables>; readonly newId: NewId },
  request: FastifyRequest,
  now: Date,
  token: string | undefined,
): Promise<boolean> {
  const form = formIn(request);
  if (!form || !isLocalPath(form.path)) return false;
  const personId = await ownerOfEnded(database, tokenIn(request.body), token);
  if (!personId) return false;
  if (one(form.fields, '_save')) return await keepWriting(database, form, { personId, now, newId });
  await database.asService(async (tx) => {
    await tx
      .deleteFrom('kept_form')
      .where('kept_at', '<=', new Date(now.getTime() - keptFor))
      .where('kind', '=', 'sent')
      .execute();
    const kept = await tx
      .selectFrom('kept_form')
      .select('id')
      .where('person_id', '=', personId)
      .where('kind', '=', 'sent')
      .orderBy('kept_at', 'desc')
      .offset(most - 1)
      .execute();
    const tooMany = kept.map(({ id }) => id);
    if (tooMany.length > 0) await tx.deleteFrom('kept_form').where('id', 'in', tooMany).execute();
    await tx
      .insertInto('kept_form')
      .values({
        id: newId(),
        person_id: personId,
        path: form.path,
        fields: JSON.stringify(writtenIn(form.fields)) as never,
        kept_at: now,
      })
      .execute();
  });
  return true;
}

/** What is kept for somebody, the latest first. */
export async function keptForms(tx: Tx, personId: string, now: Date): Promise<KeptForm[]> {
  const rows = await tx
    .selectFrom('kept_form')
    .select(['id', 'path', 'fields'])
    .where('person_id', '=', personId)
    .where('kind', '=', 'sent')
    .where('kept_at', '>', new Date(now.getTime() - keptFor))
    .orderBy('kept_at', 'desc')
    .execute();
  return rows.map(({ id, path, fields }) => ({ id, path, fields: fields as FormFields }));
}

/** It was sent again, or is thrown away. */
export async function forgetKept(tx: Tx, personId: string, id: string): Promise<void> {
  await tx.deleteFrom('kept_form').where('id', '=', id).where('person_id', '=', personId).execute();
}
