import { sql } from 'kysely';
import { openOrganisation, refuseNames } from '../../care/index.ts';
import { notFound, Refusal } from '../../platform/errors/index.ts';
import {
  type Catalogue,
  type Check,
  checkedTexts,
  hashOf,
  isLanguage,
  type LanguageCode,
} from '../../platform/languages/index.ts';
import type { By, SignedInContext, Tx } from '../../platform/web/index.ts';
import type { TextCheck } from './check-form.ts';

/** The pages in other languages, and who has checked them as they are now. */
export async function openTexts(context: SignedInContext, pages: readonly Catalogue[]) {
  const organisation = await openOrganisation(context);
  const checks = await checkedTexts(context.tx);
  const checkOf = (page: Catalogue, code: LanguageCode): Check | null =>
    checks.get(hashOf(page, code)) ?? null;
  return { organisation, pages, checkOf };
}

/** The same with the one page and language in the address. Throws `not-found` for any other. */
export async function openText(context: SignedInContext, pages: readonly Catalogue[]) {
  const opened = await openTexts(context, pages);
  const { text, language } = context.params;
  const page = pages.find(({ id }) => id === text);
  if (!page || !isLanguage(language)) throw notFound();
  return { ...opened, page, language, check: opened.checkOf(page, language) };
}
export type OpenText = Awaited<ReturnType<typeof openText>>;

/**
 * Keeps that somebody has checked this text.
 * @throws Refusal `not-yours` for whoever is no administrator
 */
export async function keepCheck(
  tx: Tx,
  { page, language }: Pick<OpenText, 'page' | 'language'>,
  check: TextCheck,
  by: By,
): Promise<void> {
  await refuseNames(tx, { capacity: check.capacity });
  const { rows } = await sql<{ done: boolean }>`
    select app.check_translation(${by.newId()}::uuid, ${page.id}, ${language}, ${hashOf(page, language)}, ${check.by},
      ${check.capacity}, ${check.on}::date) as done`.execute(tx);
  if (!rows[0]?.done) throw new Refusal('not-yours', 'Only an administrator can do this.');
}

/** Takes back that it was checked. Doing it twice changes nothing. */
export async function takeCheckBack(tx: Tx, { page, language }: OpenText): Promise<void> {
  await sql`select app.withdraw_translation(${page.id}, ${language})`.execute(tx);
}
