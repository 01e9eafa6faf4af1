import { Refusal } from '../../platform/errors/index.ts';
import { BrokenPhotograph, type PlainPhotograph } from './formats/bytes.ts';
import { isJpeg, readJpeg } from './formats/jpeg.ts';
import { isPng, readPng } from './formats/png.ts';
import { isWebp, readWebp } from './formats/webp.ts';

/** The most bytes of a photograph. */
export const largestPhotograph = 12_000_000;

/** The most that a picture may measure: what more a file declares would fill the memory of whoever opens it. */
const mostPixels = 60_000_000;
const longestSide = 16_000;

/** The field of every form in which a photograph is sent. */
export const photographField = 'photograph';

const refuse = (code: 'not-allowed' | 'too-large', message: string): Refusal =>
  new Refusal(code, message, photographField);

/** What is said of a file that is larger than we take. */
const tooLargePhotograph = 'The photograph is larger than 12 megabytes. Send a smaller one.';

/** @throws Refusal `too-large` */
export function refuseTooLarge(bytes: Uint8Array): void {
  if (bytes.length > largestPhotograph) throw refuse('too-large', tooLargePhotograph);
}

const readers: readonly (readonly [
  is: (bytes: Uint8Array) => boolean,
  read: (bytes: Uint8Array) => PlainPhotograph,
])[] = [
  [isJpeg, readJpeg],
  [isPng, readPng],
  [isWebp, readWebp],
];

/**
 * Reads a photograph by what is in the file, never by its name, and takes everything out of it that is not the picture:
 * where and when it was taken, by which device, and notes. How it is turned is kept.
 * @returns the photograph in the same format, JPEG, PNG or WebP, with its size in pixels as stored
 * @throws Refusal at the field `photograph`: `too-large` over 12 MB or too many pixels; `not-allowed` for what is no
 * photograph, or a file that is cut off or damaged
 */
export function readPhotograph(bytes: Uint8Array): PlainPhotograph {
  refuseTooLarge(bytes);
  const reader = readers.find(([is]) => is(bytes));
  if (!reader)
    throw refuse(
      'not-allowed',
      'This is not a photograph we can keep. Send a JPEG, PNG, WebP or HEIC picture.',
    );
  try {
    const read = reader[1](bytes);
    const { width, height } = read;
    if (width < 1 || height < 1) throw new BrokenPhotograph('no size');
    if (width > longestSide || height > longestSide || width * height > mostPixels)
      throw refuse('too-large', 'The picture is too large. Send a smaller one.');
    return read;
  } catch (error) {
    if (error instanceof BrokenPhotograph || error instanceof RangeError)
      throw refuse('not-allowed', 'The photograph did not arrive complete, or is damaged. Send it again.');
    throw error;
  }
}
