import { answerQuestions } from '../../../../platform/worker/index.ts';
import { Refusal } from '../../../../protocol/refusal.ts';
import type { Batches } from '../../read/supplied-row.ts';
import { openFile } from './open-file.ts';
import type { Answer, Question } from './reading-protocol.ts';

let reading: { readonly path: string; readonly batches: Batches } | null = null;

async function answer({ ask, path }: Question): Promise<Answer> {
  if (ask === 'table') return { table: (await openFile(path)).table };
  if (reading?.path !== path) reading = { path, batches: (await openFile(path)).rows() };
  const { value } = await reading.batches.next();
  return { rows: value ?? null };
}

// The entry of the thread that reads the files of a return: whatever stands in them, the service does not fall with it.
answerQuestions(async (question: Question): Promise<Answer> => {
  try {
    return await answer(question);
  } catch (error) {
    if (error instanceof Refusal) return { refused: error.toJSON() };
    if (Object(error).code === 'ENOENT') return { isGone: true };
    throw error;
  }
});
