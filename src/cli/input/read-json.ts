import type { Readable } from 'node:stream';
import { StringDecoder } from 'node:string_decoder';
import { Refusal } from '../../protocol/index.ts';
import { longestLine } from './read-lines.ts';

const tooLarge = (): Refusal =>
  new Refusal('too-large', `The input is longer than ${longestLine} characters. Facts are never that long.`);

/**
 * Parses JSON text.
 * @throws Refusal `not-json`; `too-large` for null, which stands for a text that was too long to read
 */
export function parseJson(text: string | null): unknown {
  if (text === null) throw tooLarge();
  try {
    return JSON.parse(text);
  } catch (error) {
    if (text.trim() === '') throw new Refusal('not-json', 'The input is not JSON: it is empty.');
    // The parser's own words quote the input, which may be about a child: only the place is passed on.
    const place = /position (\d+)/.exec((error as Error).message)?.[1];
    const where = place === undefined ? '' : ` It stops being JSON at character ${Number(place) + 1}.`;
    throw new Refusal('not-json', `The input is not JSON.${where}`);
  }
}

/**
 * Reads a whole stream as one JSON value, passing over a byte order mark.
 * @throws Refusal `not-json`, `too-large`
 */
export async function readJson(input: Readable): Promise<unknown> {
  const decoder = new StringDecoder('utf8');
  let text = '';
  for await (const chunk of input) {
    text += typeof chunk === 'string' ? chunk : decoder.write(chunk);
    if (text.length > longestLine) throw tooLarge();
  }
  return parseJson((text + decoder.end()).replace(/^\uFEFF/, ''));
}
