export { assembleChild } from './child/assemble-child.ts';
export { collectionOf } from './child/collection.ts';
export { readCsv } from './read/read-csv.ts';
export type { SuppliedRow } from './read/supplied-row.ts';
export { proposeRepairs } from './repairs/propose-repairs.ts';
export { checkChild } from './rules/check-child.ts';
export { rulesOfYear } from './rules/rules-of-year.ts';
