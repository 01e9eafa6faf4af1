import { parentPort, workerData } from 'node:worker_threads';
import { withoutLeftOut } from './copy-without.ts';
import { DurableNodeFS } from './durable-node-fs.ts';
import { type Cluster, createCluster, openCluster } from './embedded-cluster.ts';
import type { Failure, Question, Reply, WorkerStart } from './embedded-protocol.ts';
import { DatabaseError } from './errors.ts';
import { exchangeWith, startFreshSession } from './wire-session.ts';

/** No background process takes checkpoints in here: without this the log would grow until the next close. */
const CHECKPOINT_AFTER_LOG_BYTES = 64 * 1024 * 1024;

const start = workerData as WorkerStart;
let cluster: Cluster | undefined;
let queue: Promise<void> = Promise.resolve();

// The entry of the thread that runs the embedded engine: questions are answered one after another.
parentPort?.on('message', (question: Question) => {
  queue = queue.then(() => respond(question));
});

async function respond(question: Question): Promise<void> {
  const { id } = question;
  try {
    const bytes = await answer(question);
    if (bytes) send({ id, bytes }, [bytes.buffer]);
    else send({ id });
  } catch (error) {
    send({ id, failure: asFailure(error) });
  }
  if (question.ask === 'exchange') await checkpointWhenDue();
  if (question.ask === 'close') parentPort?.close();
}

async function answer(question: Question): Promise<Uint8Array<ArrayBuffer> | undefined> {
  if (question.ask === 'start') {
    await begin();
    return undefined;
  }
  if (question.ask === 'close') {
    await cluster?.db.close();
    return undefined;
  }
  if (!cluster) throw new Error('the embedded engine was not started');
  if (question.ask === 'exchange') return exchangeWith(cluster.db, question.bytes);
  if (question.ask === 'dump') return withoutLeftOut(await cluster.db.dumpDataDir('none'));
  await startFreshSession(cluster.db);
  return undefined;
}

async function begin(): Promise<void> {
  if (start.restoreFrom !== undefined) await createCluster(start.directory, { backup: start.restoreFrom });
  cluster = await openCluster(start.directory, await fileSystem(), start.readyCluster);
}

async function fileSystem(): Promise<(dataDirectory: string) => DurableNodeFS> {
  if (start.fileSystemModule === undefined) return (dataDirectory) => new DurableNodeFS(dataDirectory);
  const module: { createFileSystem: (dataDirectory: string) => DurableNodeFS } = await import(
    start.fileSystemModule
  );
  return module.createFileSystem;
}

async function checkpointWhenDue(): Promise<void> {
  if (!cluster || cluster.files.logBytes < CHECKPOINT_AFTER_LOG_BYTES || cluster.db.isInTransaction()) return;
  await cluster.db.exec('checkpoint');
  cluster.files.logBytes = 0;
}

function send(reply: Reply, transfer: ArrayBuffer[] = []): void {
  parentPort?.postMessage(reply, transfer);
}

function asFailure(error: unknown): Failure {
  if (error instanceof DatabaseError) return { code: error.code, message: error.message };
  return error instanceof Error ? { message: error.message, stack: error.stack } : { message: String(error) };
}
