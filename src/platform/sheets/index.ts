export { readSheetInThread } from './read-in-thread.ts';
export { largestSheet, mostRows, type Sheet, type SheetRow } from './sheet.ts';
