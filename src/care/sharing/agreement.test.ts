import { expect, test } from 'vitest';
import '../tables.ts';
import { testDatabase } from '../../../test/database/index.ts';
import { factKinds, relations, sharingAgreement } from './agreement.ts';

test('the database holds the sharing agreement line by line as it is declared', async () => {
  const database = await testDatabase('sharing-agreement');
  const rows = await database.asOwner((tx) => tx.selectFrom('sharing_rule').selectAll().execute());
  await database.close();
  const lines = rows.map((row) => [row.kind, row.relation, row.may_add, row.purpose, row.lawful_basis]);
  const declared = sharingAgreement.map((rule) => [
    rule.kind,
    rule.relation,
    rule.mayAdd,
    rule.purpose,
    rule.lawfulBasis,
  ]);
  expect(lines.toSorted()).toEqual(declared.toSorted());
});

test('every kind and every relation has a line, and each line says what for and on which basis in law', () => {
  expect(new Set(sharingAgreement.map(({ kind }) => kind))).toEqual(new Set(Object.keys(factKinds)));
  expect(new Set(sharingAgreement.map(({ relation }) => relation))).toEqual(new Set(relations));
  for (const { purpose, lawfulBasis } of sharingAgreement) {
    expect(purpose).toMatch(/^to \w+ /);
    expect(lawfulBasis).toMatch(/UK GDPR|DPA 2018/);
  }
});

test('breaking the glass opens what protects a child tonight, and nothing narrower', () => {
  const opened = sharingAgreement.filter(({ relation }) => relation === 'break-glass');
  expect(opened.map(({ kind }) => kind)).toEqual([
    'identity',
    'home',
    'around',
    'status',
    'profile',
    'record',
    'health',
  ]);
  expect(opened.some(({ mayAdd }) => mayAdd)).toBe(false);
});
