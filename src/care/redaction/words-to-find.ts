import { everydayWords } from './everyday-words.ts';
import { fold } from './fold.ts';
import { shortFormsOf } from './short-forms.ts';

/** Somebody whose name is covered. */
export interface NameToCover {
  readonly given: string;
  readonly family: string;
  readonly knownAs?: string | null;
}

/** A word to look for, folded. */
export interface WordToFind {
  readonly word: string;
  /** Only where it is written with a capital: what is short for a name is often a word too. */
  readonly capital: boolean;
  /** Only where all of it is written in capitals: initials. */
  readonly capitals?: boolean;
  /** Whether the small word is ticked when it is proposed. */
  readonly sure: boolean;
}

const trimmed = (text: string): string => fold(text).text.trim().replace(/\s+/g, ' ');
const partsOf = (name: string): string[] => name.split(/[\s-]+/).filter(Boolean);
const firstLetter = (name: string): string => [...name].find((letter) => /\p{L}/u.test(letter)) ?? '';
/** Scripts in which one letter is a name. */
export const fullInOne = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u;

function initialsOf(given: string, family: string): WordToFind[] {
  const [g, f] = [firstLetter(given), firstLetter(family)];
  if (!g) return [];
  const dotted = (word: string): WordToFind => ({ word, capital: false, sure: true });
  const bare = (word: string): WordToFind => ({ word, capital: true, capitals: true, sure: true });
  const alone = g === 'i' || g === 'a' ? [] : [bare(g), bare(`${g}.`)];
  if (!f) return alone;
  return [
    ...[`${g}.${f}.`, `${g}. ${f}.`, `${g}.${f}`, `${g}. ${family}`].map(dotted),
    ...[`${g}${f}`, `${g} ${f}`, `${g}/${f}`, `${g}-${f}`].map(bare),
    ...alone,
  ];
}

/**
 * Initials as they stand for somebody in running text, folded: with dots and in capitals ("R.S."), or with the rest of the
 * name ("W. Park", "Will P."). Bare letters are left out: "GP" and "PE" are words.
 */
export function initialsWithNames({ given, family, knownAs }: NameToCover): WordToFind[] {
  const last = trimmed(family);
  return [given, knownAs ?? ''].map(trimmed).flatMap((first) => {
    const [g, f] = [firstLetter(first), firstLetter(last)];
    if (!g || !f) return [];
    const dotted = [`${g}.${f}.`, `${g}. ${f}.`].map((word) => ({
      word,
      capital: true,
      capitals: true,
      sure: true,
    }));
    const written = [`${g}. ${last}`, `${g}.${last}`, `${first} ${f}.`];
    return [...dotted, ...written.map((word) => ({ word, capital: true, sure: true }))];
  });
}

/** Beginnings of a given name by which people are called: three letters and more, short of the whole. */
function beginningsOf(given: string): string[] {
  const letters = [...given];
  if (letters.length < 5) return [];
  const endings = ['', 'y', 'ie', 'i', 's', 'z', 'o'];
  return letters.flatMap((_, index) =>
    index < 2 || index >= letters.length - 1
      ? []
      : endings.map((ending) => letters.slice(0, index + 1).join('') + ending),
  );
}

/** The names of somebody, whole and in their parts, folded. */
export function wholeNames({ given, family, knownAs }: NameToCover): WordToFind[] {
  const whole = [given, family, knownAs ?? '']
    .map(trimmed)
    .flatMap((name) => [name, name.replaceAll(/[\s-]/g, ''), name.replaceAll("'", ''), ...partsOf(name)]);
  const long = whole.filter((word) => [...word].length > 1 || fullInOne.test(word));
  return [...new Set(long)].map((word) => ({ word, capital: false, sure: !everydayWords.has(word) }));
}

/** What somebody is called for short, where it is written with a capital. */
export function shortNames({ given, knownAs }: NameToCover): WordToFind[] {
  const short = [given, knownAs ?? '']
    .map(trimmed)
    .filter(Boolean)
    .flatMap(partsOf)
    .flatMap((part) => [...shortFormsOf(part), ...beginningsOf(part)]);
  return [...new Set(short)].map((word) => ({ word, capital: true, sure: true }));
}

/** Every word by which somebody could be named, folded. */
export function wordsToFind(name: NameToCover): WordToFind[] {
  const [first = '', last = '', known = ''] = [name.given, name.family, name.knownAs ?? ''].map(trimmed);
  return [
    ...wholeNames(name),
    ...shortNames(name),
    ...initialsOf(first, last),
    ...(known && known !== first ? initialsOf(known, last) : []),
  ];
}
