import { Refusal } from '../errors/index.ts';
import { BoundedWorker } from '../worker/index.ts';
import type { Document } from './document.ts';

/** Many times what a document of 500 pages needs. */
const bounds = { megabytes: 512, seconds: 60 };

/** How large a document may be: some 600 pages of text, or 40,000 lines or cells. */
const largest = 2_000_000;
/** What a new line or a part costs, in characters: about so much room is left beside it. */
const costOfPart = 50;

/** What a document asks for, in characters. */
function sizeOf(document: Document): number {
  let size = 0;
  const add = (part: unknown): void => {
    if (typeof part === 'string') size += part.length + costOfPart * part.split('\n').length;
    else if (part && typeof part === 'object') Object.values(part).forEach(add);
  };
  add(document);
  return size;
}

let last: Promise<unknown> = Promise.resolve();

/**
 * Makes a PDF/UA-1 of a document: tagged, with its title, language and order of reading, in a thread of its own. One after
 * the other, however many are asked for.
 * @throws Refusal where the document is too large; WorkerBroke where it took too long
 */
export function makePdf(
  document: Document,
  source = new URL('./pdf-worker.ts', import.meta.url),
): Promise<Uint8Array> {
  if (sizeOf(document) > largest)
    throw new Refusal('too-large', 'This is too much for one document. Choose less of it.');
  const made = last.then(() => make(document, source));
  last = made.catch(() => {});
  return made;
}

async function make(document: Document, source: URL): Promise<Uint8Array> {
  const worker = new BoundedWorker(source, bounds);
  try {
    return await worker.ask<Uint8Array>(document);
  } finally {
    await worker.close();
  }
}
