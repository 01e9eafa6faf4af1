import { WorkerBroke } from '../../../../platform/worker/index.ts';
import { Refusal } from '../../../../protocol/index.ts';

/** A refusal that names the file it is about. */
export class FileRefused extends Error {
  override readonly name = 'FileRefused';
  readonly file: string;
  readonly code: string;

  constructor(file: string, code: string, message: string) {
    super(message);
    this.file = file;
    this.code = code;
  }

  /** Does work on a file; a refusal of it names the file, and so does what broke while it was read. */
  static async in<T>(file: string, work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (error) {
      if (error instanceof Refusal) throw new FileRefused(file, error.code, error.message);
      if (error instanceof WorkerBroke) {
        const message =
          'We could not read this file: it takes more memory or time than a return does, or is damaged. Export it again.';
        throw new FileRefused(file, 'too-large', message);
      }
      throw error;
    }
  }
}
