import { BoundedWorker, type Bounds } from '../../../../platform/worker/index.ts';
import { Refusal } from '../../../../protocol/index.ts';
import type { Batches } from '../../read/supplied-row.ts';
import type { OpenFile } from './open-file.ts';
import type { Answer, Question } from './reading-protocol.ts';

/** Many times what the return of the largest county needs. */
const usualBounds: Bounds = { megabytes: 512, seconds: 60 };

/** Reads the files of a return in a thread of its own. */
export class ReturnReader {
  readonly #worker: BoundedWorker;

  /** @param source the file that reads, and what it is told when it begins; another one in tests */
  constructor(
    bounds = usualBounds,
    source = new URL('./reading-worker.ts', import.meta.url),
    told?: unknown,
  ) {
    this.#worker = new BoundedWorker(source, bounds, told);
  }

  /**
   * Opens a file of the return. Its name does not matter.
   * @throws Refusal when it is no file of the return, or no longer there; WorkerBroke when reading it took the thread along
   */
  async open(path: string): Promise<OpenFile> {
    const answer = await this.#ask({ ask: 'table', path });
    return { table: 'table' in answer ? answer.table : null, rows: () => this.#rows(path) };
  }

  close(): Promise<void> {
    return this.#worker.close();
  }

  async *#rows(path: string): Batches {
    for (;;) {
      const answer = await this.#ask({ ask: 'rows', path });
      if (!('rows' in answer) || answer.rows === null) return;
      yield answer.rows;
    }
  }

  async #ask(question: Question): Promise<Answer> {
    const answer = await this.#worker.ask<Answer>(question);
    if ('refused' in answer) {
      const { code, field, message } = answer.refused;
      throw new Refusal(code, message, field);
    }
    if ('isGone' in answer)
      throw new Refusal('missing', 'The file is no longer on this machine. Send it again.', 'file');
    return answer;
  }
}
