import { choice, form, type ValuesOf } from '../../platform/forms/index.ts';
import { type LanguageCode, languageCodes, languages } from '../../platform/languages/index.ts';

const offered = Object.fromEntries([
  ['en', { text: 'English', lang: 'en' }],
  ...languageCodes.map((code) => [code, { text: languages[code].own, lang: code }] as const),
]) as Record<LanguageCode | 'en', { text: string; lang: string }>;

/** The language of a young person's own pages, each in its own name. */
export const languageForm = form({
  language: choice('Which language?', offered, { needed: 'Choose a language.', size: 's' }),
});
export type ChosenLanguage = ValuesOf<typeof languageForm>;
