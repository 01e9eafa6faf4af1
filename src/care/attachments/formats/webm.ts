import { needs, part, spells, view } from '../../photographs/formats/bytes.ts';
import type { PlainSound } from '../plain-file.ts';

const ids = {
  header: 0x1a45dfa3,
  docType: 0x4282,
  segment: 0x18538067,
  tracks: 0x1654ae6b,
  track: 0xae,
  trackType: 0x83,
  codec: 0x86,
  cluster: 0x1f43b675,
  timestamp: 0xe7,
  group: 0xa0,
  block: 0xa1,
  simpleBlock: 0xa3,
} as const;
/** Elements that hold other elements. */
const holders: readonly number[] = [ids.header, ids.segment, ids.tracks, ids.track, ids.cluster, ids.group];
const sound = 2;
const mostElements = 200_000;

/** Whether the bytes begin as a WebM does. */
export const isWebm = (bytes: Uint8Array): boolean =>
  bytes.length > 4 && view(bytes).getUint32(0) === ids.header;

/** A number that says by its first bits how long it is; the bits are part of an id, and no part of a length. */
function numberAt(bytes: Uint8Array, at: number, isId: boolean): { length: number; value: number } {
  const first = bytes[at] ?? 0;
  const length = Math.clz32(first) - 23;
  needs(length >= 1 && length <= 8);
  let value = isId ? first : first & (0xff >> length);
  let unknown = !isId && value === 0xff >> length;
  for (const byte of part(bytes, at + 1, length - 1)) {
    value = value * 256 + byte;
    unknown &&= byte === 0xff;
  }
  // A recording that is still being made does not know how long it will be.
  return { length, value: unknown ? Number.POSITIVE_INFINITY : value };
}

const whole = (bytes: Uint8Array): number => bytes.reduce((sum, byte) => sum * 256 + byte, 0);

/** When a block is played, after its cluster has begun, in milliseconds: behind the number of its track. */
const timeOfBlock = (block: Uint8Array): number =>
  view(part(block, numberAt(block, 0, false).length, 2)).getInt16(0);

/** Reads a WebM element by element: one that says it is WebM, with tracks of sound in Opus or Vorbis and no others. */
export function readWebm(bytes: Uint8Array): PlainSound {
  const kinds: number[] = [];
  const codecs: string[] = [];
  let begun = 0;
  let last = 0;
  let at = 0;
  let isNamed = false;
  for (let count = 0; at < bytes.length; count += 1) {
    needs(count < mostElements);
    const id = numberAt(bytes, at, true);
    const size = numberAt(bytes, at + id.length, false);
    at += id.length + size.length;
    if (holders.includes(id.value)) continue;
    const content = part(bytes, at, size.value);
    if (id.value === ids.docType) isNamed = spells(content, 0, 'webm');
    if (id.value === ids.trackType) kinds.push(whole(content));
    if (id.value === ids.codec) codecs.push(Buffer.from(content).toString('latin1'));
    if (id.value === ids.timestamp) begun = whole(content);
    if (id.value === ids.simpleBlock || id.value === ids.block)
      last = Math.max(last, begun + timeOfBlock(content));
    at += size.value;
  }
  needs(isNamed && kinds.length > 0 && kinds.every((kind) => kind === sound));
  needs(codecs.every((codec) => codec.startsWith('A_OPUS') || codec.startsWith('A_VORBIS')));
  return { mediaType: 'audio/webm', bytes, seconds: last / 1000 };
}
