import { deflateSync } from 'node:zlib';
import type { Random } from '../random.ts';

const width = 320;
const height = 240;

type Colour = readonly [red: number, green: number, blue: number];
const table: Colour = [196, 178, 152];
const bag: Colour = [226, 232, 236];
const seam: Colour = [120, 140, 150];

function chunk(name: string, content: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), content]);
  let value = 0xffffffff;
  for (const byte of named) {
    value ^= byte;
    for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  }
  const numbers = Buffer.alloc(8);
  numbers.writeUInt32BE(content.length, 0);
  numbers.writeUInt32BE((value ^ 0xffffffff) >>> 0, 4);
  return Buffer.concat([numbers.subarray(0, 4), named, numbers.subarray(4)]);
}

/** Draws a clear bag on a table with something in it: a picture of nothing real. */
export function drawItem(inside: Colour, random: Random): Uint8Array {
  const grains = Array.from({ length: 60 }, () => ({
    x: random.whole(120, 195),
    y: random.whole(115, 165),
    size: random.whole(3, 9),
  }));
  const colourAt = (x: number, y: number): Colour => {
    if (grains.some((grain) => Math.hypot(grain.x - x, grain.y - y) < grain.size)) return inside;
    const isInBag = x > 100 && x < 220 && y > 60 && y < 190;
    if (!isInBag) return table;
    return y < 76 && y > 68 ? seam : bag;
  };
  const rows = Buffer.alloc((width * 3 + 1) * height);
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) rows.set(colourAt(x, y), y * (width * 3 + 1) + 1 + x * 3);
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 2, 0, 0, 0], 8);
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return new Uint8Array(
    Buffer.concat([
      signature,
      chunk('IHDR', header),
      chunk('IDAT', deflateSync(rows)),
      chunk('IEND', Buffer.alloc(0)),
    ]),
  );
}
