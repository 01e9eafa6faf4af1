import type pg from 'pg';

interface Wire {
  query(text: string): void;
  sendCopyFromChunk(chunk: Buffer): void;
  endCopyFrom(): void;
}

const pieceSize = 1 << 20;

/** One COPY over the driver's connection: what the driver calls while it is under way. */
class Copy {
  readonly #text: string;
  readonly #done: (error?: Error) => void;

  constructor(text: string, done: (error?: Error) => void) {
    this.#text = text;
    this.#done = done;
  }

  submit(wire: Wire): void {
    wire.query(this.#text);
  }

  handleReadyForQuery(): void {
    this.#done();
  }

  handleError(error: Error): void {
    this.#done(error);
  }

  handleCommandComplete(): void {}

  protected static send(client: pg.Client, copy: (done: (error?: Error) => void) => Copy): Promise<void> {
    return new Promise((ok, failed) => {
      client.query(copy((error) => (error ? failed(error) : ok())) as unknown as pg.Submittable);
    });
  }
}

/** COPY … FROM STDIN. */
export class CopyIn extends Copy {
  readonly #data: Buffer;

  private constructor(text: string, data: Buffer, done: (error?: Error) => void) {
    super(text, done);
    this.#data = data;
  }

  handleCopyInResponse(wire: Wire): void {
    for (let at = 0; at < this.#data.length; at += pieceSize)
      wire.sendCopyFromChunk(this.#data.subarray(at, at + pieceSize));
    wire.endCopyFrom();
  }

  static run(client: pg.Client, text: string, data: Buffer): Promise<void> {
    return Copy.send(client, (done) => new CopyIn(text, data, done));
  }
}

/** COPY … TO STDOUT. */
export class CopyOut extends Copy {
  readonly #parts: Buffer[] = [];

  handleCopyData({ chunk }: { chunk: Buffer }): void {
    this.#parts.push(Buffer.from(chunk));
  }

  static async run(client: pg.Client, text: string): Promise<Buffer> {
    const copies: CopyOut[] = [];
    await Copy.send(client, (done) => {
      const copy = new CopyOut(text, done);
      copies.push(copy);
      return copy;
    });
    return Buffer.concat(copies.flatMap((copy) => copy.#parts));
  }
}
