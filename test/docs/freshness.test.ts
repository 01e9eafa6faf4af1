import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { documents } from '../../scripts/docs/documents.ts';
import { top } from '../../scripts/docs/repository.ts';

test.each(documents)('$path is what the code says; `npm run docs` writes it anew', async ({ path, make }) => {
  expect(readFileSync(join(top, path), 'utf8')).toBe(await make());
});

test('a document is the same however often it is made', async () => {
  for (const { make } of documents) expect(await make()).toBe(await make());
});
