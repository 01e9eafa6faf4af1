import { expect, test } from 'vitest';
import { readPlacementFacts } from './decide.ts';
import { aChild, aLeaver } from './example.ts';
import { placementFactsSchema } from './facts.ts';

const refused = (facts: object) => {
  try {
    readPlacementFacts(facts);
  } catch (refusal) {
    return (refusal as { toJSON(): object }).toJSON();
  }
  return undefined;
};

test('the fields of the contract are these, each with what it allows', () => {
  const allowed = Object.entries(placementFactsSchema.shape).map(([name, field]) => {
    const bare = 'unwrap' in field ? field.unwrap() : field;
    return [name, 'options' in bare ? bare.options : bare.type];
  });
  expect(Object.fromEntries(allowed)).toEqual({
    occurredOn: 'string',
    edition: ['2021', '2025'],
    age: 'number',
    careStatus: ['looked-after', 'care-leaver'],
    event: ['starts', 'moves'],
    homeArea: ['inside', 'adjoining', 'at-a-distance', 'unknown'],
    emergency: 'boolean',
    settingKind: [
      'childrens-home',
      'foster-home',
      'supported-accommodation',
      'with-parents',
      'secure',
      'custody',
      'other',
    ],
    connectedPerson: 'boolean',
    ownFosterCarer: 'boolean',
    registration: ['registered', 'unregistered', 'not-needed', 'unknown'],
    crossesLondonBoundary: ['out-of-london', 'into-london', 'neither'],
    onOrder: ['none', 'out-of-court-disposal', 'court-order'],
    policeContactLikely: 'boolean',
    schoolChanges: 'boolean',
    keyStage4: 'boolean',
    sendNeeds: 'boolean',
    alreadyThere: 'boolean',
    pledgeInContract: 'boolean',
  });
});

test('a field says what it means where its name does not', () => {
  const { emergency, connectedPerson, ownFosterCarer, keyStage4, alreadyThere, pledgeInContract } =
    placementFactsSchema.shape;
  expect(
    [emergency, connectedPerson, ownFosterCarer, keyStage4, alreadyThere, pledgeInContract].map(
      ({ description }) => description,
    ),
  ).toEqual([
    'there is no time to tell people before the move',
    'a foster home of family or friends',
    'a foster carer approved by the responsible authority itself',
    'the two school years up to 16',
    'they live in the home already; asked where it must not be used, unsaid is read as perhaps',
    'the contract with the provider commits it to the Protocol',
  ]);
});

test.each(['age', 'careStatus', 'event', 'homeArea', 'settingKind', 'registration'])(
  '%s is needed',
  (field) => {
    expect(refused({ ...aChild(), [field]: undefined })).toMatchObject({ code: 'missing', field });
  },
);

test('everything else may be left out', () => {
  const { age, careStatus, event, homeArea, settingKind, registration } = aChild();
  const facts = { age, careStatus, event, homeArea, settingKind, registration };
  expect(readPlacementFacts(facts)).toEqual(facts);
});

test('an unknown field is refused by its name', () => {
  expect(refused({ ...aChild(), postcode: 'E8' })).toMatchObject({
    code: 'unknown-field',
    field: 'postcode',
  });
});

test.each([
  [-1, 'out-of-range'],
  [26, 'out-of-range'],
  [4.5, 'wrong-type'],
])('age %d is refused', (age, code) => {
  expect(refused({ ...aChild(), age })).toMatchObject({ code, field: 'age' });
});

test('age runs from 0 to 25', () => {
  expect(refused(aChild({ age: 0 }))).toBeUndefined();
  expect(refused(aLeaver({ age: 25 }))).toBeUndefined();
});

test('a day that is not of the calendar is refused', () => {
  expect(refused(aChild({ occurredOn: '2026-02-30' }))).toEqual({
    code: 'not-allowed',
    field: 'occurredOn',
    message: 'occurredOn must be a calendar date written YYYY-MM-DD.',
  });
});
