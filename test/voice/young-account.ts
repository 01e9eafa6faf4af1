import type { Response } from '../house/test-app.ts';
import type { WordsHouse } from './words/words-house.ts';

/** A young person begins on a device: the number that it shows. */
export async function begins({ house }: WordsHouse, word: string): Promise<string> {
  const begun = await house.as(null).post('/me/start', { word });
  const number = /\b[A-Z0-9]{3}(-[A-Z0-9]{3}){3}\b/.exec(begun.body)?.[0];
  if (!number) throw new Error(begun.body);
  return number;
}

/** An adult agrees to a number. */
export const agrees = (
  { house }: WordsHouse,
  adult: string,
  child: string,
  number: string,
): Promise<Response> => house.as(adult).post(`/children/${child}/young-account`, { number, spoken: 'yes' });

/** The young person goes on with the number and the word. */
export const goesOn = ({ house }: WordsHouse, number: string, word: string): Promise<Response> =>
  house.as(null).post('/me/start/go-on', { number, word });

/** The cookie that an answer set. */
export const cookieOf = (answer: { cookies: { name: string; value: string }[] }): string | undefined =>
  answer.cookies.find(({ name }) => name === 'hearth_session')?.value;

/** An account for this child, with these adults: the token of its first sign-in. */
export async function openAccount(
  words: WordsHouse,
  child: string,
  adults: readonly string[],
  word: string,
): Promise<string> {
  const number = await begins(words, word);
  for (const adult of adults) {
    const agreed = await agrees(words, adult, child, number);
    if (agreed.statusCode !== 303) throw new Error(`${agreed.statusCode}: ${agreed.body}`);
  }
  const opened = await goesOn(words, number, word);
  const token = cookieOf(opened);
  if (!token) throw new Error(opened.body);
  return token;
}
