import { Refusal } from '../../../platform/errors/index.ts';
import { BrokenPhotograph } from '../../photographs/formats/bytes.ts';
import type { PlainSound } from '../plain-file.ts';
import { isMp4, readMp4 } from './mp4.ts';
import { isOgg, readOgg } from './ogg.ts';
import { isWav, readWav } from './wav.ts';
import { isWebm, readWebm } from './webm.ts';

/** The most bytes of a recording: five minutes of any kind that a browser or a telephone makes. */
export const largestSound = 12_000_000;
/** The longest recording, in minutes. */
export const longestMinutes = 5;
/** A recording that is stopped at five minutes runs on for a moment. */
const aMoment = 10;

const refuse = (message: string, code: 'not-allowed' | 'too-large' = 'not-allowed'): Refusal =>
  new Refusal(code, message, 'sound');

const readers: readonly (readonly [
  is: (bytes: Uint8Array) => boolean,
  read: (bytes: Uint8Array) => PlainSound,
])[] = [
  [isWebm, readWebm],
  [isOgg, readOgg],
  [isMp4, readMp4],
  [isWav, readWav],
];

/**
 * Reads a sound by what is in the file, never by its name: what a browser records, or a telephone.
 * @throws Refusal for what is no sound, has pictures in it, is cut off, or is longer than it may be
 */
export function readSound(bytes: Uint8Array): PlainSound {
  if (bytes.length > largestSound)
    throw refuse('The recording is larger than 12 megabytes. Make a shorter one.', 'too-large');
  const reader = readers.find(([is]) => is(bytes));
  if (!reader) throw refuse('This is not a sound we can keep. Send a WebM, Ogg, M4A or WAV file.');
  try {
    const sound = reader[1](bytes);
    if (sound.seconds !== null && sound.seconds > longestMinutes * 60 + aMoment)
      throw refuse(
        `The recording is longer than ${longestMinutes} minutes. Make a shorter one.`,
        'too-large',
      );
    return sound;
  } catch (error) {
    if (error instanceof BrokenPhotograph || error instanceof RangeError)
      throw refuse('The recording did not arrive complete, or is damaged. Record it again.');
    throw error;
  }
}
