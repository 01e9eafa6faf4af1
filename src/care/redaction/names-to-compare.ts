import { sql } from 'kysely';
import { HearthError } from '../../platform/errors/index.ts';
import type { Tx } from '../../platform/web/index.ts';
import { ordinaryWords } from './everyday-words.ts';
import { fold } from './fold.ts';
import { proposeWords } from './propose-masks.ts';
import { type NameToCover, shortNames, type WordToFind, wholeNames } from './words-to-find.ts';

/** A child by their names: compared with what is written, and shown to nobody. */
type ChildByName = NameToCover & { readonly id: string };

const capital = (word: WordToFind): WordToFind =>
  ordinaryWords.has(word.word) ? { ...word, capital: true } : word;

/** Whether a place is where a sentence begins: there every word has its capital. */
const beginsSentence = (text: string, at: number): boolean => {
  const before = text.slice(0, at);
  const said = before.trimEnd();
  return said === '' || /[.!?:;]$/.test(said) || before.slice(said.length).includes('\n');
};

/**
 * Whether a text names somebody, whole or by a part of their names, however it is written. A name that is an ordinary
 * word counts within a sentence and with a capital, a family name of that sort only after the given one.
 */
export function names(written: string, name: NameToCover): boolean {
  const text = written.replaceAll(/[^\S\n]+/g, ' ');
  const { given, family, knownAs } = name;
  const called = [given, knownAs ?? ''].filter(Boolean);
  const fulls = called.flatMap((one) => wholeNames({ given: `${one} ${family}`, family: '' }).slice(0, 1));
  if (proposeWords(text, fulls).length > 0) return true;
  const own = wholeNames({ given, family: '', knownAs });
  const families = wholeNames({ given: '', family }).filter(({ word }) => !ordinaryWords.has(word));
  return [...own, ...families].some((word) =>
    proposeWords(text, [capital(word)]).some(
      ({ from }) => !ordinaryWords.has(word.word) || !beginsSentence(text, from),
    ),
  );
}

/** The children of a setting whom words name, whole or for short: also one whose record is sealed from the writer. */
export async function childrenNamedAt(tx: Tx, settingId: string, words: string): Promise<string[]> {
  const { rows } = await sql<ChildByName>`
    select id, given_name as given, family_name as family, known_as as "knownAs"
    from app.names_at(${settingId}::uuid)`.execute(tx);
  return rows
    .filter((child) => names(words, child) || proposeWords(words, shortNames(child)).length > 0)
    .map(({ id }) => id);
}

/**
 * Refuses texts that others read who have nothing to do with a child, and that name one: of those whom the writer works
 * with, and of those in the care of whom they write for.
 * @throws HearthError `not-allowed` naming the field
 */
export async function refuseNames(tx: Tx, fields: Readonly<Record<string, string>>): Promise<void> {
  const { rows } = await sql<NameToCover>`
    select given_name as given, family_name as family, known_as as "knownAs" from app.names_to_keep_out()`.execute(
    tx,
  );
  const namesOne = (text: string): boolean => {
    const folded = fold(text).text;
    // Looked at closely only where a name stands at all: an authority has many children.
    const near = rows.filter((child) => wholeNames(child).some(({ word }) => folded.includes(word)));
    return near.some((child) => names(text, child));
  };
  const [field] = Object.entries(fields).find(([, text]) => namesOne(text)) ?? [];
  if (field === undefined) return;
  throw new HearthError(
    'not-allowed',
    'A word here is the name of a child in your care. Others read this: write it without names.',
    field,
  );
}
