/** A picture of 64 by 48 points, blue on the left and red on the right, as a telephone saves it; a place is written in it. */
export const aHeic = (): Buffer =>
  Buffer.from(
    'AAAAHGZ0eXBoZWljAAAAAG1pZjFoZWljbWlhZgAAAeFtZXRhAAAAAAAAACFoZGxyAAAAAAAAAABwaWN0AAAAAAAAAAAAAAAAAAAAAA5waXRtAAAAAAACAAAAEGlkYXQAAAAAAEAAMAAAAExpbG9jAQAAAERAAAMAAQAAAAAAAAIFAAEAAAAAAAAAVAACAAEAAAAAAAAAAQAAAAAAAAAIAAMAAAAAAAACWQABAAAAAAAAADAAAABNaWluZgAAAAAAAwAAABVpbmZlAgAAAQABAABodmMxAAAAABVpbmZlAgAAAAACAABncmlkAAAAABVpbmZlAgAAAQADAABFeGlmAAAAANVpcHJwAAAAs2lwY28AAABzaHZjQwEDcAAAAAAAAAAAAB7wAPz9+PgAAA8DIAABABhAAQwB//8DcAAAAwCQAAADAAADAB66AkAhAAEAJ0IBAQNwAAADAJAAAAMAAAMAHqAggQWW6uSmubAgAAADACAAAAMAISIAAQAGRAHBc8CJAAAAFGlzcGUAAAAAAAAAQAAAAEAAAAAUaXNwZQAAAAAAAABAAAAAMAAAABBwaXhpAAAAAAMICAgAAAAaaXBtYQAAAAAAAAACAAECgQIAAgIDhAAAAChpcmVmAAAAAAAAAA5kaW1nAAIAAQABAAAADmNkc2MAAwABAAIAAACMbWRhdAAAAFAoAa8TgPUngT//5Z1Ff+Ujq/5ixxDAIgVbiya+FQxyuAEDWVLaLGZW16ldfFQkV3JerW3/X+d6Pr1ts13xiiaYW71JDM3HUvIjVxXiK/7PwAAAAABNTQAqAAAACAABAQ4AAgAAABEAAAAaAAAAAEVsbSBTdHJlZXQgNTEuNU4AAA==',
    'base64',
  );

/** A paper of one empty page. */
export const aPdf = (within = ''): Buffer =>
  Buffer.from(
    `%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R${within}>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n`,
    'latin1',
  );

const uint32 = (value: number): Buffer => {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
};

/** Silence as a WAV, 8,000 bytes a second, with a note of its place in it. */
export function aWav(seconds = 1): Buffer {
  const format = Buffer.concat([
    Buffer.from([1, 0, 1, 0]),
    uint32(8000),
    uint32(8000),
    Buffer.from([1, 0, 8, 0]),
  ]);
  const chunk = (name: string, content: Buffer) =>
    Buffer.concat([Buffer.from(name, 'latin1'), uint32(content.length), content]);
  const body = Buffer.concat([
    Buffer.from('WAVE', 'latin1'),
    chunk('fmt ', format),
    chunk('LIST', Buffer.from('taken at Elm Street.', 'latin1')),
    chunk('data', Buffer.alloc(8000 * seconds, 128)),
  ]);
  return Buffer.concat([Buffer.from('RIFF', 'latin1'), uint32(body.length), body]);
}

/** Pages of an Ogg with Opus in it that lasts so many seconds. */
export function anOgg(seconds = 1): Buffer {
  const page = (content: Buffer, position: number): Buffer => {
    const head = Buffer.alloc(27);
    head.write('OggS', 'latin1');
    head.writeBigInt64LE(BigInt(position), 6);
    head.writeUInt32LE(7, 14);
    head[26] = 1;
    return Buffer.concat([head, Buffer.from([content.length]), content]);
  };
  return Buffer.concat([
    page(Buffer.from('OpusHead\x01\x01', 'latin1'), 0),
    page(Buffer.alloc(20, 3), seconds * 48_000),
  ]);
}

function box(name: string, ...content: Buffer[]): Buffer {
  const head = Buffer.alloc(8);
  head.writeUInt32BE(content.reduce((sum, { length }) => sum + length, 8));
  head.write(name, 4, 'latin1');
  return Buffer.concat([head, ...content]);
}

/** An M4A of so many seconds, with its place in it; or with pictures. */
export function anM4a(seconds = 1, handler = 'soun'): Buffer {
  const header = Buffer.alloc(100);
  header.writeUInt32BE(1000, 12);
  header.writeUInt32BE(seconds * 1000, 16);
  const handled = Buffer.alloc(25);
  handled.write(handler, 8, 'latin1');
  return Buffer.concat([
    box('ftyp', Buffer.from('M4A \0\0\0\0', 'latin1')),
    box(
      'moov',
      box('mvhd', header),
      box('trak', box('mdia', box('hdlr', handled))),
      box('udta', Buffer.from('+51.5-000.1/ Elm Street', 'latin1')),
    ),
    box('mdat', Buffer.alloc(50, 9)),
  ]);
}

/** A WebM as a browser records it: lengths that were not known yet, one track, clusters to so many seconds. */
export function aWebm(seconds = 1, kind = 2): Buffer {
  const element = (id: number[], content: Buffer): Buffer =>
    Buffer.concat([Buffer.from([...id, 0x80 + content.length]), content]);
  const unknown = (id: number[]): Buffer => Buffer.from([...id, 0x01, 255, 255, 255, 255, 255, 255, 255]);
  const at = (milliseconds: number): Buffer => {
    const bytes = Buffer.alloc(4);
    bytes.writeUInt32BE(milliseconds);
    return Buffer.concat([
      unknown([0x1f, 0x43, 0xb6, 0x75]),
      element([0xe7], bytes),
      element([0xa3], Buffer.from([0x81, 0, 0, 0x80, 5, 5, 5])),
    ]);
  };
  const track = element(
    [0xae],
    Buffer.concat([element([0x83], Buffer.from([kind])), element([0x86], Buffer.from('A_OPUS', 'latin1'))]),
  );
  return Buffer.concat([
    element([0x1a, 0x45, 0xdf, 0xa3], element([0x42, 0x82], Buffer.from('webm', 'latin1'))),
    unknown([0x18, 0x53, 0x80, 0x67]),
    element([0x16, 0x54, 0xae, 0x6b], track),
    at(0),
    at(seconds * 1000),
  ]);
}
