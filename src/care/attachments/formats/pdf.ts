import { Refusal } from '../../../platform/errors/index.ts';
import { spells } from '../../photographs/formats/bytes.ts';
import type { PlainPaper } from '../plain-file.ts';

/** The most bytes of a paper. */
const largestPaper = 10_000_000;

/** What a paper does by itself, or carries along: a scan and a letter do neither. */
const acts = /\/(?:JavaScript|JS|Launch|EmbeddedFiles?|RichMedia|XFA)(?![A-Za-z])/;
const isLocked = /\/Encrypt(?![A-Za-z])/;

const refuse = (message: string): Refusal => new Refusal('not-allowed', message, 'file');

/**
 * Reads a PDF by what is in the file; null for a file that is none.
 * @throws Refusal for one that is cut off, locked, or does something when it is opened
 */
export function readPaper(bytes: Uint8Array): PlainPaper | null {
  if (!spells(bytes, 0, '%PDF-')) return null;
  if (bytes.length > largestPaper)
    throw new Refusal('too-large', 'The file is larger than 10 megabytes. Send a smaller one.', 'file');
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  if (!text.slice(-2048).includes('%%EOF'))
    throw refuse('The PDF did not arrive complete, or is damaged. Send it again.');
  if (isLocked.test(text)) throw refuse('The PDF has a password. Save it without one, then send it.');
  if (acts.test(text))
    throw refuse('The PDF contains a program or another file. Print it to PDF, then send that.');
  return { mediaType: 'application/pdf', bytes };
}
