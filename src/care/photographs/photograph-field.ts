import { type Field, file } from '../../platform/forms/index.ts';
import { largestPhotograph } from './read-photograph.ts';

/** A photograph in a declared form; it stands last in it. */
export const photographFile = (label: string, hint = ''): Field<Uint8Array | null> =>
  file(label, {
    largest: largestPhotograph,
    accept: 'image/jpeg,image/png,image/webp',
    hint: `${hint ? `${hint} ` : ''}A JPEG, PNG or WebP picture of at most 8 megabytes. We remove the place and time that a phone saves in it.`,
    needed: 'Choose a photograph.',
  });
