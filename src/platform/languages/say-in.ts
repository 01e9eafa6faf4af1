import type { Say } from '../html/index.ts';
import { type Catalogue, linesOf } from './catalogue.ts';
import type { LanguageCode } from './languages.ts';

/** What the sentences of these pages are in a language, by their English. */
export function sayIn(code: LanguageCode, catalogues: readonly Catalogue[]): Say {
  const words = new Map(
    catalogues.flatMap((catalogue) =>
      linesOf(catalogue, code).flatMap(({ english, words }) => (words ? [[english, words] as const] : [])),
    ),
  );
  return { find: (english) => words.get(english) };
}
