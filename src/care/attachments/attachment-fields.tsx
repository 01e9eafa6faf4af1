import { checkedBy, choice, type Field, file } from '../../platform/forms/index.ts';
import { largestPhotograph } from '../photographs/read-photograph.ts';
import { largestSound, longestMinutes } from './formats/sound.ts';

/** A picture or a paper in a declared form; it stands last in it. */
export const paperFile = (): Field<Uint8Array | null> =>
  file('The file', {
    as: 'file',
    size: 's',
    largest: largestPhotograph,
    // HEIC is left out: a telephone then sends what it has as JPEG.
    accept: 'image/jpeg,image/png,image/webp,application/pdf',
    hint: 'A photograph or picture of at most 12 megabytes, or a PDF of at most 10. We remove the place and time that a phone saves in a photograph.',
    needed: 'Choose a file.',
  });

/** A recording in a declared form; it stands last in it. */
export const soundFile = (): Field<Uint8Array | null> =>
  file('The recording', {
    as: 'sound',
    size: 's',
    largest: largestSound,
    accept: 'audio/webm,audio/ogg,audio/mp4,audio/x-m4a,audio/wav,.m4a',
    hint: `At most ${longestMinutes} minutes: a WebM, Ogg, M4A or WAV file.`,
    needed: 'Record it, or choose a sound file.',
  });

/** That a child agrees, where nothing is done without it. */
export const childAgrees = (
  label: string,
  hint: string,
  refused: string,
  onlyIf?: { field: string; is: string },
) =>
  checkedBy(
    choice(
      label,
      { yes: 'Yes', no: 'No' },
      {
        hint,
        needed: 'Say whether they want this. Ask them first.',
        inline: true,
        ...(onlyIf ? { onlyIf } : {}),
      },
    ) as Field<'yes' | 'no' | null>,
    (value) => (value === 'no' ? { code: 'not-allowed', message: refused } : null),
  );
