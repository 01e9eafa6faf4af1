import { deflateSync } from 'node:zlib';
import { joined, view } from './bytes.ts';
import { chunk, signature } from './png.ts';

/** Points of a picture, row after row, four bytes each: red, green, blue, and how far one sees through. */
export interface Points {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8ClampedArray;
}

/** How many points in a row become one, so that no side is longer. */
const stepFor = ({ width, height }: Points, longest: number): number =>
  Math.max(1, Math.ceil(Math.max(width, height) / longest));

/** The middle of a square of points, for one of the three colours. */
function middle({ width, data }: Points, left: number, top: number, step: number, colour: number): number {
  let sum = 0;
  for (let y = top; y < top + step; y += 1)
    for (let x = left; x < left + step; x += 1) sum += data[(y * width + x) * 4 + colour] ?? 0;
  return Math.round(sum / (step * step));
}

/** Draws points as a PNG, made smaller where a side would be longer than this. */
export function pngOfPoints(points: Points, longest: number): Uint8Array {
  const step = stepFor(points, longest);
  const [width, height] = [Math.floor(points.width / step), Math.floor(points.height / step)];
  const rows = new Uint8Array(height * (width * 3 + 1));
  let at = 0;
  for (let y = 0; y < height; y += 1) {
    // Each row says how it differs from nothing, or from the point before: that is what squeezes a photograph best.
    rows[at] = 1;
    at += 1;
    let before = [0, 0, 0];
    for (let x = 0; x < width; x += 1) {
      const here = [0, 1, 2].map((colour) => middle(points, x * step, y * step, step, colour));
      for (const colour of [0, 1, 2]) {
        rows[at] = (here[colour] ?? 0) - (before[colour] ?? 0);
        at += 1;
      }
      before = here;
    }
  }
  const header = new Uint8Array(13);
  view(header).setUint32(0, width);
  view(header).setUint32(4, height);
  header.set([8, 2, 0, 0, 0], 8);
  return joined([
    signature,
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', new Uint8Array()),
  ]);
}
