import { Refusal } from '../../../protocol/refusal.ts';
import type { Bytes } from './supplied-row.ts';

type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be';

/** By the mark at the beginning; without a mark, a null byte beside the first letter gives UTF-16 away. */
function encodingOf([first, second]: Uint8Array): Encoding {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  if (first !== undefined && first !== 0 && second === 0) return 'utf-16le';
  return first === 0 && second !== undefined && second !== 0 ? 'utf-16be' : 'utf-8';
}

function joined(first: Uint8Array, second: Uint8Array): Uint8Array {
  const both = new Uint8Array(first.length + second.length);
  both.set(first);
  both.set(second, first.length);
  return both;
}

/**
 * Turns the bytes of a file into text as they arrive: UTF-8 or UTF-16 in either order, with or without a byte order
 * mark. The mark is not part of the text.
 * @throws Refusal when the bytes are in another encoding: letters that were lost could not be brought back
 */
export async function* decodeText(bytes: Bytes): AsyncGenerator<string, void, undefined> {
  let decoder: TextDecoder | null = null;
  let waiting: Uint8Array = new Uint8Array(0);
  try {
    for await (const chunk of bytes) {
      waiting = waiting.length === 0 ? chunk : joined(waiting, chunk);
      if (!decoder && waiting.length < 2) continue;
      decoder ??= new TextDecoder(encodingOf(waiting), { fatal: true });
      yield decoder.decode(waiting, { stream: true });
      waiting = new Uint8Array(0);
    }
    decoder ??= new TextDecoder('utf-8', { fatal: true });
    yield decoder.decode(waiting);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    throw new Refusal('not-allowed', 'The file is neither UTF-8 nor UTF-16. Save it as "CSV UTF-8".', 'file');
  }
}
