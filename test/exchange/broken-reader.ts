import { workerData } from 'node:worker_threads';
import { answerQuestions } from '../../src/platform/worker/index.ts';

/** What a file might do to whoever reads it, if we had overlooked something. */
const breaks: Readonly<Record<string, () => unknown>> = {
  'never comes to an end': () => {
    for (;;);
  },
  'takes all memory': () => {
    const held: string[][] = [];
    for (;;) held.push(Array.from({ length: 10_000 }, (_, index) => `${index}`));
  },
  'falls over': () => {
    throw new TypeError('cannot read the inside of nothing');
  },
  'ends itself': () => process.exit(3),
};

answerQuestions(() => breaks[String(workerData)]?.());
