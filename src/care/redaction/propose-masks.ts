import { type Folded, fold } from './fold.ts';
import { mergeMasks, type ProposedMask } from './mask.ts';
import { type NameToCover, type WordToFind, wordsToFind } from './words-to-find.ts';

const letter = /[\p{L}\p{N}]/u;
/** Scripts that put no space between words. */
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
/** What Arabic and Hebrew write together with the word that follows: and, by, to, the. */
const attached =
  /^(?:[\u0648\u0641]?[\u0628\u0643\u0644]?(?:\u0627\u0644)?|[\u05D5\u05D1\u05DC\u05DE\u05E9\u05D4\u05DB]{0,2})$/u;
const joining = /[\p{Script=Arabic}\p{Script=Hebrew}]/u;

/** The most letters on either side that still belong to a name: a word may be as long as a text. */
const longestSide = 200;

/** Where the word around a place begins and ends, over hyphens: half of a double name is no name. */
function wordAround(text: string, from: number, to: number): { begin: number; end: number } {
  const inWord = (at: number): boolean => letter.test(text[at] ?? '') || text[at] === '-';
  let [begin, end] = [from, to];
  while (begin > Math.max(0, from - longestSide) && inWord(begin - 1)) begin -= 1;
  while (end < Math.min(text.length, to + longestSide) && inWord(end)) end += 1;
  while (text[begin] === '-' && begin < from) begin += 1;
  while (text[end - 1] === '-' && end > to) end -= 1;
  return { begin, end };
}

/** The place with what belongs to it: the rest of a double name, and the s of "Jade's". Null inside another word. */
function placeOf({ text }: Folded, from: number, to: number): { from: number; to: number } | null {
  if (unspaced.test(text.slice(from, to))) return { from, to };
  const before = text[from - 1] ?? '';
  const after = text[to] ?? '';
  const { begin, end } = wordAround(text, from, to);
  const lead = text.slice(begin, from);
  const attachedHere = joining.test(text[from] ?? '') && attached.test(lead);
  if (letter.test(before) && !attachedHere) return null;
  const possessive = /^s(?![\p{L}\p{N}])/u.exec(text.slice(to));
  if (letter.test(after) && letter.test(text[to - 1] ?? '') && !possessive) return null;
  const stop = Math.max(end, possessive ? to + 1 : to);
  const owned = /^'s?(?![\p{L}\p{N}])/u.exec(text.slice(stop));
  return { from: attachedHere ? from : begin, to: stop + (owned?.[0].length ?? 0) };
}

/** Whether the word is written as it has to be: with a capital, or in capitals, where that is asked. */
function isWrittenSo(written: string, { capital, capitals }: WordToFind): boolean {
  if (capitals) return written === written.toUpperCase() && written !== written.toLowerCase();
  const [first = ''] = written;
  return !capital || first !== first.toLowerCase();
}

function findWord(folded: Folded, find: WordToFind): ProposedMask[] {
  const found: ProposedMask[] = [];
  const { word } = find;
  for (let at = folded.text.indexOf(word); at >= 0; at = folded.text.indexOf(word, at + 1)) {
    const [first, last] = [folded.from[at] ?? 0, folded.to[at + word.length - 1] ?? 0];
    const here = folded.written.slice(first, last);
    const place = isWrittenSo(here, find) ? placeOf(folded, at, at + word.length) : null;
    if (!place) continue;
    const [begin = ''] = here;
    found.push({
      from: folded.from[place.from] ?? first,
      to: folded.to[place.to - 1] ?? last,
      sure: find.sure || begin !== begin.toLowerCase(),
    });
  }
  return found;
}

/**
 * The pieces of a text in which one of these people is named, in the order of the text and merged where they overlap:
 * names and parts of names in any case and with any accents, with possessives and hyphens, what they are called for
 * short, initials. Proposals, for a person to check: a machine finds names, and does not know who is told of.
 */
export function proposeMasks(text: Folded, names: readonly NameToCover[]): ProposedMask[] {
  return proposeWords(text, names.flatMap(wordsToFind));
}

/** The pieces of a text in which these words stand, as words of their own. */
export function proposeWords(text: Folded, finds: readonly WordToFind[]): ProposedMask[] {
  const words = new Map<string, WordToFind>();
  for (const find of finds) {
    const key = `${find.word} ${find.capital} ${find.capitals ?? false}`;
    if (find.word.trim() && !words.has(key)) words.set(key, find);
  }
  return mergeMasks([...words.values()].flatMap((find) => findWord(text, find)));
}

/** Where a word stands, whole or as part of a word. What lies in a piece that is covered already is not looked at again. */
function coverWord({ text, from, to }: Folded, word: string): ProposedMask[] {
  const found: ProposedMask[] = [];
  for (let at = text.indexOf(word); at >= 0; ) {
    const { begin, end } = wordAround(text, at, at + word.length);
    found.push({ from: from[begin] ?? 0, to: to[end - 1] ?? 0, sure: true });
    at = text.indexOf(word, Math.max(at + 1, end - word.length + 1));
  }
  return found;
}

/** The pieces of a text in which these words stand, whole or as part of a word: what a person says must be covered. */
export function masksOfWords(text: Folded, words: readonly string[]): ProposedMask[] {
  const asked = new Set(words.map((word) => fold(word).text.trim()).filter(Boolean));
  let masks: ProposedMask[] = [];
  for (const word of asked) masks = mergeMasks([...masks, ...coverWord(text, word)]);
  return masks;
}
