import { expect, test } from 'vitest';

type Door = typeof import('./index.ts');

// Loaded so that a failure to load fails the test: a table that leaves a case open throws while it loads.
const door: Door | Error = await import('./index.ts').catch((error: Error) => error);

test('the decision loads, and its door opens on these', () => {
  expect(Object.keys(door).sort()).toEqual([
    'adoptionCodes',
    'careStatusExamples',
    'careStatusFactsSchema',
    'careStatusOutcomeSchema',
    'careStatusTables',
    'categories',
    'categoryTable',
    'deathCode',
    'decideCareStatus',
    'decideCareStatusOf',
    'experienceTable',
    'guardianshipCodes',
    'legalStatusCodes',
    'legalStatuses',
    'lookedAfterTable',
    'placementCodes',
    'protocolTable',
    'reasonCeasedCodes',
    'statusTimeline',
    'verifyCareStatus',
  ]);
});

test('the codes by which care ends are these', () => {
  if (door instanceof Error) throw door;
  expect(door.deathCode).toBe('E2');
  expect(door.adoptionCodes).toEqual(['E11', 'E12']);
  expect(door.guardianshipCodes).toEqual(['E43', 'E44', 'E45', 'E46', 'E47', 'E48']);
});
