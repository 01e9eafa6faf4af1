import { expect, test } from 'vitest';
import { decideMissing } from '../../protocol/index.ts';
import { factsAsStored, outcomeAsStored } from './as-stored.ts';

const facts = {
  occurredOn: '2026-03-02',
  age: 15,
  setting: 'childrens-home',
  whereaboutsKnown: false,
  enquiriesMade: true,
  located: false,
  immediateDanger: false,
  significantRisk: false,
} as const;

/** An outcome as it was kept before steps said when they are done. */
const older = (outcome: ReturnType<typeof decideMissing>) => ({
  ...outcome,
  steps: outcome.steps.map(({ when: _when, group: _group, if: _if, ...step }) => step),
  cautions: outcome.cautions.map(({ id: _id, ...caution }) => caution),
});

test('facts that say they are found and nobody knows where are read as known, and decide', () => {
  const stored = { ...facts, located: true };
  expect(() => decideMissing(stored)).toThrow('whereaboutsKnown must be true where located is true');
  expect(decideMissing(factsAsStored(stored)).category).toBe('located');
  expect(factsAsStored(facts)).toEqual(facts);
});

test('an outcome of today is read as it is', () => {
  const outcome = decideMissing(facts);
  expect(outcomeAsStored(JSON.parse(JSON.stringify(outcome)))).toEqual(outcome);
});

test.each([facts, { ...facts, located: true, whereaboutsKnown: true }, { ...facts, age: 19 }])(
  'an older outcome is read with the places of its steps, and waits for the finding where it did',
  (given) => {
    const outcome = decideMissing(given);
    expect(outcomeAsStored(older(outcome)).steps).toEqual(outcome.steps);
    expect(outcomeAsStored(older(outcome)).cautions.map(({ text }) => text)).toEqual(
      outcome.cautions.map(({ text }) => text),
    );
  },
);

test('a step that is asked no more is read as well', () => {
  const bare = { id: 'long-gone', cites: [], who: 'carer', text: 'Do it.' };
  const clock = { hours: 1, from: 'their being found', basis: 'local practice' };
  const outcome = { ...decideMissing(facts), steps: [bare, { ...bare, clock }], cautions: [] };
  expect(outcomeAsStored(outcome).steps).toEqual([
    { ...bare, when: 'later', group: 'record' },
    { ...bare, clock, when: 'later', group: 'record', if: 'found' },
  ]);
});
