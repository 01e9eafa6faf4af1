import type { Random } from '../../../demo/random.ts';

const numbersAtBorders = [0, 1, 0x7f, 0x80, 0xff, 0x0a, 0x0d, 0x22, 0x2c, 0x3c, 0x26] as const;

function changed(bytes: Uint8Array, random: Random): Uint8Array {
  const at = random.whole(0, Math.max(0, bytes.length - 1));
  const copy = bytes.slice();
  switch (random.whole(0, 6)) {
    case 0:
      return bytes.subarray(0, at);
    case 1:
      copy[at] = random.pick(numbersAtBorders);
      return copy;
    case 2:
      copy[at] = random.whole(0, 255);
      return copy;
    case 3:
      // A length that lies.
      copy.set(
        [random.pick(numbersAtBorders), random.whole(0, 255)].slice(0, Math.max(0, copy.length - at)),
        at,
      );
      return copy;
    case 4:
      copy.copyWithin(random.whole(0, copy.length), at, at + random.whole(1, 40));
      return copy;
    case 5:
      return Buffer.concat([bytes.subarray(0, at), bytes.subarray(Math.max(0, at - random.whole(0, 60)))]);
    default:
      return Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + random.whole(1, 20))]);
  }
}

/** Bytes that were good, with a few things in them changed. */
export function brokenBytes(bytes: Uint8Array, random: Random): Uint8Array {
  let broken = bytes;
  for (let times = random.pick([0, 1, 1, 1, 2, 3, 6]); times > 0; times -= 1)
    broken = changed(broken, random);
  return broken;
}
