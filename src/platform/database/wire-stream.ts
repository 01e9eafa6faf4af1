import { Duplex } from 'node:stream';
import type { WireEngine } from './wire-engine.ts';

type Done = (error?: Error | null) => void;

/** What the `pg` driver takes for its socket: every write goes to the engine, every answer comes back as data. */
export class WireStream extends Duplex {
  readonly #engine: WireEngine;
  #stopListening: () => void = () => {};

  constructor(engine: WireEngine) {
    super();
    this.#engine = engine;
  }

  connect(): this {
    this.#engine.open().then(
      () => {
        this.#stopListening = this.#engine.onLost((error) => this.destroy(error));
        this.emit('connect');
      },
      (error: Error) => this.destroy(error),
    );
    return this;
  }

  setNoDelay(): this {
    return this;
  }

  setKeepAlive(): this {
    return this;
  }

  ref(): this {
    return this;
  }

  unref(): this {
    return this;
  }

  override _read(): void {}

  override _write(chunk: Uint8Array, _encoding: BufferEncoding, done: Done): void {
    this.#engine.exchange(chunk).then((answer) => {
      if (answer.length > 0) this.push(answer);
      done();
    }, done);
  }

  /** The driver corks one statement's messages: they travel, and are answered, together. */
  override _writev(chunks: { chunk: Uint8Array }[], done: Done): void {
    this._write(Buffer.concat(chunks.map(({ chunk }) => chunk)), 'binary', done);
  }

  override _final(done: Done): void {
    this.push(null);
    done();
  }

  override _destroy(error: Error | null, done: Done): void {
    this.#stopListening();
    done(error);
  }
}
