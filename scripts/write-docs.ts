import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { documents } from './docs/documents.ts';
import { top } from './docs/repository.ts';

for (const { path, make } of documents) {
  const file = join(top, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, await make());
  console.log(path);
}
