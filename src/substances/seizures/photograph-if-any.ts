import { photographFile } from '../../care/index.ts';
import type { Field } from '../../platform/forms/index.ts';

/** A photograph, if there is one; a program sends none. It stands last in its form. */
export const photographIfAny = (label: string, hint = ''): Field<Uint8Array | null> => ({
  ...photographFile(label, hint),
  ofPage: true,
  check: () => null,
});
