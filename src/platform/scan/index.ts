export { type Scan, scanner } from './scanner.ts';
