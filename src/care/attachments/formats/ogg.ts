import { needs, part, spells, view } from '../../photographs/formats/bytes.ts';
import type { PlainSound } from '../plain-file.ts';

/** Whether the bytes begin as an Ogg does. */
export const isOgg = (bytes: Uint8Array): boolean => spells(bytes, 0, 'OggS');

const mostPages = 100_000;
/** Opus counts in the same steps whatever it was recorded in. */
const stepsOfOpus = 48_000;

/** How many steps are a second, from the first page: Opus or Vorbis, and nothing with pictures. */
function stepsASecond(content: Uint8Array): number {
  if (spells(content, 0, 'OpusHead')) return stepsOfOpus;
  needs(spells(content, 0, '\u0001vorbis'));
  const steps = view(content).getUint32(12, true);
  needs(steps > 0);
  return steps;
}

/** Reads an Ogg page by page: one stream of sound, from its beginning to its end. */
export function readOgg(bytes: Uint8Array): PlainSound {
  let steps = 0;
  let last = 0;
  let at = 0;
  const stream = view(part(bytes, 0, 28)).getUint32(14, true);
  for (let count = 0; at < bytes.length; count += 1) {
    const head = part(bytes, at, 27);
    needs(count < mostPages && spells(head, 0, 'OggS') && view(head).getUint32(14, true) === stream);
    const lengths = part(bytes, at + 27, head[26] ?? 0);
    const length = lengths.reduce((sum, each) => sum + each, 0);
    const content = part(bytes, at + 27 + lengths.length, length);
    if (count === 0) steps = stepsASecond(content);
    const position = Number(view(head).getBigInt64(6, true));
    if (position > last) last = position;
    at += 27 + lengths.length + length;
  }
  needs(last > 0);
  return { mediaType: 'audio/ogg', bytes, seconds: last / steps };
}
