import { expect, test } from 'vitest';
import { readInThread } from './read-in-thread.ts';

/** One grey point: the smallest lossless WebP. */
const point = Uint8Array.from(Buffer.from('UklGRhoAAABXRUJQVlA4TA0AAAAvAAAAEAcQERGIiP4HAA==', 'base64'));

test('a photograph is read in a thread, and what is none is refused at its field', async () => {
  expect(await readInThread(point, 'photograph', 'photograph')).toMatchObject({
    mediaType: 'image/webp',
    width: 1,
    bytes: point,
  });
  await expect(readInThread(point.subarray(0, 20), 'photograph', 'photograph')).rejects.toMatchObject({
    code: 'not-allowed',
    field: 'photograph',
    message: 'The photograph did not arrive complete, or is damaged. Send it again.',
  });
});

test('a photograph that takes the thread along is refused, and nothing else falls', async () => {
  const noSuchReader = new URL('./no-such-reader.ts', import.meta.url);
  await expect(readInThread(point, 'photograph', 'photograph', noSuchReader)).rejects.toMatchObject({
    code: 'not-allowed',
    field: 'photograph',
    message: expect.stringMatching(/^We could not read the photograph/),
  });
});
