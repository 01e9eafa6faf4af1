export { keyInFile } from './key-file.ts';
export { keyedHash, seal, unseal } from './seal.ts';
