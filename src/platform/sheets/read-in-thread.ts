import { BoundedWorker, WorkerBroke } from '../worker/index.ts';
import { refused, type Sheet } from './sheet.ts';
import type { SheetAnswer } from './sheet-worker.ts';

/** Many times what the largest table needs: others may wait meanwhile for the transaction it is kept in. */
const bounds = { megabytes: 256, seconds: 10 };

/**
 * Reads a table as `readSheet` does, in a thread of its own.
 * @throws Refusal at the field `file`
 */
export async function readSheetInThread(
  file: Uint8Array,
  source = new URL('./sheet-worker.ts', import.meta.url),
): Promise<Sheet> {
  const worker = new BoundedWorker(source, bounds);
  try {
    const answer = await worker.ask<SheetAnswer>(file);
    if (!('refused' in answer)) return answer;
    throw refused(answer.refused.code, answer.refused.message);
  } catch (error) {
    if (!(error instanceof WorkerBroke)) throw error;
    throw refused(
      'not-allowed',
      'We could not read this file: there is far more in it than a table of people. Save it again.',
    );
  } finally {
    await worker.close();
  }
}
