import { joined, letters, needs, type PlainPhotograph, part, view } from './bytes.ts';
import { crc } from './crc.ts';
import { onlyOrientation, orientationIn } from './orientation.ts';

/** How a PNG begins. */
export const signature = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);

/** What the picture is drawn from; every other chunk says something about it, and goes. */
const drawn = ['IHDR', 'PLTE', 'IDAT', 'IEND', 'tRNS', 'gAMA', 'sRGB', 'cHRM'];

const mostChunks = 20_000;

/** Whether the bytes begin as a PNG does. */
export const isPng = (bytes: Uint8Array): boolean => signature.every((byte, at) => bytes[at] === byte);

/** A part of a PNG: its length, its name, what is in it, and its check number. */
export function chunk(name: string, content: Uint8Array): Uint8Array {
  const all = joined([new Uint8Array(4), letters(name), content, new Uint8Array(4)]);
  view(all).setUint32(0, content.length);
  view(all).setUint32(content.length + 8, crc(all.subarray(4, content.length + 8)));
  return all;
}

/**
 * Reads a PNG chunk by chunk, each held to its check number, and keeps what the picture is drawn from. Text, time, place,
 * moving pictures and whatever stands after the end go.
 * @throws BrokenPhotograph for a file that is cut off or damaged
 */
export function readPng(bytes: Uint8Array): PlainPhotograph {
  const kept: Uint8Array[] = [signature];
  let size: { width: number; height: number } | null = null;
  let hasPicture = false;
  let turned = 1;
  let at = signature.length;
  for (let count = 0; count < mostChunks; count += 1) {
    const length = view(part(bytes, at, 8)).getUint32(0);
    const name = String.fromCharCode(...part(bytes, at + 4, 4));
    const whole = part(bytes, at, length + 12);
    const content = whole.subarray(8, length + 8);
    needs(
      /^[A-Za-z]{4}$/.test(name) && view(whole).getUint32(length + 8) === crc(whole.subarray(4, length + 8)),
    );
    needs((name === 'IHDR') === (count === 0));
    if (name === 'IHDR') {
      needs(length === 13);
      size = { width: view(content).getUint32(0), height: view(content).getUint32(4) };
    }
    if (name === 'IDAT') hasPicture ||= length > 0;
    if (name === 'eXIf') turned = orientationIn(content);
    if (name === 'IEND') {
      needs(size !== null && hasPicture);
      // How it is turned stands before the picture.
      const about = turned === 1 ? [] : [chunk('eXIf', onlyOrientation(turned))];
      const [start, header, ...rest] = kept;
      needs(start !== undefined && header !== undefined);
      return { mediaType: 'image/png', ...size, bytes: joined([start, header, ...about, ...rest, whole]) };
    }
    // A chunk whose name begins with a capital cannot be left out: what we do not know is refused.
    needs(drawn.includes(name) || /^[a-z]/.test(name));
    if (drawn.includes(name)) kept.push(whole);
    at += length + 12;
  }
  needs(false);
}
