import type { Readable } from 'node:stream';
import { StringDecoder } from 'node:string_decoder';

/** The longest line that is read, in characters. Facts are far shorter; what is longer is no facts. */
export const longestLine = 1_000_000;

/** A line of the input, counted from 1. The text is null when the line is longer than any that is read. */
export interface Line {
  readonly number: number;
  readonly text: string | null;
}

/**
 * The lines of a stream, in batches as they arrive, so that a program on the other end is answered at once. Line ends
 * are LF or CRLF; a byte order mark at the start is passed over; a line end at the very end makes no further line.
 * Memory stays flat: the stream is read no faster than the batches are taken.
 */
export async function* lineBatches(input: Readable): AsyncGenerator<Line[]> {
  const decoder = new StringDecoder('utf8');
  let number = 0;
  let rest = '';
  let tooLong = false;
  let isFirst = true;
  const lineOf = (text: string): Line => {
    number += 1;
    const whole = text.endsWith('\r') ? text.slice(0, -1) : text;
    const isTooLong = tooLong || whole.length > longestLine;
    tooLong = false;
    return { number, text: isTooLong ? null : whole };
  };
  for await (const chunk of input) {
    let text = rest + (typeof chunk === 'string' ? chunk : decoder.write(chunk));
    if (isFirst && text !== '') {
      isFirst = false;
      if (text.startsWith('\uFEFF')) text = text.slice(1);
    }
    const pieces = text.split('\n');
    rest = pieces.pop() ?? '';
    if (pieces.length > 0) yield pieces.map(lineOf);
    if (rest.length > longestLine) {
      tooLong = true;
      rest = '';
    }
  }
  rest += decoder.end();
  if (rest !== '' || tooLong) yield [lineOf(rest)];
}
