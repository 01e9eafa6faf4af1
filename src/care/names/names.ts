import { months, ordinaryWords } from '../redaction/everyday-words.ts';
import { fold } from '../redaction/fold.ts';
import type { Mask } from '../redaction/mask.ts';
import { proposeWords } from '../redaction/propose-masks.ts';
import { initialsWithNames, type NameToCover, wholeNames } from '../redaction/words-to-find.ts';

/** Whether a place is where a sentence begins: there every word has its capital. */
function beginsSentence(text: string, at: number): boolean {
  const before = text.slice(0, at);
  const said = before.trimEnd();
  return said === '' || /[.!?:;]$/.test(said) || before.slice(said.length).includes('\n');
}

/** Whether what stands at a place is a time of the year: "in May", "12 May", "May 2026". */
const isMonth = (text: string, { from, to }: Mask): boolean =>
  /(?:\d(?:st|nd|rd|th)?|\b(?:in|during|since|until|early|mid|late|last|next|this|every|(?:end|start|middle) of))[ -]$/i.test(
    text.slice(Math.max(0, from - 20), from),
  ) || /^,? \d/.test(text.slice(to));

/** Whether a word stands in a text as a name; an ordinary word does within a sentence and with a capital. */
function standsAsName(text: string, word: string): boolean {
  const isOrdinary = ordinaryWords.has(word);
  const found = proposeWords(text, [{ word, capital: isOrdinary, sure: true }]);
  return found.some(
    (place) =>
      !(isOrdinary && beginsSentence(text, place.from)) && !(months.has(word) && isMonth(text, place)),
  );
}

/**
 * Whether a text names somebody: by their given name, what they are known as, their family name, the whole of it or
 * initials with one of them, in whatever letters it is written. A name that is an ordinary word ("Will", "May") counts
 * within a sentence and with a capital; a family name of that sort only after the given one or initials.
 */
export function names(written: string, name: NameToCover): boolean {
  const text = written.replaceAll(/[^\S\n]+/g, ' ');
  const { given, family, knownAs } = name;
  const called = [given, knownAs ?? ''].filter(Boolean);
  const fulls = called.flatMap((one) => wholeNames({ given: `${one} ${family}`, family: '' }).slice(0, 1));
  if (proposeWords(text, [...fulls, ...initialsWithNames(name)]).length > 0) return true;
  const families = wholeNames({ given: '', family }).filter(({ word }) => !ordinaryWords.has(word));
  return [...wholeNames({ given, family: '', knownAs }), ...families].some(({ word }) =>
    standsAsName(text, word),
  );
}

/** Whether any word of a name stands in a folded text at all: looked at closely only where one does. */
export function mayName(folded: string, name: NameToCover): boolean {
  return [...wholeNames(name), ...initialsWithNames(name)].some(({ word }) => folded.includes(word));
}

/** A text as `mayName` takes it. */
export const foldedForNames = (text: string): string => fold(text.replaceAll(/[^\S\n]+/g, ' ')).text;

/** Those of these names that stand in a text: a record about one child should not name another. */
export function namesFound(text: string, called: readonly string[]): string[] {
  return called.filter((given) => names(text, { given, family: '' }));
}
