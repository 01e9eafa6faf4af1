import { BrokenPhotograph } from './formats/bytes.ts';
import { type Points, pngOfPoints } from './formats/png-of-points.ts';

/** The most that the decoder may ask for, in pages of 64 kB: three times what a picture of 24 megapixels needs. */
const mostPages = 8192;
/** The most points of a picture that are read. */
const mostPoints = 50_000_000;
/** The longest side of the picture that is kept: enough to know a face by, and small on the way. */
const longestKept = 1600;

/**
 * WebAssembly lies outside what the limits of a thread count: it gets a limit of its own, for this thread. And what the
 * decoder says of a file goes into no log.
 */
function holdDecoder(): void {
  for (const says of ['log', 'warn', 'error'] as const) console[says] = () => undefined;
  const { prototype } = WebAssembly.Memory;
  const { grow } = prototype;
  prototype.grow = function limited(pages: number): number {
    if (this.buffer.byteLength / 65_536 + pages > mostPages) throw new RangeError('too much memory');
    return grow.call(this, pages);
  };
}

/**
 * Turns the picture of a telephone into one that every browser shows, without anything that is said about it. Only in a
 * thread with limits: the decoder is a large program that reads what strangers send.
 * @throws BrokenPhotograph for what cannot be read
 */
export async function fromHeic(bytes: Uint8Array): Promise<Uint8Array> {
  holdDecoder();
  const { default: heif } = await import('libheif-js/wasm-bundle.js');
  const [picture] = new heif.HeifDecoder().decode(bytes);
  if (!picture) throw new BrokenPhotograph('no picture');
  const [width, height] = [picture.get_width(), picture.get_height()];
  if (width < 1 || height < 1 || width * height > mostPoints) throw new BrokenPhotograph('too large');
  const empty = { width, height, data: new Uint8ClampedArray(width * height * 4) };
  const drawn = await new Promise<Points | null>((done) => picture.display(empty, done));
  if (!drawn) throw new BrokenPhotograph('not drawn');
  return pngOfPoints(drawn, longestKept);
}
