import { type Field, file } from '../../platform/forms/index.ts';
import { largestPhotograph } from './read-photograph.ts';

/** A photograph in a declared form; it stands last in it. */
export const photographFile = (label: string, hint = ''): Field<Uint8Array | null> =>
  file(label, {
    largest: largestPhotograph,
    // HEIC is left out: a telephone then sends what it has as JPEG.
    accept: 'image/jpeg,image/png,image/webp',
    hint: `${hint ? `${hint} ` : ''}A photograph of at most 12 megabytes, from a phone or a computer. We remove the place and time that a phone saves in it.`,
    needed: 'Choose a photograph.',
  });
