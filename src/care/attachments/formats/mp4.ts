import { letters, needs, part, spells, view } from '../../photographs/formats/bytes.ts';
import type { PlainSound } from '../plain-file.ts';

/** Whether the bytes begin as an MP4 or M4A does. */
export const isMp4 = (bytes: Uint8Array): boolean => spells(bytes, 4, 'ftyp');

const mostBoxes = 10_000;
/** Boxes that hold other boxes. */
const holders = ['moov', 'trak', 'mdia', 'minf', 'stbl', 'mvex', 'moof', 'traf', 'edts', 'dinf'];
/** Boxes in which a device writes where, when and with what. */
const about = ['udta', 'meta', 'uuid', 'skip', 'free'];

/** What is found on the way through the boxes. */
interface Found {
  boxes: number;
  seconds: number | null;
  readonly handlers: string[];
  readonly names: string[];
}

function secondsIn(box: Uint8Array): number | null {
  const read = view(box);
  const long = read.getUint8(8) === 1;
  const scale = read.getUint32(long ? 28 : 20);
  const length = long ? Number(read.getBigUint64(32)) : read.getUint32(24);
  return scale > 0 && length > 0 && length !== 0xffffffff ? length / scale : null;
}

/** Walks the boxes; what only says something about the sound is blanked out where it lies. */
function walk(bytes: Uint8Array, found: Found): void {
  let at = 0;
  while (at < bytes.length) {
    found.boxes += 1;
    needs(found.boxes < mostBoxes);
    const size = view(part(bytes, at, 8)).getUint32(0);
    const long = size === 1 ? Number(view(part(bytes, at, 16)).getBigUint64(8)) : size;
    const length = size === 0 ? bytes.length - at : long;
    needs(length >= 8);
    const box = part(bytes, at, length);
    const name = String.fromCharCode(...box.subarray(4, 8));
    found.names.push(name);
    if (holders.includes(name) && size !== 1) walk(box.subarray(8), found);
    if (name === 'mvhd') found.seconds = secondsIn(box);
    if (name === 'hdlr') found.handlers.push(String.fromCharCode(...part(box, 16, 4)));
    if (about.includes(name)) {
      box.fill(0, size === 1 ? 16 : 8);
      box.set(letters('free'), 4);
    }
    at += length;
  }
}

/** Reads an MP4 of sound alone, as telephones and some browsers record it. */
export function readMp4(bytes: Uint8Array): PlainSound {
  const kept = Uint8Array.from(bytes);
  const found: Found = { boxes: 0, seconds: null, handlers: [], names: [] };
  walk(kept, found);
  needs(found.names.includes('moov') && found.names.includes('mdat'));
  needs(found.handlers.includes('soun') && !found.handlers.includes('vide'));
  return { mediaType: 'audio/mp4', bytes: kept, seconds: found.seconds };
}
