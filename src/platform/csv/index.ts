export { csvLine } from './csv-line.ts';
export { type CsvRecord, CsvRecords } from './csv-records.ts';
