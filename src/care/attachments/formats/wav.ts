import { joined, letters, needs, part, spells, view } from '../../photographs/formats/bytes.ts';
import type { PlainSound } from '../plain-file.ts';

/** Whether the bytes begin as a WAV does. */
export const isWav = (bytes: Uint8Array): boolean => spells(bytes, 0, 'RIFF') && spells(bytes, 8, 'WAVE');

const mostChunks = 1_000;

/** Reads a WAV chunk by chunk, and keeps how it is played and what is played. Notes, time and place go. */
export function readWav(bytes: Uint8Array): PlainSound {
  let format: Uint8Array | null = null;
  let at = 12;
  for (let count = 0; count < mostChunks; count += 1) {
    const length = view(part(bytes, at, 8)).getUint32(4, true);
    const whole = part(bytes, at, length + 8);
    if (spells(bytes, at, 'fmt ')) format = whole;
    if (spells(bytes, at, 'data')) {
      needs(format !== null && format.length >= 24 && length > 0);
      const perSecond = view(format).getUint32(16, true);
      needs(perSecond > 0);
      const body = joined([letters('WAVE'), format, whole, new Uint8Array(length % 2)]);
      const head = joined([letters('RIFF'), new Uint8Array(4)]);
      view(head).setUint32(4, body.length, true);
      return { mediaType: 'audio/wav', bytes: joined([head, body]), seconds: length / perSecond };
    }
    at += 8 + length + (length % 2);
  }
  needs(false);
}
