import { expect, test } from 'vitest';
import { z } from 'zod';
import { Refusal, type RefusalBody } from '../../refusal.ts';
import { decideIncident } from './decide.ts';
import {
  childParts,
  concernKinds,
  doers,
  hurts,
  immediateRisks,
  incidentFactsSchema,
  settings,
  victimKinds,
} from './facts.ts';

const plate = {
  edition: '2025',
  setting: 'childrens-home',
  age: 15,
  conduct: [{ kind: 'damage', severity: 'minor' }],
};

function refusal(input: unknown): RefusalBody {
  try {
    decideIncident(input);
  } catch (error) {
    if (error instanceof Refusal) return error.toJSON();
    throw error;
  }
  throw new Error('This was not refused.');
}

const places =
  'must be one of "childrens-home", "foster-home", "supported-accommodation", "own-tenancy", "community".';
const harmed = 'must be one of "child", "staff", "carer", "family", "public", "none".';
const signs = 'must be one of "exploitation", "trafficking", "coercion", "age-disputed".';
const risks = 'must be one of "serious-harm", "substantial-damage", "significant-disorder".';
const parts = 'must be one of "harmed", "did-it", "both", "unclear".';
const people = 'must be one of "child", "staff", "manager", "carer", "family", "outside", "unknown".';
const howHurt = 'must be one of "no", "minor", "needs-treatment", "unwell", "serious".';
const day = 'must be a calendar date written YYYY-MM-DD.';
const yesOrNo = 'must be true or false.';

test.each<[string, object, string, string, string]>([
  ['age -1', { age: -1 }, 'out-of-range', 'age', 'must be at least 0.'],
  ['age 26', { age: 26 }, 'out-of-range', 'age', 'must be at most 25.'],
  ['an age beyond every number', { age: 1e300 }, 'out-of-range', 'age', 'must be at most 25.'],
  ['an age below every number', { age: -1e300 }, 'out-of-range', 'age', 'must be at least 0.'],
  ['age 15.5', { age: 15.5 }, 'wrong-type', 'age', 'must be a whole number.'],
  ['age NaN', { age: Number.NaN }, 'wrong-type', 'age', 'must be a number.'],
  ['age null', { age: null }, 'wrong-type', 'age', 'must be a number.'],
  ['age as text', { age: '15' }, 'wrong-type', 'age', 'must be a number.'],
  ['age left out', { age: undefined }, 'missing', 'age', 'is missing: give a number.'],
  ['a setting that is none', { setting: 'prison' }, 'not-allowed', 'setting', places],
  ['a setting left out', { setting: undefined }, 'missing', 'setting', `is missing: it ${places}`],
  [
    'an edition that is none',
    { edition: '2029' },
    'not-allowed',
    'edition',
    'must be one of "2021", "2025".',
  ],
  ['an edition as a number', { edition: 2025 }, 'not-allowed', 'edition', 'must be one of "2021", "2025".'],
  ['a risk that is none', { immediateRisk: ['rain'] }, 'not-allowed', 'immediateRisk[0]', risks],
  [
    'a risk outside a list',
    { immediateRisk: 'serious-harm' },
    'wrong-type',
    'immediateRisk',
    'must be a list.',
  ],
  ['a concern that is none', { concerns: ['coercion', 'rain'] }, 'not-allowed', 'concerns[1]', signs],
  ['a list for the pattern', { pattern: [] }, 'wrong-type', 'pattern', 'must be an object.'],
  ['text in the pattern', { pattern: { persistent: 'often' } }, 'wrong-type', 'pattern.persistent', yesOrNo],
  ['a list for the victim', { victim: ['child'] }, 'wrong-type', 'victim', 'must be an object.'],
  ['a victim who is nobody known', { victim: { who: 'dog' } }, 'not-allowed', 'victim.who', harmed],
  ['a victim who is not named', { victim: {} }, 'missing', 'victim.who', `is missing: it ${harmed}`],
  ['yes for true', { riskManageable: 'yes' }, 'wrong-type', 'riskManageable', yesOrNo],
  ['null for unsaid', { riskManageable: null }, 'wrong-type', 'riskManageable', yesOrNo],
  ['1 for true', { outOfArea: 1 }, 'wrong-type', 'outOfArea', yesOrNo],
  ['a part that is none', { child: 'guilty' }, 'not-allowed', 'child', parts],
  ['a doer who is none', { doneBy: 'ghost' }, 'not-allowed', 'doneBy', people],
  ['a hurt that is none', { hurt: 'sore' }, 'not-allowed', 'hurt', howHurt],
  ['yes for a hurt', { hurt: true }, 'not-allowed', 'hurt', howHurt],
  ['a day that is none', { occurredOn: '2025-02-30' }, 'not-allowed', 'occurredOn', day],
  ['an instant for a day', { occurredOn: '2025-12-01T02:00:00Z' }, 'not-allowed', 'occurredOn', day],
  ['a number for a day', { occurredOn: 20251201 }, 'wrong-type', 'occurredOn', 'must be text.'],
])('%s is refused, and the message says what is allowed', (_, change, code, field, allowed) => {
  expect(refusal({ ...plate, ...change })).toEqual({ code, field, message: `${field} ${allowed}` });
});

