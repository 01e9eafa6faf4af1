import { createHash } from 'node:crypto';
import { Refusal } from '../errors/index.ts';
import { leakedHashes, leakedHashLength } from './leaked-passwords.ts';
import { shortestPassword } from './password.ts';

/**
 * How much is looked at, in characters, and how many ways to read signs as letters ("4" for "a"): weighing costs more than
 * their product. What comes after only makes a password stronger.
 */
const looksAt = 64;
const readings = 16;
/** Ten thousand million guesses: out of reach of guessing, and of most of what can be tried on a stolen table. */
const fewestGuesses = 10;

let weighing: Promise<(password: string, about: string[]) => number> | undefined;

/** The number of guesses that a password needs, as a power of ten. The word lists are read at the first password. */
async function guesses(password: string, about: readonly string[]): Promise<number> {
  weighing ??= (async () => {
    const { ZxcvbnFactory } = await import('@zxcvbn-ts/core');
    const common = await import('@zxcvbn-ts/language-common');
    const english = await import('@zxcvbn-ts/language-en');
    const factory = new ZxcvbnFactory({
      dictionary: { ...common.dictionary, ...english.dictionary },
      graphs: common.adjacencyGraphs,
      l33tMaxSubstitutions: readings,
    });
    return (tried: string, words: string[]) => factory.check(tried, words).guessesLog10;
  })();
  return (await weighing)(password.slice(0, looksAt), [...about]);
}

/** Whether it stands among the leaked ones, in whichever case it is written. */
const isLeaked = (password: string): boolean =>
  leakedHashes.has(
    createHash('sha256').update(password.toLowerCase()).digest('base64url').slice(0, leakedHashLength),
  );

/**
 * Refuses a password that is short, common, leaked, or made of what others know of its owner.
 * @param about words that belong to them: their name, their address, where they work
 * @throws Refusal `out-of-range` or `not-allowed`, at the field
 */
export async function refuseWeak(
  password: string,
  about: readonly string[],
  field = 'password',
): Promise<void> {
  if (password.length < shortestPassword || password.length > 1000) {
    throw new Refusal(
      'out-of-range',
      `Use ${shortestPassword} letters or more. Three or four words work well.`,
      field,
    );
  }
  const words = about.flatMap((text) => [text, ...text.split(/[\s@.]+/)]).filter((word) => word.length > 2);
  if (isLeaked(password) || (await guesses(password, [...words, 'hearth'])) < fewestGuesses) {
    throw new Refusal(
      'not-allowed',
      'This is easy to guess. Use three or four words that have nothing to do with each other or with you.',
      field,
    );
  }
}
