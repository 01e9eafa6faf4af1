import { sql } from 'kysely';
import {
  checkedTexts,
  inLanguage,
  isLanguage,
  LanguageBar,
  type LanguageCode,
  type Translated,
} from '../../platform/languages/index.ts';
import type { Reply, RequestContext, Tx } from '../../platform/web/index.ts';

/** Where a young person chooses the language of their own pages. */
export const languagePath = '/me/language';

/** The language that they chose; null for English, and undefined while they have not said. */
export async function myLanguage(tx: Tx): Promise<LanguageCode | 'en' | null> {
  const { rows } = await sql<{ said: string | null }>`select app.my_language() as said`.execute(tx);
  const said = rows[0]?.said;
  return said === 'en' || isLanguage(said) ? said : null;
}

/** A page of a young person's own in the language that they chose in their settings, or before they signed in. */
export async function inMyLanguage(
  context: RequestContext,
  reply: Reply,
  { demo, ...translated }: Omit<Translated, 'own' | 'bar'> & { readonly demo: boolean },
): Promise<Reply> {
  if (reply.kind !== 'page') return reply;
  const said = await myLanguage(context.tx);
  const own = said === 'en' ? null : said;
  const visit = said === 'en' ? { ...context, cookies: {} } : context;
  const bar: Translated['bar'] = (code, standing) => (
    <LanguageBar code={code} standing={standing} at={languagePath} />
  );
  const checks = () => checkedTexts(context.tx);
  const page = await inLanguage(reply.page, { ...translated, own, bar }, visit, { demo, checks });
  return { ...reply, page };
}
