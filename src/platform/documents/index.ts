export type { Block, Words } from './document.ts';
export { makePdf } from './make-pdf.ts';
