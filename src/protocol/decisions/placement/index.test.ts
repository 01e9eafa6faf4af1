import { expect, test } from 'vitest';

type Door = typeof import('./index.ts');

// Loaded so that a failure to load fails the tests below: a table that leaves a case open throws while it loads.
const door: Door | Error = await import('./index.ts').catch((error: Error) => error);

function loaded(): Door {
  if (door instanceof Error) throw door;
  return door;
}

test('the decision loads: every published table settles every case exactly once', () => {
  expect(Object.keys(loaded().placementRulebooks)).toEqual(['2021', '2025']);
});

test('the door of the placement decision opens on these', () => {
  expect(Object.keys(loaded()).sort()).toEqual([
    'boundaryCrossings',
    'decidePlacement',
    'homeAreas',
    'placementApprovals',
    'placementCareStatuses',
    'placementCautionRules',
    'placementEvents',
    'placementExamples',
    'placementFactsSchema',
    'placementNoticeRules',
    'placementOrders',
    'placementOutcomeSchema',
    'placementOwners',
    'placementRecipients',
    'placementRegistrations',
    'placementRulebooks',
    'placementStepRules',
    'readPlacementFacts',
    'registrationStandings',
    'settingKinds',
    'verifyPlacement',
  ]);
});
