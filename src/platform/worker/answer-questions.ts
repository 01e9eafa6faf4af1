import { parentPort } from 'node:worker_threads';

/** In the thread: answers what is asked, one question after the other. What is thrown ends the thread. */
export function answerQuestions<Question>(answer: (question: Question) => Promise<unknown> | unknown): void {
  parentPort?.on('message', async (question: Question) => {
    parentPort?.postMessage(await answer(question));
  });
}
