import { spells } from './bytes.ts';

/** What telephones call their own pictures in the file: HEIC in one form or another. */
const brands = ['heic', 'heix', 'heim', 'heis', 'hevc', 'hevx', 'mif1', 'msf1'];

/** Whether the bytes begin as a HEIC picture does: as most telephones save what they take. */
export const isHeic = (bytes: Uint8Array): boolean =>
  spells(bytes, 4, 'ftyp') && brands.some((brand) => spells(bytes, 8, brand));
