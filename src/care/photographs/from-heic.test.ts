import { expect, test } from 'vitest';
import { aHeic } from '../../../test/care/attachments/files-to-send.ts';
import { pngOfPoints } from './formats/png-of-points.ts';
import { readInThread } from './read-in-thread.ts';
import { readPhotograph } from './read-photograph.ts';

test('the picture of a telephone becomes one that every browser shows, without what is said about it', async () => {
  const read = await readInThread(aHeic(), 'photograph', 'photograph');
  expect(read).toMatchObject({ mediaType: 'image/png', width: 64, height: 48 });
  expect(Buffer.from(read.bytes).toString('latin1')).not.toContain('Elm Street');
});

test('one that is cut off is refused at its field, and nothing else falls', async () => {
  const half = aHeic().subarray(0, 500);
  await expect(readInThread(half, 'photograph', 'photograph')).rejects.toMatchObject({
    code: 'not-allowed',
    field: 'photograph',
  });
});

test('a large picture is drawn smaller, each point the middle of those it stands for', () => {
  const [width, height] = [40, 20];
  const data = new Uint8ClampedArray(width * height * 4).fill(100);
  expect(readPhotograph(pngOfPoints({ width, height, data }, 10))).toMatchObject({ width: 10, height: 5 });
});
