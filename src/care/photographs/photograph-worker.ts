import { Refusal } from '../../platform/errors/index.ts';
import { answerQuestions } from '../../platform/worker/index.ts';
import type { PlainPhotograph } from './formats/bytes.ts';
import { readPhotograph } from './read-photograph.ts';

/** What the thread answers: the photograph, or why it is none. */
export type PhotographAnswer = PlainPhotograph | { readonly refused: Pick<Refusal, 'code' | 'message'> };

// The entry of the thread that reads a photograph: whatever stands in it, the service does not fall with it.
answerQuestions((file: Uint8Array): PhotographAnswer => {
  try {
    return readPhotograph(file);
  } catch (error) {
    if (error instanceof Refusal) return { refused: { code: error.code, message: error.message } };
    throw error;
  }
});