test.each([
  ['a list', [plate], 'wrong-type', 'The input must be an object.'],
  ['null', null, 'wrong-type', 'The input must be an object.'],
  ['text', 'a broken plate', 'wrong-type', 'The input must be an object.'],
  ['a number', 3, 'wrong-type', 'The input must be an object.'],
  ['nothing at all', undefined, 'missing', 'The input is missing: give an object.'],
])('%s instead of facts is refused', (_, input, code, message) => {
  expect(refusal(input)).toEqual({ code, field: '', message });
});

test.each([
  ['weather', '{"weather":1}'],
  ['__proto__', '{"__proto__":{"immediateRisk":["serious-harm"]}}'],
  ['constructor', '{"constructor":{"prototype":{}}}'],
  ['conduct[0].colour', '{"conduct":[{"kind":"theft","value":"minor","colour":"red"}]}'],
  ['conduct[0].__proto__', '{"conduct":[{"kind":"theft","value":"minor","__proto__":{"series":true}}]}'],
  ['conduct[0].severity', '{"conduct":[{"kind":"theft","value":"minor","severity":"minor"}]}'],
  ['pattern.often', '{"pattern":{"often":true}}'],
  ['pattern.__proto__', '{"pattern":{"__proto__":{"persistent":true}}}'],
  ['victim.name', '{"victim":{"who":"none","name":"x"}}'],
])('the unknown field %s is refused by its path', (field, text) => {
  expect(refusal({ ...plate, ...JSON.parse(text) })).toEqual({
    code: 'unknown-field',
    field,
    message: `"${field}" is not a field. Unknown fields are refused, so that nothing is lost.`,
  });
});

test('no key that was refused has changed any prototype', () => {
  refusal(JSON.parse('{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}'));
  expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
});

test('the contract names these settings, risks, concerns, people and hurts', () => {
  expect({ settings, immediateRisks, concernKinds, victimKinds, childParts, doers, hurts }).toEqual({
    settings: ['childrens-home', 'foster-home', 'supported-accommodation', 'own-tenancy', 'community'],
    immediateRisks: ['serious-harm', 'substantial-damage', 'significant-disorder'],
    concernKinds: ['exploitation', 'trafficking', 'coercion', 'age-disputed'],
    victimKinds: ['child', 'staff', 'carer', 'family', 'public', 'none'],
    childParts: ['harmed', 'did-it', 'both', 'unclear'],
    doers: ['child', 'staff', 'manager', 'carer', 'family', 'outside', 'unknown'],
    hurts: ['no', 'minor', 'needs-treatment', 'unwell', 'serious'],
  });
});

test.each<[string, object]>([
  ['age 0', { age: 0 }],
  ['age 25', { age: 25 }],
  ...settings.map((setting): [string, object] => [setting, { setting }]),
  ...victimKinds.map((who): [string, object] => [`harm to ${who}`, { victim: { who, wantsPolice: true } }]),
  ...childParts.map((child): [string, object] => [`a child: ${child}`, { child }]),
  ...doers.map((doneBy): [string, object] => [`done by ${doneBy}`, { doneBy }]),
  ...hurts.map((hurt): [string, object] => [`hurt: ${hurt}`, { hurt }]),
  ['every risk', { immediateRisk: immediateRisks }],
  ['every concern', { concerns: concernKinds }],
  ['no risk and no concern', { immediateRisk: [], concerns: [] }],
  ['a pattern', { pattern: { persistent: true, prolonged: true, warnedOfReport: true } }],
  ['an empty pattern', { pattern: {} }],
  ['every circumstance', { outOfArea: true, migrant: true, sendNeeds: true, riskManageable: false }],
  ['a day and the edition of that day', { occurredOn: '2025-11-01' }],
])('%s is accepted', (_, change) => {
  expect([1, 2, 3]).toContain(decideIncident({ ...plate, ...change }).level);
});

test('the schema says what its newer fields mean', () => {
  const described = JSON.stringify(z.toJSONSchema(incidentFactsSchema));
  for (const meaning of [
    'whether the child was harmed or did it',
    'who is said to have harmed the child',
    'how the person worst off is',
  ]) {
    expect(described).toContain(`"description":"${meaning}"`);
  }
});
