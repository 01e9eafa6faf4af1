import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { answerQuestions } from '../worker/index.ts';
import type { Document } from './document.ts';
import { charactersOf, readFonts } from './fonts.ts';
import { look } from './look.ts';
import { printable } from './printable.ts';

// The entry of the thread that makes a PDF. The library is native: what it does is bounded by how much is given to it.
const fonts = readFonts();
const characters = charactersOf(fonts);

answerQuestions((document: Document): Uint8Array => {
  const compiler = NodeCompiler.create({ fontArgs: [{ fontBlobs: fonts }] });
  try {
    const text = JSON.stringify(document, (key, value) =>
      typeof value === 'string' && key !== 'kind' ? printable(value, characters) : value,
    );
    const made = compiler.compile({ mainFileContent: look, inputs: { document: text } });
    if (!made.result) {
      const { shortDiagnostics = [] } = made.takeError() ?? {};
      throw new Error(`the document was not made: ${JSON.stringify(shortDiagnostics)}`);
    }
    return compiler.pdf(made.result, { pdfStandard: 'ua-1' });
  } finally {
    // Its cache belongs to the whole process: nothing of the document stays in it.
    compiler.evictCache(0);
  }
});
