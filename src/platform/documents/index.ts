export type { Block, Document, Words } from './document.ts';
export { makePdf } from './make-pdf.ts';
