import { joined, letters, needs, type PlainPhotograph, part, spells, view } from './bytes.ts';
import { onlyOrientation, orientationIn } from './orientation.ts';

const mostChunks = 1_000;

/** Whether the bytes begin as a WebP does. */
export const isWebp = (bytes: Uint8Array): boolean => spells(bytes, 0, 'RIFF') && spells(bytes, 8, 'WEBP');

interface Size {
  readonly width: number;
  readonly height: number;
}

/** The size in the head of a lossy picture: a key frame with its start code. */
function lossySize(content: Uint8Array): Size {
  needs(content.length > 10 && ((content[0] ?? 1) & 1) === 0);
  needs(content[3] === 0x9d && content[4] === 0x01 && content[5] === 0x2a);
  const read = view(content);
  return { width: read.getUint16(6, true) & 0x3fff, height: read.getUint16(8, true) & 0x3fff };
}

/** The size in the head of a lossless picture. */
function losslessSize(content: Uint8Array): Size {
  needs(content.length > 5 && content[0] === 0x2f);
  const bits = view(content).getUint32(1, true);
  return { width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 };
}

function chunk(name: string, content: Uint8Array): Uint8Array {
  const head = new Uint8Array(8);
  head.set(letters(name));
  view(head).setUint32(4, content.length, true);
  return joined([head, content, new Uint8Array(content.length % 2)]);
}

const hasTransparency = 0x10;
const hasExif = 0x08;

/** The head of a picture with more than one part: which parts, and how large it is. */
function extendedHead(flags: number, { width, height }: Size): Uint8Array {
  const content = new Uint8Array(10);
  const write = view(content);
  write.setUint32(0, flags, true);
  write.setUint32(4, width - 1, true);
  write.setUint16(7, (height - 1) & 0xffff, true);
  content[9] = (height - 1) >>> 16;
  return chunk('VP8X', content);
}

/**
 * Reads a WebP chunk by chunk and keeps the one still picture in it. Place, time, notes and colour profiles go; a moving
 * picture is refused.
 * @throws BrokenPhotograph for a file that is cut off, damaged, or moves
 */
export function readWebp(bytes: Uint8Array): PlainPhotograph {
  const end = view(part(bytes, 0, 12)).getUint32(4, true) + 8;
  needs(end <= bytes.length);
  let picture: { name: string; content: Uint8Array; size: Size } | null = null;
  let transparency: Uint8Array | null = null;
  let turned = 1;
  let at = 12;
  for (let count = 0; at + 8 <= end; count += 1) {
    needs(count < mostChunks);
    const name = String.fromCharCode(...part(bytes, at, 4));
    const length = view(part(bytes, at + 4, 4)).getUint32(0, true);
    needs(at + 8 + length <= end);
    const content = part(bytes, at + 8, length);
    needs(name !== 'ANIM' && name !== 'ANMF');
    if (name === 'VP8 ' || name === 'VP8L') {
      needs(picture === null);
      picture = { name, content, size: name === 'VP8 ' ? lossySize(content) : losslessSize(content) };
    } else if (name === 'ALPH') transparency ??= content;
    else if (name === 'EXIF')
      turned = orientationIn(spells(content, 0, 'Exif\0\0') ? content.subarray(6) : content);
    at += 8 + length + (length % 2);
  }
  needs(picture !== null && picture.size.width > 0 && picture.size.height > 0);
  const { name, content, size } = picture;
  const alpha = name === 'VP8 ' ? transparency : null;
  const flags = (alpha ? hasTransparency : 0) | (turned === 1 ? 0 : hasExif);
  const body = joined([
    letters('WEBP'),
    ...(flags === 0 ? [] : [extendedHead(flags, size)]),
    ...(alpha ? [chunk('ALPH', alpha)] : []),
    chunk(name, content),
    ...(turned === 1 ? [] : [chunk('EXIF', onlyOrientation(turned))]),
  ]);
  const head = new Uint8Array(8);
  head.set(letters('RIFF'));
  view(head).setUint32(4, body.length, true);
  return { mediaType: 'image/webp', ...size, bytes: joined([head, body]) };
}
