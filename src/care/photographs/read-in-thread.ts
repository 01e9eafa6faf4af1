import { Refusal } from '../../platform/errors/index.ts';
import { BoundedWorker, WorkerBroke } from '../../platform/worker/index.ts';
import type { FileAnswer, FileQuestion, FilesTaken, Taken } from '../attachments/plain-file.ts';

/** Many times what the largest photograph needs: others wait meanwhile for the transaction it is kept in. */
const bounds = { megabytes: 128, seconds: 20 };

const broken: Readonly<Record<Taken, string>> = {
  photograph: 'We could not read the photograph: it may be damaged. Send another one.',
  paper: 'We could not read the file: it may be damaged. Send another one.',
  sound: 'We could not read the recording: it may be damaged. Record it again.',
};

/**
 * Reads a file by what is in it, in a thread of its own.
 * @param as what it may be
 * @param field where it was sent
 * @param source the file that reads; another one in tests
 * @throws Refusal at the field
 */
export async function readInThread<As extends Taken>(
  file: Uint8Array,
  as: As,
  field: string,
  source = new URL('./file-worker.ts', import.meta.url),
): Promise<FilesTaken[As]> {
  const worker = new BoundedWorker(source, bounds);
  try {
    const question: FileQuestion = { file, as };
    const answer = await worker.ask<FileAnswer>(question);
    if (!('refused' in answer)) return answer as FilesTaken[As];
    throw new Refusal(answer.refused.code, answer.refused.message, field);
  } catch (error) {
    if (!(error instanceof WorkerBroke)) throw error;
    throw new Refusal('not-allowed', broken[as], field);
  } finally {
    await worker.close();
  }
}
