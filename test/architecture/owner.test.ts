import { expect, test } from 'vitest';
import { sourceFiles } from './source-files.ts';

test('only migrations, the building of the demo and the operator at the keyboard work as the owner of the tables', () => {
  const asOwner = sourceFiles('src')
    .filter(({ text }) => /\.asOwner\(/.test(text))
    .map(({ path }) => path);
  expect(asOwner.sort()).toEqual([
    'src/cli/backup/note-backup.ts',
    'src/cli/demo/build-demo.ts',
    'src/cli/import/take-back.ts',
    'src/cli/retention/destroy-again.ts',
    'src/platform/database/apply-parts.ts',
    'src/platform/database/migrate.ts',
  ]);
});
