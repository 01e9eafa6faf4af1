import { expect, test } from 'vitest';
import { refuseContradictions } from './contradictions.ts';
import { readPlacementFacts } from './decide.ts';
import { aChild, aLeaver } from './example.ts';
import type { PlacementFacts } from './facts.ts';

type Given = Partial<Omit<PlacementFacts, 'edition'>>;

const fosterHome: Given = { settingKind: 'foster-home' };

test.each<[string, string, PlacementFacts, PlacementFacts]>([
  [
    'careStatus',
    'Being looked after ends at 18: from then on careStatus must be "care-leaver".',
    aChild({ age: 18 }),
    aChild({ age: 17 }),
  ],
  [
    'careStatus',
    'Nobody is a care leaver before 16: until then careStatus must be "looked-after".',
    aLeaver({ age: 15 }),
    aLeaver({ age: 16 }),
  ],
  [
    'connectedPerson',
    'connectedPerson may be true only where settingKind is "foster-home".',
    aChild({ connectedPerson: true }),
    aChild({ connectedPerson: true, ...fosterHome }),
  ],
  [
    'ownFosterCarer',
    'ownFosterCarer may be true only where settingKind is "foster-home".',
    aChild({ ownFosterCarer: true }),
    aChild({ ownFosterCarer: true, ...fosterHome }),
  ],
  [
    'crossesLondonBoundary',
    'A home in the area of the responsible authority crosses no boundary: crossesLondonBoundary must be "neither".',
    aChild({ crossesLondonBoundary: 'out-of-london' }),
    aChild({ crossesLondonBoundary: 'out-of-london', homeArea: 'unknown' }),
  ],
])('%s: %s', (field, message, contradictory, sound) => {
  expect(() => readPlacementFacts(contradictory)).toThrow(
    expect.objectContaining({ code: 'not-allowed', field, message }),
  );
  expect(readPlacementFacts(sound)).toEqual(sound);
});

test('what is denied contradicts nothing', () => {
  const denied = aChild({ connectedPerson: false, ownFosterCarer: false, crossesLondonBoundary: 'neither' });
  expect(() => refuseContradictions(denied)).not.toThrow();
  expect(() => refuseContradictions(aChild())).not.toThrow();
  expect(() => refuseContradictions(aLeaver())).not.toThrow();
});
