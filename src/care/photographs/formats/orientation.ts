import { letters, spells, view } from './bytes.ts';

const orientationTag = 0x0112;
const shortNumber = 3;

/** The most entries of a directory that are looked at: cameras write some dozens. */
const mostEntries = 500;

/**
 * How a photograph is to be turned, out of the Exif block of a camera: 1 as it is, 2 to 8 turned or mirrored. A block
 * that says nothing we can read is answered 1; it is thrown away in any case.
 * @param tiff the block after the letters `Exif`
 */
export function orientationIn(tiff: Uint8Array): number {
  try {
    const little = spells(tiff, 0, 'II');
    if (!(little || spells(tiff, 0, 'MM'))) return 1;
    const read = view(tiff);
    const directory = read.getUint32(4, little);
    const entries = Math.min(read.getUint16(directory, little), mostEntries);
    for (let entry = 0; entry < entries; entry += 1) {
      const at = directory + 2 + entry * 12;
      if (read.getUint16(at, little) !== orientationTag || read.getUint16(at + 2, little) !== shortNumber)
        continue;
      const turned = read.getUint16(at + 8, little);
      return turned >= 1 && turned <= 8 ? turned : 1;
    }
    return 1;
  } catch (error) {
    if (error instanceof RangeError) return 1;
    throw error;
  }
}

/** An Exif block that says how a photograph is turned, and nothing else. */
export function onlyOrientation(turned: number): Uint8Array {
  const tiff = new Uint8Array(26);
  tiff.set(letters('MM'));
  const write = view(tiff);
  write.setUint16(2, 42);
  write.setUint32(4, 8);
  write.setUint16(8, 1);
  write.setUint16(10, orientationTag);
  write.setUint16(12, shortNumber);
  write.setUint32(14, 1);
  write.setUint16(18, turned);
  return tiff;
}
