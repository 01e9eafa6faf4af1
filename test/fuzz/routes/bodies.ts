import type { Random } from '../../../demo/random.ts';
import { nextReturn, smallReturn } from '../../exchange/made-up-return.ts';
import { brokenBytes } from '../grammar/broken-bytes.ts';
import { brokenText } from '../grammar/nasty-text.ts';
import { pictures } from '../pure/photographs.ts';
import type { Fields } from './draw-form.ts';
import { asHeader } from './draw-headers.ts';

/** A body and its type. */
export interface Body {
  readonly type: string;
  readonly of: (csrf: string) => string | Buffer;
}

const withToken = (fields: Fields, csrf: string): Fields => (csrf ? [['_csrf', csrf], ...fields] : fields);

/** As a browser sends it; sometimes with percent signs that say nothing, or bytes that are no UTF-8. */
export function asForm(fields: Fields, random: Random): Body {
  const broken = random.chance(0.04);
  const tail = random.pick(['&x=%zz', '&%=%', '&x=\xff', '&&&', '=']);
  const encoded = new URLSearchParams(fields.map(([name, value]) => [name, value])).toString();
  return {
    type: 'application/x-www-form-urlencoded',
    of: (csrf) => `${csrf ? `_csrf=${encodeURIComponent(csrf)}&` : ''}${encoded}${broken ? tail : ''}`,
  };
}

/** The fields of a form as an object in JSON. */
export const asJson = (fields: Fields): Body => ({
  type: 'application/json',
  of: (csrf) => JSON.stringify(Object.fromEntries(withToken(fields, csrf))),
});

const files: readonly (string | Uint8Array)[] = [
  ...pictures,
  ...Object.values(smallReturn),
  ...Object.values(nextReturn),
];

interface Sent {
  readonly field: string;
  readonly name: string;
  readonly bytes: Uint8Array;
}

function aFile(field: string, random: Random): Sent {
  const file = random.pick(files);
  const bytes = typeof file === 'string' ? Buffer.from(file) : file;
  const name = random.pick([
    'a.png',
    'header.csv',
    '',
    '../../x.jpg',
    'ü\u202e.png',
    '.',
    `${'x'.repeat(300)}.csv`,
  ]);
  // Just over what a photograph may have, or what an upload may have; rarely, for it takes its time.
  if (random.chance(0.004))
    return { field, name, bytes: Buffer.concat([bytes, Buffer.alloc(random.pick([3_100_000, 8_000_001]))]) };
  return { field, name, bytes: random.chance(0.5) ? brokenBytes(bytes, random) : bytes };
}

/** With files, as a browser sends it: what is typed first. Sometimes cut off, or with a part that is none. */
export function asMultipart(fields: Fields, fileFields: readonly string[], random: Random): Body {
  const sent = fileFields.flatMap((field) =>
    Array.from({ length: random.pick([0, 1, 1, 1, 2]) }, () => aFile(field, random)),
  );
  const boundary = 'a-boundary-of-the-fuzz';
  const isCut = random.chance(0.06);
  const cut = random.fraction();
  const extra = random.chance(0.05)
    ? brokenText(`--${boundary}\r\ncontent-disposition: form-data; name="x"\r\n\r\ny\r\n`, random)
    : '';
  const head = (name: string, more = ''): string =>
    `--${boundary}\r\ncontent-disposition: form-data; name="${name.replaceAll(/["\r\n]/g, '_')}"${more}\r\n`;
  return {
    type: `multipart/form-data; boundary=${boundary}`,
    of: (csrf) => {
      const whole = Buffer.concat([
        ...withToken(fields, csrf).map(([name, value]) => Buffer.from(`${head(name)}\r\n${value}\r\n`)),
        Buffer.from(extra),
        ...sent.flatMap(({ field, name, bytes }) => [
          Buffer.from(
            `${head(field, `; filename="${asHeader(name)}"`)}content-type: application/octet-stream\r\n\r\n`,
          ),
          bytes,
          Buffer.from('\r\n'),
        ]),
        Buffer.from(`--${boundary}--\r\n`),
      ]);
      return isCut ? whole.subarray(0, Math.floor(whole.length * cut)) : whole;
    },
  };
}
