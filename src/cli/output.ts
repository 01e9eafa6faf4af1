import type { Writable } from 'node:stream';

/**
 * A stream to write to that may be slow, and whose reader may leave. A write resolves when the stream can take more;
 * once the reader has gone (`hearth … | head`) writes do nothing and `isClosed` is true.
 */
export class Output {
  readonly #stream: Writable;
  #closed = false;
  #fault: Error | undefined;
  #wake: () => void = () => {};

  constructor(stream: Writable) {
    this.#stream = stream;
    stream.on('error', (error: NodeJS.ErrnoException) => {
      this.#closed = true;
      if (error.code !== 'EPIPE' && error.code !== 'ERR_STREAM_DESTROYED') this.#fault = error;
      this.#wake();
    });
    stream.on('drain', () => this.#wake());
  }

  /** Whether the reader has gone. */
  get isClosed(): boolean {
    return this.#closed;
  }

  async write(text: string): Promise<void> {
    if (this.#fault) throw this.#fault;
    if (this.#closed || text === '') return;
    if (!this.#stream.write(text)) {
      await new Promise<void>((wake) => {
        this.#wake = wake;
      });
    }
    if (this.#fault) throw this.#fault;
  }

  async line(text = ''): Promise<void> {
    await this.write(`${text}\n`);
  }

  /** One JSON value, over several lines, for people and machines. */
  async json(value: unknown): Promise<void> {
    await this.line(JSON.stringify(value, null, 2));
  }
}
