import { expect, test } from 'vitest';
import { translatedPages } from '../../src/app.ts';
import {
  type Catalogue,
  hashOf,
  languageCodes,
  linesOf,
  stampOf,
  type Translation,
} from '../../src/platform/languages/index.ts';
import { sayIn } from '../../src/platform/languages/say-in.ts';

const pagesAndLanguages = translatedPages.flatMap((page) =>
  languageCodes.map((code) => [page, code] as const),
);

test.each(pagesAndLanguages.map(([page, code]) => [page.id, code, page] as const))(
  '%s in %s has every sentence, none of an older English, and none that no page has',
  (_, code, page) => {
    const lines = linesOf(page, code);
    // Mend the translation, and give it the stamp that stampOf says of the English as it is now.
    expect(lines.filter(({ isStale }) => isStale).map(({ key, english }) => [key, stampOf(english)])).toEqual(
      [],
    );
    expect(lines.filter(({ words }) => !words).map(({ key }) => key)).toEqual([]);
    const known = Object.keys(page.english);
    expect(Object.keys(page.translations[code].words).filter((key) => !known.includes(key))).toEqual([]);
  },
);

test.each(pagesAndLanguages.map(([page, code]) => [page.id, code, page] as const))(
  '%s in %s keeps every telephone number and every age of the English, in Western digits',
  (_, code, page) => {
    for (const { key, english, words = '' } of linesOf(page, code)) {
      expect(words, key).not.toMatch(/[٠-٩۰-۹]/);
      const numbers = (text: string) => (text.match(/\d+/g) ?? []).toSorted();
      expect([key, numbers(words)]).toEqual([key, numbers(english)]);
    }
  },
);

const withFirst = (page: Catalogue, change: (sentence: string) => string): Catalogue => {
  const [key = '', sentence = ''] = Object.entries(page.english)[1] ?? [];
  return { ...page, english: { ...page.english, [key]: change(sentence) } };
};

test('a sentence whose English has changed is stale: it is in English, and the page needs another mark', () => {
  const [page] = translatedPages;
  if (!page) throw new Error('there are no pages');
  const changed = withFirst(page, (sentence) => `${sentence} Really.`);
  const [key = '', english = ''] = Object.entries(changed.english)[1] ?? [];
  expect(
    linesOf(changed, 'ar')
      .filter(({ isStale }) => isStale)
      .map((line) => line.key),
  ).toEqual([key]);
  expect(sayIn('ar', [changed]).find(english)).toBeUndefined();
  expect(sayIn('ar', [changed]).find(Object.values(changed.english)[0] ?? '')).toBeDefined();
  expect(hashOf(changed, 'ar')).not.toBe(hashOf(page, 'ar'));
});

test('a changed translation needs another mark, and no other language does', () => {
  const [page] = translatedPages;
  if (!page) throw new Error('there are no pages');
  const { title: [of] = [''], ...words } = page.translations.ar.words;
  const ar: Translation = { checked: null, words: { ...words, title: [of, 'شيء آخر'] } };
  const changed: Catalogue = { ...page, translations: { ...page.translations, ar } };
  expect(hashOf(changed, 'ar')).not.toBe(hashOf(page, 'ar'));
  expect(hashOf(changed, 'vi')).toBe(hashOf(page, 'vi'));
});
