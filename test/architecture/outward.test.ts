import { expect, test } from 'vitest';
import { sourceFiles } from './source-files.ts';

// Messages and webhooks go out from one room, where addresses are looked at. The lock of a directory is a socket in it, and
// the scanner of files is where those who run the service say.
const goesOut = /^src\/platform\/(?:notify\/|scan\/|database\/directory-lock\.ts$)/;

test('whatever connects to an address that somebody gave lies in the room that looks at addresses', () => {
  const elsewhere = sourceFiles('src')
    .filter(({ path }) => !goesOut.test(path))
    .flatMap(({ path, text, packages }) => [
      ...packages
        .filter((name) =>
          /^(?:node:(?:https?|net|tls|dgram|dns)|undici|nodemailer|axios|got)(?:\/|$)/.test(name),
        )
        .map((name) => `${path} imports ${name}`),
      ...(/\bfetch\(|new WebSocket\(/.test(text) ? [`${path} fetches`] : []),
    ]);
  expect(elsewhere).toEqual([]);
});
