import { expect, test } from 'vitest';
import * as placement from './index.ts';

test('the door of the placement decision opens on these', () => {
  expect(Object.keys(placement).sort()).toEqual([
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
