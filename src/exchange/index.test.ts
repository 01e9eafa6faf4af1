import { expect, test } from 'vitest';
import {
  assembleChild,
  checkChild,
  collectionOf,
  proposeRepairs,
  readCsv,
  rulesOfYear,
  type SuppliedRow,
} from './index.ts';

async function* file(text: string) {
  yield new TextEncoder().encode(text);
}

const header = 'CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB\nc1,f,03/05/2012,bafr,UN2,,\n';
const missing = 'CHILD,DOB,MISSING,MIS_START,MIS_END\nc1,03/05/2012,M,03/06/2025,01/06/2025\n';

test('through the door a return is read, put together child by child, and checked by the rules of its year', async () => {
  const rows: SuppliedRow[] = [];
  for (const text of [header, missing]) {
    for await (const batch of readCsv(file(text), { year: 2026 })) rows.push(...batch);
  }
  const collection = collectionOf(2026, { loaded: new Set(rows.map((row) => row.file)) });
  const findings = checkChild(rulesOfYear(2026).child, assembleChild('c1', rows), collection);
  expect(findings).toEqual([{ code: '567', table: 'Missing', row: 0 }]);
  expect(proposeRepairs([], 2026)).toEqual([]);
});
