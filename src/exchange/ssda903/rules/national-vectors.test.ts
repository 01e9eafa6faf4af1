import { expect, test } from 'vitest';
import { findRepeated } from '../../../../test/exchange/ssda903/find-repeated.ts';
import { hasNationalData, nationalJson } from '../../../../test/exchange/ssda903/national-data.ts';
import {
  childrenOf,
  collectionOfVector,
  type Vector,
  type VectorsOfRule,
} from '../../../../test/exchange/ssda903/rule-vectors.ts';
import type { TableName } from '../files/file-of-return.ts';
import { acrossRules, childRules } from './all-rules.ts';
import { checkChild, type Finding } from './check-child.ts';

const all = hasNationalData ? nationalJson<VectorsOfRule[]>('rule-vectors/lac2025_26.json') : [];
const codes = [...childRules, ...acrossRules].map(({ code }) => code);
const shipped = all.filter(({ code }) => codes.includes(code));

function findingsOf(code: string, vector: Vector): readonly Finding[] {
  const collection = collectionOfVector(vector);
  const children = childrenOf(vector);
  const rules = childRules.filter((rule) => rule.code === code);
  const across = acrossRules.filter((rule) => rule.code === code);
  return [
    ...children.flatMap((child) => checkChild(rules, child, collection)),
    ...across.flatMap((rule) =>
      findRepeated(
        rule,
        children.flatMap((child) => child.rows(rule.table)),
        collection,
      ),
    ),
  ];
}

function byTable(findings: readonly Finding[]): Partial<Record<TableName, number[]>> {
  const tables: Partial<Record<TableName, number[]>> = {};
  for (const { table, row } of findings) tables[table] = [...(tables[table] ?? []), row];
  for (const rows of Object.values(tables)) rows.sort((a, b) => a - b);
  return tables;
}

test.skipIf(!hasNationalData).each(shipped)(
  'rule $code flags what the national cases flag',
  ({ code, vectors }) => {
    for (const vector of vectors) expect(byTable(findingsOf(code, vector))).toEqual(vector.expected);
  },
);

test.skipIf(!hasNationalData)('only the rules about deprivation of liberty have no national case yet', () => {
  const without = codes.filter((code) => !all.some((rule) => rule.code === code));
  expect(without).toEqual(['700', '701', '702', '703', '704', '705', '706', '707', '708']);
});
