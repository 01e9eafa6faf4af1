export { readSheetInThread } from './read-in-thread.ts';
export { largestSheet, mostRows, type Sheet } from './sheet.ts';
