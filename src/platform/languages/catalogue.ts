import { createHash } from 'node:crypto';
import { type LanguageCode, languageCodes } from './languages.ts';

/** A sentence in another language, and the stamp of the English that it says. */
export type Stamped = readonly [of: string, words: string];

/** The sentences of a page in one language. */
export interface Translation<Key extends string = string> {
  /** Who has read it, as what, and when; null while no speaker has. */
  readonly checked: { readonly by: string; readonly as: string; readonly on: string } | null;
  readonly words: Readonly<Record<Key, Stamped>>;
}

/** The sentences of a page: the English, which is the source, and the same in every language. */
export interface Catalogue<Key extends string = string> {
  readonly id: string;
  /** What the page is called. */
  readonly title: string;
  readonly english: Readonly<Record<Key, string>>;
  readonly translations: Readonly<Record<LanguageCode, Translation<Key>>>;
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** The stamp of an English sentence. A translation with another stamp says what the sentence was before. */
export const stampOf = (english: string): string => sha256(english).slice(0, 8);

/** A sentence of a page, and what a language has for it. */
export interface Line {
  readonly key: string;
  readonly english: string;
  /** Undefined where there is no translation, or one of an older sentence. */
  readonly words: string | undefined;
  /** There is one, and it says what the English was before. */
  readonly isStale: boolean;
}

/** Every sentence of a page with what a language has for it. */
export function linesOf({ english, translations }: Catalogue, code: LanguageCode): readonly Line[] {
  const { words } = translations[code];
  return Object.entries(english).map(([key, sentence]) => {
    const [of, said] = Object.hasOwn(words, key) ? (words[key] ?? []) : [];
    const holds = of === stampOf(sentence);
    return { key, english: sentence, words: holds ? said : undefined, isStale: of !== undefined && !holds };
  });
}

/** The hash of a whole page in a language: of its English and of all that stands for it. Whoever checks a page, checks this. */
export function textHash(catalogue: Catalogue, code: LanguageCode): string {
  const lines = linesOf(catalogue, code).map(({ key, english, words }) => [key, english, words ?? null]);
  return sha256(JSON.stringify([catalogue.id, code, lines]));
}

/** The hashes of a page in every language: a text is the same for as long as the service runs. */
const hashes = new WeakMap<Catalogue, ReadonlyMap<LanguageCode, string>>();

/** The same, worked out once. */
export function hashOf(catalogue: Catalogue, code: LanguageCode): string {
  const known =
    hashes.get(catalogue) ?? new Map(languageCodes.map((one) => [one, textHash(catalogue, one)] as const));
  hashes.set(catalogue, known);
  return known.get(code) ?? '';
}
