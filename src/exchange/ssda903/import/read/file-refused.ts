import { Refusal } from '../../../../protocol/index.ts';

const isGone = (error: unknown): boolean => Object(error).code === 'ENOENT';

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

  /** Does work on a file; a refusal of it names the file, and so does finding that it is no longer there. */
  static async in<T>(file: string, work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (error) {
      if (error instanceof Refusal) throw new FileRefused(file, error.code, error.message);
      if (isGone(error))
        throw new FileRefused(file, 'missing', 'The file is no longer on this machine. Send it again.');
      throw error;
    }
  }
}
