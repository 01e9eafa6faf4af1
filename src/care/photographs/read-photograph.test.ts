import { deflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { joined, letters, view } from './formats/bytes.ts';
import { crc } from './formats/crc.ts';
import { onlyOrientation, orientationIn } from './formats/orientation.ts';
import { readPhotograph } from './read-photograph.ts';

const base64 = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'base64'));
const text = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1');

/** One grey point: the smallest baseline JPEG. */
const jpeg = base64(
  '/9j/4AAQSkZJRgABAQEASABIAAD/2wBDAP//////////////////////////////////////////////////////////////////////////////////////wgALCAABAAEBAREA/8QAFBABAAAAAAAAAAAAAAAAAAAAAP/aAAgBAQABPxA=',
);
const wholeJpeg = joined([jpeg, new Uint8Array([0x7f, 0xff, 0xd9])]);
const lossy = base64('UklGRiIAAABXRUJQVlA4IBYAAAAwAQCdASoBAAEADsD+JaQAA3AAAAAA');
const lossless = base64('UklGRhoAAABXRUJQVlA4TA0AAAAvAAAAEAcQERGIiP4HAA==');

function pngChunk(name: string, content: Uint8Array): Uint8Array {
  const all = joined([new Uint8Array(4), letters(name), content, new Uint8Array(4)]);
  view(all).setUint32(0, content.length);
  view(all).setUint32(content.length + 8, crc(all.subarray(4, content.length + 8)));
  return all;
}
function png(width = 2, height = 2, extra: readonly Uint8Array[] = []): Uint8Array {
  const header = new Uint8Array(13);
  view(header).setUint32(0, width);
  view(header).setUint32(4, height);
  header.set([8, 0, 0, 0, 0], 8);
  const signature = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  const drawn = pngChunk('IDAT', new Uint8Array(deflateSync(Buffer.from([0, 9, 9, 0, 9, 9]))));
  return joined([signature, pngChunk('IHDR', header), ...extra, drawn, pngChunk('IEND', new Uint8Array())]);
}
function segment(marker: number, content: Uint8Array): Uint8Array {
  const head = new Uint8Array([0xff, marker, 0, 0]);
  view(head).setUint16(2, content.length + 2);
  return joined([head, content]);
}
const place = letters('51.5N 0.1W Elm Street');
const exif = (turned: number): Uint8Array => joined([letters('Exif\0\0'), onlyOrientation(turned), place]);
const withSegments = (...segments: Uint8Array[]): Uint8Array =>
  joined([wholeJpeg.subarray(0, 2), ...segments, wholeJpeg.subarray(2)]);
const refused = (bytes: Uint8Array, code: string) =>
  expect(() => readPhotograph(bytes)).toThrow(expect.objectContaining({ code, field: 'photograph' }));

test('JPEG, PNG and WebP are known by what is in them, with their size', () => {
  expect(readPhotograph(wholeJpeg)).toMatchObject({ mediaType: 'image/jpeg', width: 1, height: 1 });
  expect(readPhotograph(png(2, 2))).toMatchObject({ mediaType: 'image/png', width: 2, height: 2 });
  expect(readPhotograph(lossy)).toMatchObject({ mediaType: 'image/webp', width: 1, height: 1 });
  expect(readPhotograph(lossless)).toMatchObject({ mediaType: 'image/webp', width: 1, height: 1 });
});

test('what holds nothing but a picture is kept byte for byte', () => {
  expect(Buffer.from(readPhotograph(wholeJpeg).bytes).equals(wholeJpeg)).toBe(true);
  expect(Buffer.from(readPhotograph(png()).bytes).equals(png())).toBe(true);
  expect(Buffer.from(readPhotograph(lossy).bytes).equals(lossy)).toBe(true);
});

test('the place, notes and small pictures in a JPEG go; how it is turned stays', () => {
  const xmp = segment(0xe1, joined([letters('http://ns.adobe.com/xap/1.0/\0'), place]));
  const sent = joined([
    withSegments(
      segment(0xe1, exif(6)),
      xmp,
      segment(0xfe, place),
      segment(0xed, place),
      segment(0xe2, place),
    ),
    letters('a film after the end: Elm Street'),
  ]);
  const kept = readPhotograph(sent).bytes;
  expect(text(kept)).not.toContain('Elm Street');
  expect(text(kept)).not.toContain('adobe');
  const at = text(kept).indexOf('Exif\0\0');
  expect(orientationIn(kept.subarray(at + 6))).toBe(6);
  // Reading what was kept gives the same again.
  expect(Buffer.from(readPhotograph(kept).bytes).equals(kept)).toBe(true);
});

test('text, time and place in a PNG go; how it is turned stays', () => {
  const chunks = [
    pngChunk('tEXt', joined([letters('Comment\0'), place])),
    pngChunk('iTXt', place),
    pngChunk('tIME', new Uint8Array(7)),
    pngChunk('eXIf', joined([onlyOrientation(8), place])),
    pngChunk('iCCP', place),
  ];
  const kept = readPhotograph(joined([png(2, 2, chunks), letters('Elm Street')])).bytes;
  expect(text(kept)).not.toMatch(/Elm Street|tEXt|iTXt|tIME|iCCP/);
  expect(orientationIn(kept.subarray(text(kept).indexOf('eXIf') + 4))).toBe(8);
  expect(readPhotograph(kept)).toMatchObject({ width: 2, height: 2 });
});

