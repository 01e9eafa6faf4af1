import { expect, test } from 'vitest';
import { aHeic, anM4a, anOgg, aPdf, aWav, aWebm } from '../../../../test/care/attachments/files-to-send.ts';
import { readPaper } from './pdf.ts';
import { readSound } from './sound.ts';

const text = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1');

test.each([
  ['audio/webm', aWebm],
  ['audio/ogg', anOgg],
  ['audio/mp4', anM4a],
  ['audio/wav', aWav],
] as const)(
  '%s is known by what is in it, with its length, and is at most five minutes long',
  (mediaType, of) => {
    expect(readSound(of(1))).toMatchObject({ mediaType, seconds: 1 });
    expect(readSound(of(300))).toMatchObject({ seconds: 300 });
    expect(() => readSound(of(330))).toThrow(
      expect.objectContaining({
        code: 'too-large',
        field: 'sound',
        message: expect.stringContaining('5 minutes'),
      }),
    );
    const whole = of(1);
    expect(() => readSound(whole.subarray(0, whole.length - 5))).toThrow(
      expect.objectContaining({ code: 'not-allowed', field: 'sound' }),
    );
    expect(text(readSound(whole).bytes)).not.toContain('Elm Street');
    // Reading what was kept gives the same again.
    const { bytes } = readSound(whole);
    expect(Buffer.from(readSound(bytes).bytes).equals(bytes)).toBe(true);
  },
);

test.each([
  ['a film', aWebm(1, 1)],
  ['a film of a telephone', anM4a(1, 'vide')],
  ['a paper', aPdf()],
  ['a picture', aHeic()],
  ['nothing', Buffer.alloc(0)],
  ['a page', Buffer.from('<html><script>alert(1)</script>')],
])('%s is no sound', (_, bytes) => {
  expect(() => readSound(bytes)).toThrow(expect.objectContaining({ code: 'not-allowed', field: 'sound' }));
});

test('a PDF is taken; one that is cut off, locked or does something is refused in words', () => {
  expect(readPaper(aPdf())).toMatchObject({ mediaType: 'application/pdf' });
  expect(readPaper(aWav())).toBeNull();
  const refused = (bytes: Buffer, message: RegExp) =>
    expect(() => readPaper(bytes)).toThrow(
      expect.objectContaining({ field: 'file', message: expect.stringMatching(message) }),
    );
  refused(aPdf().subarray(0, 60), /complete/);
  refused(aPdf('/Encrypt 9 0 R'), /password/);
  for (const act of ['/OpenAction<</S/JavaScript/JS(app.alert(1))>>', '/Names<</EmbeddedFiles 4 0 R>>'])
    refused(aPdf(act), /program or another file/);
});
