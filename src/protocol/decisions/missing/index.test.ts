import { expect, test } from 'vitest';
import * as missing from './index.ts';

test('the door of the missing decision opens on these', () => {
  expect(Object.keys(missing).sort()).toEqual([
    'codes903',
    'decideMissing',
    'isSmallChild',
    'missingCategories',
    'missingCautionRules',
    'missingExamples',
    'missingFactsSchema',
    'missingRoutes',
    'missingRulebooks',
    'missingStepRules',
    'missingTablesOf',
    'readMissingFacts',
    'verifyMissing',
    'vulnerabilities',
  ]);
});

test('category, route and code have these values, from the mildest on', () => {
  expect(missing.missingCategories).toEqual(['located', 'unauthorised-absence', 'missing']);
  expect(missing.missingRoutes).toEqual(['carers-locate', 'report-online', 'call-999']);
  expect(missing.codes903).toEqual(['M', 'A']);
});
