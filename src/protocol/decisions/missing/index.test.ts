import { expect, test } from 'vitest';

type Door = typeof import('./index.ts');

// Loaded so that a failure to load fails the test: a table that leaves a case open throws while it loads.
const door: Door | Error = await import('./index.ts').catch((error: Error) => error);

test('the decision loads, and its door opens on these', () => {
  expect(Object.keys(door).sort()).toEqual([
    'codes903',
    'concernsInWords',
    'decideMissing',
    'isSettledForPolice',
    'isSmallChild',
    'missingAnswerInWords',
    'missingCategories',
    'missingCategoryInWords',
    'missingCautionRules',
    'missingExamples',
    'missingFactsSchema',
    'missingOutcomeSchema',
    'missingQuestionsInWords',
    'missingQuestionsThatCount',
    'missingRouteInWords',
    'missingRoutes',
    'missingRulebooks',
    'missingStepRules',
    'missingTablesOf',
    'readMissingFacts',
    'verifyMissing',
    'vulnerabilities',
    'vulnerabilitiesInWords',
  ]);
});

test('category, route and code have these values, from the mildest on', () => {
  if (door instanceof Error) throw door;
  expect(door.missingCategories).toEqual(['located', 'unauthorised-absence', 'missing']);
  expect(door.missingRoutes).toEqual(['carers-locate', 'report-online', 'call-999']);
  expect(door.codes903).toEqual(['M', 'A']);
});
