export { withPdf } from './with-pdf.tsx';
