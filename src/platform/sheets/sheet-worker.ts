import { Refusal } from '../../protocol/refusal.ts';
import { answerQuestions } from '../worker/index.ts';
import { readSheet } from './read-sheet.ts';
import type { Sheet } from './sheet.ts';

/** What the thread answers: the table, or why it is none. */
export type SheetAnswer = Sheet | { readonly refused: Pick<Refusal, 'code' | 'message'> };

// The entry of the thread that reads a table: whatever stands in it, the service does not fall with it.
answerQuestions((file: Uint8Array): SheetAnswer => {
  try {
    return readSheet(file);
  } catch (error) {
    if (error instanceof Refusal) return { refused: { code: error.code, message: error.message } };
    throw error;
  }
});
