import { HearthError } from '../../platform/errors/index.ts';
import { fileOf } from '../../platform/web/index.ts';
import type { FormReader } from './form-reader.ts';

/** The photograph that came with a form; null for none. One that is too large is wrong like any other field. */
export async function photographSent(body: unknown, read: FormReader): Promise<Uint8Array | null> {
  try {
    return await fileOf(body);
  } catch (error) {
    if (!(error instanceof HearthError)) throw error;
    read.refuse(error.field, error.message);
    return null;
  }
}
