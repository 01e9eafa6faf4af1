export { answerQuestions } from './answer-questions.ts';
export { BoundedWorker, type Bounds, WorkerBroke } from './bounded-worker.ts';
export { startWorker } from './start-worker.ts';
