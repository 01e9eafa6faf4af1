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
    'addDays',
    'addMonths',
    'adoptionCodes',
    'ageOn',
    'anyFactsSchema',
    'basisInWords',
    'birthday',
    'careStatusExamples',
    'careStatusFactsSchema',
    'careStatusTables',
    'categories',
    'categoryTable',
    'checked',
    'compile',
    'compileRulebook',
    'concernKinds',
    'conductKinds',
    'conductSchema',
    'daysBetween',
    'deathCode',
    'decide',
    'decideCareStatus',
    'decideCareStatusOf',
    'decideIncident',
    'decideUnder',
    'decisionNamed',
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
    'everyTable',
    'experienceTable',
    'explain',
    'factorsByEdition',
    'factsUnder',
    'guardianshipCodes',
    'immediateRisks',
    'incidentExamples',
    'incidentFactsSchema',
    'isCalendarDate',
    'legalStatusCodes',
    'legalStatuses',
    'lookedAfterTable',
    'ownerRoles',
    'pathInWords',
    'placementCodes',
    'protocolTable',
    'publishedRulebooks',
    'readDraft',
    'readIncidentFacts',
    'reasonCeasedCodes',
    'replay',
    'routes',
    'rulebook2021',
    'rulebook2025',
    'settings',
    'sourceById',
    'sources',
    'speakingRows',
    'statusTimeline',
    'stepRules',
    'stepsForRoute',
    'tablesOf',
    'verify',
    'verifyCareStatus',
    'verifyIncident',
    'verifyTable',
    'victimKinds',
  ]);
});
