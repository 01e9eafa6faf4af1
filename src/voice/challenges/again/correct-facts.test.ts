import { expect, test } from 'vitest';
import type { IncidentFacts } from '../../../protocol/index.ts';
import { correctFacts } from './correct-facts.ts';

const facts: IncidentFacts = {
  setting: 'childrens-home',
  age: 14,
  occurredOn: '2026-03-02',
  conduct: [
    { kind: 'damage', severity: 'substantial', deliberateFire: true },
    { kind: 'assault', injury: 'needs-treatment', recurrenceRisk: true },
  ],
  immediateRisk: ['serious-harm'],
};

test('what did not happen goes, and the rest is graded anew', () => {
  const corrected = correctFacts(
    facts,
    [
      { happened: false, graded: {}, worse: [] },
      { happened: true, graded: { injury: 'none' }, worse: [] },
    ],
    false,
  );
  expect(corrected).toEqual({
    setting: 'childrens-home',
    age: 14,
    occurredOn: '2026-03-02',
    conduct: [{ kind: 'assault', injury: 'none' }],
  });
});

test('what is not said otherwise stays as it was', () => {
  const same = correctFacts(
    facts,
    [
      { happened: true, graded: { severity: 'substantial' }, worse: ['deliberateFire'] },
      { happened: true, graded: { injury: 'needs-treatment' }, worse: ['recurrenceRisk'] },
    ],
    true,
  );
  expect(same).toEqual(facts);
});

test('a grade that is none is not taken, and where nothing happened something else is left', () => {
  expect(
    correctFacts(facts, [{ happened: true, graded: { severity: 'enormous' }, worse: [] }], true).conduct[0],
  ).toEqual({ kind: 'damage', severity: 'substantial' });
  const none = { happened: false, graded: {}, worse: [] };
  expect(correctFacts(facts, [none, none], false).conduct).toEqual([
    { kind: 'other', policeInFamilyHome: false },
  ]);
});
