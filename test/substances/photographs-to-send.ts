import { deflateSync } from 'node:zlib';
import { whoIs } from '../../src/platform/sign-in/index.ts';
import type { Response, TestApp } from '../house/test-app.ts';

const crcTable = Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value >>> 0;
});
const crc = (bytes: Buffer): number =>
  (bytes.reduce((value, byte) => (crcTable[(value ^ byte) & 0xff] ?? 0) ^ (value >>> 8), -1) ^ -1) >>> 0;

function chunk(name: string, content: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), content]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(content.length);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc(named));
  return Buffer.concat([length, named, check]);
}

/** A grey picture as a PNG, with a note in it that says where it was taken. */
export function aPhotograph(side = 32): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(side, 0);
  header.writeUInt32BE(side, 4);
  header.set([8, 0, 0, 0, 0], 8);
  const rows = Buffer.alloc((side + 1) * side, 120).map((value, at) => (at % (side + 1) === 0 ? 0 : value));
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('tEXt', Buffer.from('Comment\0taken at 51.5N 0.1W, Elm Street', 'latin1')),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

const boundary = 'a-boundary-of-the-tests';

/** Sends a form with a file as a browser does: what is typed first, the file last. */
export async function sendWithFile(
  house: TestApp,
  person: string | null,
  url: string,
  fields: Readonly<Record<string, string>>,
  file: { readonly name: string; readonly bytes: Buffer } | null,
  change: { csrf?: string; field?: string } = {},
): Promise<Response> {
  const token = await house.as(person).token();
  const who = token
    ? await whoIs(house.database, token, house.now, house.now.toISOString().slice(0, 10))
    : null;
  const typed = Object.entries({ _csrf: change.csrf ?? who?.csrfToken ?? '', ...fields }).map(
    ([name, value]) =>
      Buffer.from(`--${boundary}\r\ncontent-disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`),
  );
  const field = change.field ?? 'photograph';
  const head = `--${boundary}\r\ncontent-disposition: form-data; name="${field}"; filename="${file?.name ?? ''}"\r\ncontent-type: image/png\r\n\r\n`;
  const payload = Buffer.concat([
    ...typed,
    Buffer.from(head),
    file?.bytes ?? Buffer.alloc(0),
    Buffer.from(`\r\n--${boundary}--\r\n`),
  ]);
  return house.app.inject({
    method: 'POST',
    url,
    payload,
    headers: { 'content-type': `multipart/form-data; boundary=${boundary}` },
    ...(token ? { cookies: { hearth_session: token } } : {}),
  });
}

/** What is typed in the form for something that was found. */
export const found = {
  what: 'Cannabis, by its smell',
  class: 'B',
  description: 'Green, dry, in a clear bag.',
  amount: 'One small bag, the size of a thumbnail',
  foundWhere: 'Behind the sofa in the lounge',
  'found-day': '2',
  'found-month': '3',
  'found-year': '2026',
  'found-time': '21:30',
  keptWhere: 'Safe in the office',
} as const;
