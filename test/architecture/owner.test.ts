import { expect, test } from 'vitest';
import { sourceFiles } from './source-files.ts';

test('only migrations and the building of the demo work as the owner of the tables', () => {
  const asOwner = sourceFiles('src')
    .filter(({ text }) => /\.asOwner\(/.test(text))
    .map(({ path }) => path);
  expect(asOwner.sort()).toEqual(['src/cli/demo/build-demo.ts', 'src/platform/database/migrate.ts']);
});
