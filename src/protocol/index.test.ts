import { expect, test } from 'vitest';

// Loaded inside the tests: a table that leaves a case open throws while it loads, and must fail a test, not hide it.
test('the library loads: every published table settles every case exactly once', async () => {
  const { publishedRulebooks, editionIds } = await import('./index.ts');
  expect(Object.keys(publishedRulebooks)).toEqual(editionIds);
});

test('every door a room may use is open', async () => {
  const doors = await import('./index.ts');
  expect(Object.keys(doors).sort()).toEqual([
    'Refusal',
    'basisInWords',
    'checked',
    'compile',
    'compileRulebook',
    'concernKinds',
    'conductKinds',
    'conductSchema',
    'decide',
    'decideIncident',
    'decideUnder',
    'decisionNames',
    'draftRulebook',
    'duties',
    'dutyById',
    'dutyIsIn',
    'editionById',
    'editionFor',
    'editionIds',
    'editionOn',
    'editions',
    'evaluate',
    'explain',
    'factorsByEdition',
    'factsUnder',
    'immediateRisks',
    'incidentExamples',
    'incidentFactsSchema',
    'isCalendarDate',
    'ownerRoles',
    'pathInWords',
    'publishedRulebooks',
    'readDraft',
    'readIncidentFacts',
    'replay',
    'routes',
    'rulebook2021',
    'rulebook2025',
    'settings',
    'sourceById',
    'sources',
    'speakingRows',
    'stepRules',
    'tablesOf',
    'verify',
    'verifyIncident',
    'verifyTable',
    'victimKinds',
  ]);
});
