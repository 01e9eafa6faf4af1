import { expect, test } from 'vitest';
import { aChild, aLeaver } from './example.ts';
import type { PlacementFacts } from './facts.ts';
import { placementCells, supportedRegisteredFrom } from './read-facts.ts';
import { type PlacementColumn, placementColumns } from './vocabulary.ts';

type Given = Partial<Omit<PlacementFacts, 'edition'>>;

/** The value of a column for a child with these facts, and for a care leaver where the age says so. */
const cell = (column: PlacementColumn, given: Given): string | undefined =>
  placementCells((given.age ?? 0) >= 18 ? aLeaver(given) : aChild(given))[column];

test.each<[PlacementColumn, Given, string]>([
  ['placed', {}, 'looked-after'],
  ['placed', { settingKind: 'custody' }, 'looked-after-held'],
  ['placed', { age: 19 }, 'care-leaver'],
  ['placed', { age: 19, settingKind: 'custody' }, 'care-leaver-held'],
  ['status', { settingKind: 'custody' }, 'looked-after'],
  ['status', { age: 19 }, 'care-leaver'],
  ['event', {}, 'moves'],
  ['event', { event: 'starts' }, 'starts'],
  ['emergency', {}, 'no'],
  ['emergency', { emergency: false }, 'no'],
  ['emergency', { emergency: true }, 'yes'],
  ['area', { homeArea: 'unknown' }, 'unknown'],
  ['outside', {}, 'no'],
  ['outside', { homeArea: 'adjoining' }, 'yes'],
  ['outside', { homeArea: 'unknown' }, 'yes'],
  ['exempt', {}, 'no'],
  ['exempt', { settingKind: 'foster-home' }, 'no'],
  ['exempt', { settingKind: 'foster-home', connectedPerson: true }, 'yes'],
  ['exempt', { settingKind: 'foster-home', ownFosterCarer: true }, 'yes'],
  ['setting', {}, 'ordinary'],
  ['setting', { settingKind: 'with-parents' }, 'with-parents'],
  ['setting', { settingKind: 'secure' }, 'secure'],
  ['setting', { settingKind: 'custody' }, 'custody'],
  ['setting', { settingKind: 'foster-home', connectedPerson: true }, 'connected'],
  ['setting', { settingKind: 'foster-home', ownFosterCarer: true }, 'ordinary'],
  ['kind', {}, 'childrens-home'],
  ['kind', { settingKind: 'secure' }, 'childrens-home'],
  ['kind', { settingKind: 'foster-home' }, 'foster-home'],
  ['kind', { settingKind: 'foster-home', connectedPerson: true }, 'somebody-else'],
  ['kind', { settingKind: 'foster-home', ownFosterCarer: true }, 'somebody-else'],
  ['kind', { settingKind: 'supported-accommodation', age: 17 }, 'supported'],
  ['kind', { settingKind: 'supported-accommodation', age: 18 }, 'supported-adult'],
  ['kind', { settingKind: 'with-parents' }, 'somebody-else'],
  ['kind', { settingKind: 'custody' }, 'somebody-else'],
  ['kind', { settingKind: 'other' }, 'somebody-else'],
  ['mustRegister', {}, 'yes'],
  ['mustRegister', { settingKind: 'secure' }, 'yes'],
  ['mustRegister', { settingKind: 'foster-home' }, 'service'],
  ['mustRegister', { settingKind: 'foster-home', connectedPerson: true }, 'own'],
  ['mustRegister', { settingKind: 'foster-home', ownFosterCarer: true }, 'own'],
  ['mustRegister', { settingKind: 'foster-home', ownFosterCarer: true, age: 18 }, 'own'],
  ['mustRegister', { settingKind: 'foster-home', age: 17 }, 'service'],
  ['mustRegister', { settingKind: 'foster-home', age: 18 }, 'no'],
  ['mustRegister', { settingKind: 'childrens-home', age: 18 }, 'yes'],
  ['mustRegister', { settingKind: 'other' }, 'unclear'],
  ['mustRegister', { settingKind: 'other', age: 17 }, 'unclear'],
  ['mustRegister', { settingKind: 'other', age: 18 }, 'no'],
  ['mustRegister', { settingKind: 'with-parents' }, 'no'],
  ['mustRegister', { settingKind: 'custody' }, 'no'],
  ['mustRegister', { settingKind: 'supported-accommodation', age: 15 }, 'never-fits'],
  ['mustRegister', { settingKind: 'supported-accommodation', age: 16 }, 'yes'],
  ['mustRegister', { settingKind: 'supported-accommodation', age: 17 }, 'yes'],
  ['mustRegister', { settingKind: 'supported-accommodation', age: 18 }, 'no'],
  ['registration', { registration: 'unknown' }, 'unknown'],
  ['already', {}, 'may-be'],
  ['already', { alreadyThere: true }, 'may-be'],
  ['already', { alreadyThere: false }, 'no'],
  ['keyStage4', {}, 'no'],
  ['keyStage4', { keyStage4: true }, 'yes'],
  ['school', { schoolChanges: true }, 'changes'],
  ['school', { schoolChanges: false }, 'stays'],
  ['school', { schoolChanges: undefined }, 'unsaid'],
  ['school', { schoolChanges: undefined, age: 5 }, 'unsaid'],
  ['school', { schoolChanges: undefined, age: 4 }, 'stays'],
  ['school', { schoolChanges: true, age: 4 }, 'changes'],
  ['order', {}, 'none'],
  ['order', { onOrder: 'court-order' }, 'court-order'],
  ['order', { onOrder: 'none', settingKind: 'custody' }, 'custody'],
  ['place', {}, 'own-area'],
  ['place', { homeArea: 'adjoining' }, 'elsewhere'],
  ['place', { homeArea: 'at-a-distance' }, 'elsewhere'],
  ['place', { homeArea: 'adjoining', crossesLondonBoundary: 'into-london' }, 'elsewhere'],
  ['place', { homeArea: 'unknown' }, 'unknown'],
  ['place', { homeArea: 'unknown', crossesLondonBoundary: 'out-of-london' }, 'out-of-london'],
  ['place', { homeArea: 'adjoining', crossesLondonBoundary: 'out-of-london' }, 'out-of-london'],
  ['likely', {}, 'no'],
  ['likely', { policeContactLikely: true }, 'yes'],
  ['crossing', {}, 'own-area'],
  ['crossing', { homeArea: 'adjoining' }, 'unsaid'],
  ['crossing', { homeArea: 'unknown', crossesLondonBoundary: 'neither' }, 'within'],
  ['crossing', { homeArea: 'adjoining', crossesLondonBoundary: 'into-london' }, 'into-london'],
  ['crossing', { homeArea: 'adjoining', crossesLondonBoundary: 'out-of-london' }, 'out-of-london'],
  ['provider', {}, 'yes'],
  ['provider', { settingKind: 'foster-home' }, 'yes'],
  ['provider', { settingKind: 'foster-home', connectedPerson: true }, 'no'],
  ['provider', { settingKind: 'foster-home', ownFosterCarer: true }, 'no'],
  ['provider', { settingKind: 'with-parents' }, 'no'],
  ['provider', { settingKind: 'custody' }, 'no'],
  ['pledge', { pledgeInContract: true }, 'given'],
  ['pledge', { pledgeInContract: false }, 'missing'],
  ['pledge', { pledgeInContract: undefined }, 'unsaid'],
  ['send', {}, 'no'],
  ['send', { sendNeeds: true }, 'yes'],
])('%s of %j is %s', (column, given, value) => {
  expect(cell(column, given)).toBe(value);
  expect(placementColumns[column].values).toContain(value);
});

test('supported accommodation for 16 and 17 year olds must be registered from the day on which the law asked it', () => {
  const on = (occurredOn?: string) =>
    cell('mustRegister', { settingKind: 'supported-accommodation', age: 17, occurredOn });
  expect(supportedRegisteredFrom).toBe('2023-10-28');
  expect([on('2023-10-27'), on('2023-10-28'), on('2026-01-01'), on()]).toEqual(['no', 'yes', 'yes', 'yes']);
});

test('every column there is gets a value', () => {
  expect(Object.keys(placementCells(aChild())).sort()).toEqual(Object.keys(placementColumns).sort());
});
