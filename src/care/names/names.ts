import { Refusal } from '../../platform/errors/index.ts';
import { months, ordinaryWords } from '../redaction/everyday-words.ts';
import { type Folded, fold } from '../redaction/fold.ts';
import type { Mask } from '../redaction/mask.ts';
import { proposeWords } from '../redaction/propose-masks.ts';
import { initialsWithNames, type NameToCover, wholeNames } from '../redaction/words-to-find.ts';

/** Whether a place is where a sentence begins: there every word has its capital. */
function beginsSentence(text: string, at: number): boolean {
  const before = text.slice(0, at);
  const said = before.trimEnd();
  return said === '' || '.!?:;'.includes(said.at(-1) ?? '') || before.slice(said.length).includes('\n');
}

/** Whether what stands at a place is a time of the year: "in May", "12 May", "May 2026". */
const isMonth = (text: string, { from, to }: Mask): boolean =>
  /(?:\d(?:st|nd|rd|th)?|\b(?:in|during|since|until|early|mid|late|last|next|this|every|(?:end|start|middle) of))[ -]$/i.test(
    text.slice(Math.max(0, from - 20), from),
  ) || /^,? \d/.test(text.slice(to));

/** Whether a word stands in a text as a name; an ordinary word does within a sentence and with a capital. */
function standsAsName(text: Folded, word: string): boolean {
  const isOrdinary = ordinaryWords.has(word);
  const found = proposeWords(text, [{ word, capital: isOrdinary, sure: true }]);
  return found.some(
    (place) =>
      !(isOrdinary && beginsSentence(text.written, place.from)) &&
      !(months.has(word) && isMonth(text.written, place)),
  );
}

/**
 * Whether a text names somebody: by their given name, what they are known as, their family name, the whole of it or
 * initials with one of them, in whatever letters it is written. A name that is an ordinary word ("Will", "May") counts
 * within a sentence and with a capital; a family name of that sort only after the given one or initials.
 * @param text as `foldedForNames` gives it, once for all names
 */
export function names(text: Folded, name: NameToCover): boolean {
  const { given, family, knownAs } = name;
  const called = [given, knownAs ?? ''].filter(Boolean);
  // Of one name alone there is no whole: an ordinary word would then count wherever it stands.
  const fulls = family
    ? called.flatMap((one) => wholeNames({ given: `${one} ${family}`, family: '' }).slice(0, 1))
    : [];
  if (proposeWords(text, [...fulls, ...initialsWithNames(name)]).length > 0) return true;
  const families = wholeNames({ given: '', family }).filter(({ word }) => !ordinaryWords.has(word));
  return [...wholeNames({ given, family: '', knownAs }), ...families].some(({ word }) =>
    standsAsName(text, word),
  );
}

/** Whether any word of a name stands in a folded text at all: looked at closely only where one does. */
export function mayName({ text }: Folded, name: NameToCover): boolean {
  return [...wholeNames(name), ...initialsWithNames(name)].some(({ word }) => text.includes(word));
}

/** A text as names are looked for in it. */
export const foldedForNames = (text: string): Folded => fold(text.replaceAll(/[^\S\n]+/g, ' '));

/** Refuses a text that is too long to be kept, before anything is looked for in it. */
export function refuseLong(text: string, longest: number, field: string): void {
  if (text.length > longest)
    throw new Refusal('out-of-range', `Write at most ${longest.toLocaleString('en-GB')} characters.`, field);
}

/** Those of these names that stand in a text: a record about one child should not name another. */
export function namesFound(text: string, called: readonly string[]): string[] {
  const folded = foldedForNames(text);
  return called.filter((given) => {
    const of = { given, family: '' };
    return proposeWords(folded, wholeNames(of).slice(0, 1)).length > 0 || names(folded, of);
  });
}
