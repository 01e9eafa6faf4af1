import { type Terminal, UsageRefused } from '../command.ts';
import { lineBatches } from '../input/read-lines.ts';

/** A question at the keyboard, or one line of standard input. */
export interface Question<Value> {
  /** What is asked, in a few words; a refusal names it. */
  readonly what: string;
  /** What is allowed, said when an answer is refused. */
  readonly allowed: string;
  /** The answer as it is kept; undefined when it is refused. */
  readonly read: (text: string) => Value | undefined;
}

/** Asks one question after the other. At a keyboard a refused answer is asked again; in a file it ends the command. */
export type Ask = <Value>(question: Question<Value>) => Promise<Value>;

async function* linesOf(input: Terminal['input']): AsyncGenerator<string> {
  for await (const batch of lineBatches(input)) for (const { text } of batch) yield text ?? '';
}

/** Questions and answers over a terminal. What comes after the end of the input is an empty answer. */
export function asker({ input, errors }: Terminal): Ask {
  const lines = linesOf(input);
  return async ({ what, allowed, read }) => {
    for (;;) {
      await errors.write(`${what}: `);
      const next = await lines.next();
      const text = next.done ? '' : next.value.trim();
      if (!input.isTTY) await errors.write('\n');
      const value = text.includes('\0') || text.length > 200 ? undefined : read(text);
      if (value !== undefined) return value;
      if (!input.isTTY || next.done) throw new UsageRefused(`${what}: ${allowed}`);
      await errors.write(`${allowed}\n`);
    }
  };
}
