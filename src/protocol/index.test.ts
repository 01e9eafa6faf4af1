import { expect, test } from 'vitest';

type Library = typeof import('./index.ts');

// Loaded so that a failure to load fails the tests below: a table that leaves a case open throws while it loads.
const library: Library | Error = await import('./index.ts').catch((error: Error) => error);

function loaded(): Library {
  if (library instanceof Error) throw library;
  return library;
}

test('the library loads: every published table settles every case exactly once', () => {
  expect(Object.keys(loaded().publishedRulebooks)).toEqual(loaded().editionIds);
});

test('every door a room may use is open', () => {
  expect(Object.keys(loaded()).sort()).toEqual([
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
    'stepsForRoute',
    'tablesOf',
    'verify',
    'verifyIncident',
    'verifyTable',
    'victimKinds',
  ]);
});
