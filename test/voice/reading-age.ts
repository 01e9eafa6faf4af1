import { syllablesOf } from './syllables.ts';

/** How hard a text is to read. */
export interface Reading {
  /** The age in years at which most children read it with ease: Flesch-Kincaid grade and five. */
  readonly age: number;
  readonly words: number;
  readonly sentences: number;
  /** The part of all words with more than three syllables that no list explains, 0 to 1. */
  readonly hardShare: number;
  /** Those words, each once. */
  readonly hard: readonly string[];
}

/** Fewer words than this are no sentence: a label or a heading, which would make a page look easier than it is. */
const fewestInSentence = 4;

/** Words of more than three syllables that the pages explain in their word list or that every child knows. */
const explainedWords: ReadonlySet<string> = new Set([
  'solicitor',
  'solicitors',
  'appropriate',
  'independent',
  'everybody',
  'immediately',
  'information',
  'january',
  'february',
]);

const abbreviation = /\b(?:Mr|Mrs|Ms|Dr|St|e\.g|i\.e)\.(?=\s)/g;
const word = /[\p{L}][\p{L}'’-]*/gu;

/** A name in the middle of a sentence: it begins with a capital and is not "I". */
function isName(text: string, at: number): boolean {
  return at > 0 && /^\p{Lu}/u.test(text) && !/^I(?:['’]|$)/.test(text);
}

/** The words of one sentence; names are left out, since nobody can choose another word for them. */
function wordsOf(sentence: string): string[] {
  const all = sentence.match(word) ?? [];
  return all.filter((text, at) => !isName(text, at));
}

/** The sentences of running text. A new line ends one, as a full stop, question mark or exclamation mark does. */
export function sentencesOf(text: string): string[] {
  return text
    .replaceAll(abbreviation, (found) => found.replaceAll('.', ''))
    .split(/(?<=[.!?…][")'”’]{0,3})\s+|\n+/)
    .map((sentence) => sentence.trim())
    .filter((sentence) => /\p{L}/u.test(sentence));
}

/**
 * Measures the reading age of English text: the Flesch-Kincaid grade, 0.39 × words a sentence + 11.8 × syllables a
 * word − 15.59, and five years on top, since a grade of American schools begins at five. Left out: names, numbers,
 * and whatever has fewer than four words (labels, headings). It measures the length of sentences and words and
 * nothing else: not whether the words are known, the order clear or the thing said kindly. A short text says little.
 * @param text running text; every block of a page on a line of its own
 */
export function readingAge(text: string): Reading {
  const sentences = sentencesOf(text).map(wordsOf);
  const everything = sentences.flat();
  const counted = sentences.filter(({ length }) => length >= fewestInSentence);
  const words = counted.flat();
  const syllables = words.reduce((sum, one) => sum + syllablesOf(one), 0);
  const hardOnes = everything
    .map((one) => one.toLowerCase().replace(/['’]s$/, ''))
    .filter((one) => !explainedWords.has(one) && one.split('-').some((part) => syllablesOf(part) > 3));
  const grade =
    words.length === 0
      ? -5
      : (0.39 * words.length) / counted.length + (11.8 * syllables) / words.length - 15.59;
  return {
    age: Math.round((grade + 5) * 10) / 10,
    words: words.length,
    sentences: counted.length,
    hardShare: everything.length === 0 ? 0 : hardOnes.length / everything.length,
    hard: [...new Set(hardOnes)],
  };
}