test('place and notes in a WebP go; how it is turned stays', () => {
  const chunk = (name: string, content: Uint8Array): Uint8Array => {
    const head = new Uint8Array(8);
    head.set(letters(name));
    view(head).setUint32(4, content.length, true);
    return joined([head, content, new Uint8Array(content.length % 2)]);
  };
  const body = joined([
    letters('WEBP'),
    chunk('VP8X', new Uint8Array([0x2c, 0, 0, 0, 0, 0, 0, 0, 0, 0])),
    lossy.subarray(12),
    chunk('EXIF', joined([onlyOrientation(3), place])),
    chunk('XMP ', place),
  ]);
  const sent = joined([lossy.slice(0, 8), body]);
  view(sent).setUint32(4, body.length, true);
  const kept = readPhotograph(sent);
  expect(text(kept.bytes)).not.toMatch(/Elm Street|XMP/);
  expect(orientationIn(kept.bytes.subarray(text(kept.bytes).indexOf('EXIF') + 8))).toBe(3);
  expect(readPhotograph(kept.bytes)).toMatchObject({ width: 1, height: 1 });
  const moving = joined([letters('WEBP'), chunk('ANIM', new Uint8Array(6)), lossy.subarray(12)]);
  const film = joined([lossy.slice(0, 8), moving]);
  view(film).setUint32(4, moving.length, true);
  refused(film, 'not-allowed');
});

test('what is no photograph is refused, whatever it is called', () => {
  for (const other of [
    '',
    'hello',
    '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>',
    '<html>',
    '%PDF-1.7',
    'GIF89a\x01\x00\x01\x00',
    'PK\x03\x04',
    'MZ',
    'RIFF\x04\x00\x00\x00WAVE',
    '\xff\xd8',
    '\xff\xd8\xff',
  ])
    refused(letters(other), 'not-allowed');
});

test('a photograph that is cut off anywhere is refused', () => {
  for (const whole of [wholeJpeg, png(), lossy, lossless]) {
    for (let length = 0; length < whole.length; length += 1)
      refused(whole.subarray(0, length), 'not-allowed');
  }
});

test('over 12 megabytes is refused before it is read', () => {
  refused(new Uint8Array(20_000_000), 'too-large');
  refused(joined([wholeJpeg, new Uint8Array(12_000_000)]), 'too-large');
});

test('a picture that declares more than anybody could open is refused', () => {
  refused(png(60_000, 60_000), 'too-large');
  refused(png(16_001, 1), 'too-large');
  refused(png(10_000, 10_000), 'too-large');
  refused(png(0, 5), 'not-allowed');
  refused(png(0xffffffff, 0xffffffff), 'too-large');
  const large = wholeJpeg.slice();
  const frame = text(large).indexOf('\xff\xc2');
  const at = frame >= 0 ? frame : text(large).indexOf('\xff\xc0');
  view(large).setUint16(at + 5, 65_535);
  view(large).setUint16(at + 7, 65_535);
  refused(large, 'too-large');
});

test('a damaged picture, lengths that lie and a flood of blocks are refused, and never loop', () => {
  const broken = png();
  broken[45] = (broken[45] ?? 0) ^ 1;
  refused(broken, 'not-allowed');
  refused(withSegments(new Uint8Array([0xff, 0xe1, 0, 0])), 'not-allowed');
  refused(withSegments(new Uint8Array([0xff, 0xe1, 0xff, 0xff])), 'not-allowed');
  refused(
    withSegments(...Array.from({ length: 6_000 }, () => segment(0xfe, new Uint8Array(1)))),
    'not-allowed',
  );
  const long = lossy.slice();
  view(long).setUint32(16, 0xffffffff, true);
  refused(long, 'not-allowed');
  refused(png(2, 2, [pngChunk('XYZw', new Uint8Array(1))]), 'not-allowed');
});

test('an Exif block that leads nowhere turns nothing', () => {
  const wild = onlyOrientation(6);
  view(wild).setUint32(4, 0xfffffff0);
  expect(orientationIn(wild)).toBe(1);
  const many = onlyOrientation(6);
  view(many).setUint16(8, 0xffff);
  view(many).setUint16(10, 1);
  expect(orientationIn(many)).toBe(1);
  expect(orientationIn(onlyOrientation(9))).toBe(1);
  expect(orientationIn(letters('II'))).toBe(1);
  const little = Uint8Array.from([
    0x49, 0x49, 42, 0, 8, 0, 0, 0, 1, 0, 0x12, 1, 3, 0, 1, 0, 0, 0, 5, 0, 0, 0,
  ]);
  expect(orientationIn(little)).toBe(5);
});

test('bytes at random are refused or read, and nothing else happens', () => {
  let state = 7;
  const next = (): number => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state;
  };
  for (const whole of [wholeJpeg, png(), lossy, lossless]) {
    for (let round = 0; round < 300; round += 1) {
      const changed = whole.slice();
      for (let count = 0; count < 3; count += 1) changed[next() % changed.length] = next() % 256;
      try {
        expect(readPhotograph(changed).bytes.length).toBeGreaterThan(0);
      } catch (error) {
        expect(error).toMatchObject({ name: 'Refusal', field: 'photograph' });
      }
    }
  }
});
