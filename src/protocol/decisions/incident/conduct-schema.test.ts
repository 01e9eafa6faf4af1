import { expect, test } from 'vitest';
import { z } from 'zod';
import { Refusal, type RefusalBody } from '../../refusal.ts';
import { conductSchema, devices, holders, threatened, weaponUses } from './conduct-schema.ts';
import { decideIncident } from './decide.ts';

const damage = { kind: 'damage', severity: 'minor' };
const incident = (conduct: unknown): unknown => ({
  edition: '2025',
  setting: 'childrens-home',
  age: 15,
  conduct,
});
const one = (conduct: unknown): unknown => incident([conduct]);
const drugs = (change: object): unknown => one({ kind: 'drugs', class: 'B', occasion: 1, ...change });
const worth = (estimatedValue: unknown): unknown => one({ ...damage, estimatedValue });

function refusal(input: unknown): RefusalBody {
  try {
    decideIncident(input);
  } catch (error) {
    if (error instanceof Refusal) return error.toJSON();
    throw error;
  }
  throw new Error('This was not refused.');
}

const classes = 'must be one of "A", "B", "C", "psychoactive", "unknown".';
const kinds =
  'must be one of "damage", "assault", "theft", "drugs", "weapon", "sexual", "illegal-material", "disorder", "threat", "self-harm", "other".';

test.each<[string, unknown, string, string, string]>([
  ['class D', drugs({ class: 'D' }), 'not-allowed', 'conduct[0].class', classes],
  ['class a in small letters', drugs({ class: 'a' }), 'not-allowed', 'conduct[0].class', classes],
  ['occasion 0', drugs({ occasion: 0 }), 'out-of-range', 'conduct[0].occasion', 'must be at least 1.'],
  ['occasion -1', drugs({ occasion: -1 }), 'out-of-range', 'conduct[0].occasion', 'must be at least 1.'],
  ['occasion 1.5', drugs({ occasion: 1.5 }), 'wrong-type', 'conduct[0].occasion', 'must be a whole number.'],
  [
    'occasion 1001',
    drugs({ occasion: 1001 }),
    'out-of-range',
    'conduct[0].occasion',
    'must be at most 1000.',
  ],
  [
    'a huge occasion',
    drugs({ occasion: 1e300 }),
    'out-of-range',
    'conduct[0].occasion',
    'must be at most 1000.',
  ],
  ['occasion as text', drugs({ occasion: '2' }), 'wrong-type', 'conduct[0].occasion', 'must be a number.'],
  ['supply as text', drugs({ supply: 'yes' }), 'wrong-type', 'conduct[0].supply', 'must be true or false.'],
  ['a negative value', worth(-0.01), 'out-of-range', 'conduct[0].estimatedValue', 'must be at least 0.'],
  [
    'an absurd value',
    worth(10_000_001),
    'out-of-range',
    'conduct[0].estimatedValue',
    'must be at most 10000000.',
  ],
  [
    'a value that is no number',
    worth(Number.NaN),
    'wrong-type',
    'conduct[0].estimatedValue',
    'must be a number.',
  ],
  ['an infinite value', worth(Infinity), 'wrong-type', 'conduct[0].estimatedValue', 'must be a number.'],
  [
    'a value in debt beyond count',
    worth(-Infinity),
    'wrong-type',
    'conduct[0].estimatedValue',
    'must be a number.',
  ],
  ['a value with a pound sign', worth('£50'), 'wrong-type', 'conduct[0].estimatedValue', 'must be a number.'],
  ['no conduct', incident([]), 'out-of-range', 'conduct', 'must be at least 1 entries.'],
  ['51 conducts', incident(Array(51).fill(damage)), 'out-of-range', 'conduct', 'must be at most 50 entries.'],
  ['conduct as an object', incident({ 0: damage }), 'wrong-type', 'conduct', 'must be a list.'],
  ['conduct as text', incident('damage'), 'wrong-type', 'conduct', 'must be a list.'],
  ['conduct left out', incident(undefined), 'missing', 'conduct', 'is missing: give a list.'],
  ['a list for one conduct', one([damage]), 'wrong-type', 'conduct[0]', 'must be an object.'],
  ['null for one conduct', one(null), 'wrong-type', 'conduct[0]', 'must be an object.'],
  ['a kind that is none', one({ kind: 'murder' }), 'not-allowed', 'conduct[0].kind', kinds],
  ['a kind left out', one({ severity: 'minor' }), 'missing', 'conduct[0].kind', `is missing: it ${kinds}`],
  ['a kind from the prototype', one({ kind: '__proto__' }), 'not-allowed', 'conduct[0].kind', kinds],
  [
    'the second of two',
    incident([damage, { ...damage, severity: 'huge' }]),
    'not-allowed',
    'conduct[1].severity',
    'must be one of "minor", "moderate", "substantial".',
  ],
])('%s is refused, and the message says what is allowed', (_, input, code, field, allowed) => {
  expect(refusal(input)).toEqual({ code, field, message: `${field} ${allowed}` });
});

