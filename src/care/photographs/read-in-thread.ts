import { Refusal } from '../../platform/errors/index.ts';
import { BoundedWorker, WorkerBroke } from '../../platform/worker/index.ts';
import type { PlainPhotograph } from './formats/bytes.ts';
import type { PhotographAnswer } from './photograph-worker.ts';
import { photographField } from './read-photograph.ts';

/** Many times what the largest photograph needs: others wait meanwhile for the transaction it is kept in. */
const bounds = { megabytes: 128, seconds: 10 };

/**
 * Reads a photograph as `readPhotograph` does, in a thread of its own.
 * @param source the file that reads; another one in tests
 * @throws Refusal at the field `photograph`
 */
export async function readInThread(
  file: Uint8Array,
  source = new URL('./photograph-worker.ts', import.meta.url),
): Promise<PlainPhotograph> {
  const worker = new BoundedWorker(source, bounds);
  try {
    const answer = await worker.ask<PhotographAnswer>(file);
    if (!('refused' in answer)) return answer;
    throw new Refusal(answer.refused.code, answer.refused.message, photographField);
  } catch (error) {
    if (!(error instanceof WorkerBroke)) throw error;
    const message = 'We could not read the photograph: it may be damaged. Send another one.';
    throw new Refusal('not-allowed', message, photographField);
  } finally {
    await worker.close();
  }
}
