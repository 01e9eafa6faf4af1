/** What a format reader finds: the photograph without anything about it but how it is turned. */
export interface PlainPhotograph {
  readonly mediaType: 'image/jpeg' | 'image/png' | 'image/webp';
  readonly width: number;
  readonly height: number;
  readonly bytes: Uint8Array;
}

/** Thrown where a file is cut off, or does not hold what its format asks for. */
export class BrokenPhotograph extends Error {
  override readonly name = 'BrokenPhotograph';
}

/** Refuses what the format does not allow. */
export function needs(holds: boolean): asserts holds {
  if (!holds) throw new BrokenPhotograph('the file is cut off or damaged');
}

/** A part of a file; never more than there is. @throws BrokenPhotograph where the file ends before it */
export function part(bytes: Uint8Array, from: number, length: number): Uint8Array {
  needs(from >= 0 && length >= 0 && from + length <= bytes.length);
  return bytes.subarray(from, from + length);
}

/** Whether the bytes at a place spell a word, letter by letter. */
export function spells(bytes: Uint8Array, at: number, word: string): boolean {
  return [...word].every((letter, number) => bytes[at + number] === letter.charCodeAt(0));
}

/** A word as bytes, letter by letter. */
export const letters = (word: string): Uint8Array => Uint8Array.from(word, (letter) => letter.charCodeAt(0));

/** A view that reads numbers out of a file. Reading past its end throws RangeError. */
export function view(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

/** Pieces one after another. */
export function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
}