test.each<[string, object, object?]>([
  ['damage', { severity: 'minor' }],
  ['assault', { injury: 'none' }],
  ['theft', { value: 'minor' }],
  ['drugs', { class: 'A', occasion: 1 }],
  ['weapon', { offensive: true }, { heldBy: 'staff' }],
  ['sexual', { what: 'assault', when: 'recent' }],
  ['illegal-material', { what: 'other' }],
  ['disorder', { significant: true }],
  ['threat', { immediate: true }],
  ['other', { policeInFamilyHome: true }],
])('%s refuses a field it does not know, and none of its own may be left out', (kind, facts, besides) => {
  expect(decideIncident(one({ kind, ...facts, ...besides })).decision).toBe('incident');
  expect(refusal(one({ kind, ...facts, ...besides, colour: 'red' }))).toMatchObject({
    code: 'unknown-field',
    field: 'conduct[0].colour',
  });
  for (const field of Object.keys(facts)) {
    expect(refusal(one({ kind, ...facts, ...besides, [field]: undefined }))).toEqual({
      code: 'missing',
      field: `conduct[0].${field}`,
      message: expect.stringMatching(
        / is missing: (it must be one of ".+|give a number|give true or false)\.$/,
      ),
    });
  }
});

test.each([
  ['the least value', worth(0)],
  ['the most value', worth(10_000_000)],
  ['the first occasion', drugs({ occasion: 1 })],
  ['the thousandth occasion', drugs({ occasion: 1000 })],
  ['50 conducts', incident(Array(50).fill(damage))],
])('%s is accepted', (_, input) => {
  expect(decideIncident(input).decision).toBe('incident');
});

const yes = true;
const each = (field: string, values: string[], rest: object): [string, unknown][] =>
  values.map((value) => [`${field} ${value}`, one({ ...rest, [field]: value })]);

test.each([
  ...each('severity', ['minor', 'moderate', 'substantial'], {
    kind: 'damage',
    deliberateFire: yes,
    ongoing: yes,
  }),
  ...each('injury', ['none', 'minor', 'needs-treatment', 'serious'], {
    kind: 'assault',
    recurrenceRisk: yes,
  }),
  ...each('value', ['minor', 'moderate', 'substantial'], { kind: 'theft', series: yes }),
  ...each('class', ['A', 'B', 'C', 'psychoactive', 'unknown'], {
    kind: 'drugs',
    occasion: 1,
    supply: yes,
    immediateRisk: yes,
    largerQuantity: yes,
  }),
  ...each('what', ['assault', 'exploitation'], { kind: 'sexual', when: 'recent' }),
  ...each('when', ['recent', 'historical'], { kind: 'sexual', what: 'assault' }),
  ...each('what', ['indecent-images', 'extremist', 'other'], {
    kind: 'illegal-material',
    device: 'own',
    ofThemselves: yes,
  }),
  ...each('device', ['own', 'shared'], { kind: 'illegal-material', what: 'other' }),
  ...each('heldBy', ['staff', 'nobody-knows', 'child'], {
    kind: 'drugs',
    class: 'A',
    occasion: 1,
    carriesForOthers: yes,
  }),
  ...each('heldBy', ['staff', 'nobody-knows', 'child'], { kind: 'weapon', offensive: yes }),
  ...each('used', ['no', 'shown', 'threatened', 'hurt'], { kind: 'weapon', offensive: yes, heldBy: 'child' }),
  ...each('of', ['words', 'damage', 'harm', 'serious-harm'], { kind: 'threat', immediate: yes }),
  [
    'a weapon in the older words',
    one({ kind: 'weapon', offensive: yes, surrendered: yes, aggravated: yes, immediateRisk: yes }),
  ],
])('the contract accepts %s', (_, input) => {
  expect([1, 2, 3]).toContain(decideIncident(input).level);
});

const weapon = (fields: object): unknown => one({ kind: 'weapon', offensive: true, ...fields });
const heldBySay = 'is missing: say who has it now, one of "staff", "nobody-knows", "child".';

test.each<[string, unknown]>([
  ['nobody says who has it', weapon({})],
  ['only the use is said', weapon({ used: 'no', aggravated: false })],
])('a weapon of which %s is refused as missing, and the message says what to say', (_, input) => {
  const field = 'conduct[0].heldBy';
  expect(refusal(input)).toEqual({ code: 'missing', field, message: `${field} ${heldBySay}` });
});

test.each<[string, unknown, string, string]>([
  ...(['nobody-knows', 'child'] as const).map((heldBy): [string, unknown, string, string] => [
    `handed over, and with ${heldBy}`,
    weapon({ heldBy, surrendered: true }),
    'surrendered',
    'contradicts heldBy: leave it out, and say in heldBy who has it now.',
  ]),
  [
    'not handed over, and with staff',
    weapon({ heldBy: 'staff', surrendered: false }),
    'surrendered',
    'contradicts heldBy: leave it out, and say in heldBy who has it now.',
  ],
  ...(['shown', 'threatened', 'hurt'] as const).map((used): [string, unknown, string, string] => [
    `not made worse, and ${used}`,
    weapon({ heldBy: 'child', used, aggravated: false }),
    'aggravated',
    'contradicts used: leave it out, and say in used what was done with it.',
  ]),
  [
    'made worse, and not used',
    weapon({ heldBy: 'child', used: 'no', aggravated: true }),
    'aggravated',
    'contradicts used: leave it out, and say in used what was done with it.',
  ],
])('%s is refused, and the message says what to say instead', (_, input, field, message) => {
  expect(refusal(input)).toEqual({
    code: 'not-allowed',
    field: `conduct[0].${field}`,
    message: `conduct[0].${field} ${message}`,
  });
});

test.each([
  ['handed over, and with staff', { heldBy: 'staff', surrendered: true }],
  ['not handed over, and nobody knows where', { heldBy: 'nobody-knows', surrendered: false }],
  ['not handed over, and with the child', { heldBy: 'child', surrendered: false }],
  ['not made worse, and not used', { heldBy: 'child', used: 'no', aggravated: false }],
  ['made worse, and used to threaten', { surrendered: false, used: 'threatened', aggravated: true }],
  ['the new word for who has it beside the older one for its use', { heldBy: 'child', aggravated: true }],
])('a weapon %s: older and newer words may stand together where they agree', (_, fields) => {
  expect(decideIncident(weapon(fields)).decision).toBe('incident');
});

test('the contract names these holders, uses, threats and devices', () => {
  expect({ holders, weaponUses, threatened, devices }).toEqual({
    holders: ['staff', 'nobody-knows', 'child'],
    weaponUses: ['no', 'shown', 'threatened', 'hurt'],
    threatened: ['words', 'damage', 'harm', 'serious-harm'],
    devices: ['own', 'shared'],
  });
});

test('the schema says what its fields mean, and which words are the older ones', () => {
  const described = JSON.stringify(z.toJSONSchema(conductSchema));
  for (const meaning of [
    'pounds',
    '1 for the first occasion, 2 for the second, and so on',
    'who has it now',
    'what was done with it',
    'the older way to say that staff have it; give heldBy instead',
    'the older way to say that it was used to threaten; give used instead',
    'kept, moved or carried for someone else',
    'own, or shared with others in the household',
    'a picture of the child, taken by the child or by others',
    'what was threatened',
  ]) {
    expect(described).toContain(`"description":"${meaning}"`);
  }
});
