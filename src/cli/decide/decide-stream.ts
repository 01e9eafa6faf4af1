import type { Readable } from 'node:stream';
import { londonDate } from '../../platform/clock/index.ts';
import { Refusal } from '../../protocol/index.ts';
import { done, refused } from '../exit-codes.ts';
import { parseJson } from '../input/read-json.ts';
import { lineBatches } from '../input/read-lines.ts';
import type { Output } from '../output.ts';
import { type Asked, answer } from './answer.ts';

/** So many characters are gathered before they are written: one write for each answer would cost more than deciding. */
const gathered = 65_536;

/**
 * Decides line by line: for each line of the input one line of the output, in the same order, as fast as the reader
 * takes them. Stops quietly when the reader leaves.
 * @returns the exit code
 */
export async function decideStream(asked: Asked, input: Readable, output: Output): Promise<number> {
  let code = done;
  const answerLine = (text: string | null, today: string): unknown => {
    try {
      return answer(asked, parseJson(text), today);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      code = refused;
      return { error: error.toJSON() };
    }
  };
  for await (const lines of lineBatches(input)) {
    const today = londonDate(new Date());
    let answers = '';
    for (const { text } of lines) {
      answers += `${JSON.stringify(answerLine(text, today))}\n`;
      if (answers.length < gathered) continue;
      await output.write(answers);
      answers = '';
      if (output.isClosed) break;
    }
    await output.write(answers);
    if (output.isClosed) break;
  }
  return code;
}
