import { joined, letters, needs, type PlainPhotograph, part, spells, view } from './bytes.ts';
import { onlyOrientation, orientationIn } from './orientation.ts';

const startOfImage = 0xd8;
const endOfImage = 0xd9;
const startOfScan = 0xda;
const exifMarker = 0xe1;
const jfifMarker = 0xe0;
const adobeMarker = 0xee;

/** Frames that browsers show: baseline, extended and progressive. */
const frames = [0xc0, 0xc1, 0xc2];
/** Tables without which the picture cannot be drawn: Huffman, quantisation, restart interval. */
const tables = [0xc4, 0xdb, 0xdd];

const exifLetters = 'Exif\0\0';

/** The most segments of a file: cameras write some dozens, a file made to keep us busy writes millions. */
const mostSegments = 5_000;

/** Whether the bytes begin as a JPEG does. */
export const isJpeg = (bytes: Uint8Array): boolean =>
  bytes[0] === 0xff && bytes[1] === startOfImage && bytes[2] === 0xff;

/** Where the drawn data of a scan ends: at the next marker that is no restart and no stuffed byte. */
function endOfScan(bytes: Uint8Array, from: number): number {
  for (let at = bytes.indexOf(0xff, from); at >= 0; at = bytes.indexOf(0xff, at + 1)) {
    const next = bytes[at + 1];
    needs(next !== undefined);
    if (next !== 0 && next !== 0xff && !(next >= 0xd0 && next <= 0xd7)) return at;
  }
  needs(false);
}

/** A segment with its marker and its length. */
function segment(marker: number, content: Uint8Array): Uint8Array {
  const head = new Uint8Array([0xff, marker, 0, 0]);
  view(head).setUint16(2, content.length + 2);
  return joined([head, content]);
}

/** The JFIF block without the small picture that it may carry. */
function plainJfif(content: Uint8Array): Uint8Array | null {
  if (!spells(content, 0, 'JFIF\0') || content.length < 14) return null;
  const plain = content.slice(0, 14);
  plain.fill(0, 12);
  return segment(jfifMarker, plain);
}

/**
 * Reads a JPEG segment by segment and keeps what the picture is drawn from. Everything a camera, a phone or a person
 * wrote about it goes: place, time, device, names, comments, small pictures, and whatever stands after the end.
 * @throws BrokenPhotograph for a file that is cut off, or no JPEG
 */
export function readJpeg(bytes: Uint8Array): PlainPhotograph {
  const kept: Uint8Array[] = [];
  let size: { width: number; height: number } | null = null;
  let scans = 0;
  let turned = 1;
  let jfif: Uint8Array | null = null;
  let at = 2;
  for (let count = 0; ; count += 1) {
    needs(count < mostSegments && bytes[at] === 0xff);
    while (bytes[at + 1] === 0xff) at += 1;
    const marker = bytes[at + 1];
    needs(marker !== undefined);
    if (marker === endOfImage) break;
    needs(marker >= 0xc0 && marker !== startOfImage && !(marker >= 0xd0 && marker <= 0xd7));
    const length = view(part(bytes, at + 2, 2)).getUint16(0);
    needs(length >= 2);
    const content = part(bytes, at + 4, length - 2);
    const next = at + 2 + length;
    if (frames.includes(marker)) {
      needs(size === null && content.length >= 8);
      size = { height: view(content).getUint16(1), width: view(content).getUint16(3) };
      kept.push(bytes.subarray(at, next));
    } else if (marker === startOfScan) {
      needs(size !== null);
      at = endOfScan(bytes, next);
      needs(at > next);
      kept.push(bytes.subarray(next - length - 2, at));
      scans += 1;
      continue;
    } else if (tables.includes(marker) || (marker === adobeMarker && spells(content, 0, 'Adobe'))) {
      kept.push(bytes.subarray(at, next));
    } else if (marker === exifMarker && spells(content, 0, exifLetters)) {
      turned = orientationIn(content.subarray(exifLetters.length));
    } else if (marker === jfifMarker) jfif ??= plainJfif(content);
    // Every other block that draws is of a kind that browsers do not show.
    else needs(marker >= 0xe0);
    at = next;
  }
  needs(size !== null && scans > 0);
  const about =
    turned === 1 ? [] : [segment(exifMarker, joined([letters(exifLetters), onlyOrientation(turned)]))];
  const start = new Uint8Array([0xff, startOfImage]);
  const end = new Uint8Array([0xff, endOfImage]);
  return {
    mediaType: 'image/jpeg',
    ...size,
    bytes: joined([start, ...(jfif ? [jfif] : []), ...about, ...kept, end]),
  };
}
