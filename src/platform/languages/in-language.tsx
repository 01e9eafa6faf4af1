import type { VNode } from 'preact';
import type { PageLanguage, PageParts } from '../web/index.ts';
import { languageCookie } from '../web/page-language.ts';
import { type Catalogue, hashOf } from './catalogue.ts';
import type { Checks } from './checked-texts.ts';
import { frameCatalogue } from './frame/frame-catalogue.ts';
import { LanguageBar, type Standing } from './language-bar.tsx';
import { isLanguage, type LanguageCode, languages } from './languages.ts';
import { sayIn } from './say-in.ts';

/** What decides whether a page is shown in another language. */
export interface Reading {
  /** A demo shows what nobody has checked, and says so. */
  readonly demo: boolean;
  /** What a named person has checked. */
  readonly checks: () => Promise<Checks>;
}

/** The visit, as far as it says in which language somebody reads. */
interface Visit {
  readonly path: string;
  readonly query: URLSearchParams;
  readonly cookies: Readonly<Record<string, string | undefined>>;
}

/** What is there to read. */
export interface Translated {
  /** The page itself; null where it is in no other language. */
  readonly page: Catalogue | null;
  /** What else stands on it. */
  readonly also?: readonly Catalogue[];
  /** The language in the settings of whoever has signed in; undefined for visitors. */
  readonly own?: LanguageCode | null;
  /** In place of the links that choose a language. */
  readonly bar?: (code: LanguageCode | null, standing: Standing) => VNode;
}

const code = (said: string | null | undefined): LanguageCode | null => (isLanguage(said) ? said : null);

/** This address in another language; what was answered before stays in it. */
function addressIn({ path, query }: Visit, language: string): string {
  const to = new URLSearchParams(query);
  to.set('language', language);
  return `${path}?${to}`;
}

/** Nothing counts as checked where nobody can be asked: English is always right. */
const noChecks: Checks = new Map();

async function standingOf(
  { page, also = [] }: Translated,
  chosen: LanguageCode | null,
  { demo, checks }: Reading,
): Promise<{ standing: Standing; shown: readonly Catalogue[] }> {
  if (chosen === null) return { standing: { is: 'english' }, shown: [] };
  if (page === null) return { standing: { is: 'missing' }, shown: [] };
  const known = await checks().catch(() => noChecks);
  const checkOf = (catalogue: Catalogue) => known.get(hashOf(catalogue, chosen)) ?? null;
  const check = checkOf(page);
  if (!(demo || check)) return { standing: { is: 'withheld' }, shown: [] };
  const shown = [page, ...also, frameCatalogue].filter((one) => demo || checkOf(one));
  return { standing: { is: 'shown', check }, shown };
}

/**
 * A page in the language that the visitor chose, with the English beside it: where there is a translation, and where a named
 * person has checked it or the service is a demo. In English otherwise, and it says why.
 */
export async function inLanguage(
  parts: PageParts,
  translated: Translated,
  visit: Visit,
  reading: Reading,
): Promise<PageParts> {
  const asked = visit.query.get('language');
  const isAsked = translated.own === undefined && (isLanguage(asked) || asked === 'en');
  const chosen = isAsked ? code(asked) : (translated.own ?? code(visit.cookies[languageCookie]));
  const { standing, shown } = await standingOf(translated, chosen, reading);
  const bar = translated.bar?.(chosen, standing) ?? (
    <LanguageBar code={chosen} standing={standing} at={(one) => addressIn(visit, one)} />
  );
  const kept = isAsked ? { chosen } : {};
  const english = { lang: 'en', dir: 'ltr', say: null, letters: null, voices: [], bar } as const;
  if (chosen === null || standing.is !== 'shown') return { ...parts, language: { ...english, ...kept } };
  const { dir, letters, voices } = languages[chosen];
  const say = sayIn(chosen, shown);
  const language: PageLanguage = { lang: chosen, dir, say, letters, voices, bar, ...kept };
  return { ...parts, language };
}
