import { readPhotograph } from '../../../src/care/photographs/read-photograph.ts';
import { aPhotograph } from '../../substances/photographs-to-send.ts';
import { brokenBytes } from '../grammar/broken-bytes.ts';
import { orRefusal } from '../refusals.ts';
import { holds, type Target } from '../target.ts';

const base64 = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'base64'));

/** One grey point each, in the formats that are kept. */
export const pictures: readonly Uint8Array[] = [
  base64(
    '/9j/4AAQSkZJRgABAQEASABIAAD/2wBDAP//////////////////////////////////////////////////////////////////////////////////////wgALCAABAAEBAREA/8QAFBABAAAAAAAAAAAAAAAAAAAAAP/aAAgBAQABPxB//9k=',
  ),
  base64('UklGRiIAAABXRUJQVlA4IBYAAAAwAQCdASoBAAEADsD+JaQAA3AAAAAA'),
  base64('UklGRhoAAABXRUJQVlA4TA0AAAAvAAAAEAcQERGIiP4HAA=='),
  aPhotograph(4),
];

/** A photograph is kept without what is no picture, or refused at its field. */
export const photographs: Target<Uint8Array> = {
  name: 'photographs',
  share: 100,
  draw: (random) => brokenBytes(random.pick(pictures), random),
  hold: (bytes) => {
    const kept = orRefusal(() => readPhotograph(bytes));
    if (!kept) return;
    holds(kept.width > 0 && kept.height > 0, 'a photograph has a size');
    holds(kept.bytes.length <= bytes.length + 200, 'what is kept is no larger than what was sent');
    const again = readPhotograph(kept.bytes);
    holds(Buffer.from(again.bytes).equals(kept.bytes), 'what was kept is read as it is');
  },
};
