import { expect, test } from 'vitest';
import { decideMissing } from '../../../protocol/index.ts';
import { stepsWhenFound, stepsWhileAway } from './steps-now.ts';

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
const ids = (steps: readonly { id: string }[]) => steps.map(({ id }) => id);

test('while they are away no clock of the return runs', () => {
  const { now, whenFound } = stepsWhileAway(decideMissing(facts));
  expect(ids(now)).toContain('report-missing');
  expect(ids(now)).not.toContain('offer-return-conversation');
  expect(ids(whenFound)).toEqual(expect.arrayContaining(['offer-return-conversation', 'police-talk-too']));
  expect(now.some(({ clock }) => clock?.from === 'their being found')).toBe(false);
});

test('found after a report: the police talk too, and it is no unauthorised absence', () => {
  const away = decideMissing(facts);
  const found = decideMissing({ ...facts, located: true, whereaboutsKnown: true });
  const steps = ids(stepsWhenFound(found, [away], true));
  expect(steps).toContain('police-talk-too');
  expect(steps).not.toContain('record-absence');
  expect(steps).toContain('offer-return-conversation');
  expect(stepsWhenFound(found, [away], true).filter((step) => step.if)).toEqual([]);
});

test('found before the report was finished: the police were never told, and owe nothing', () => {
  const away = decideMissing(facts);
  const found = decideMissing({ ...facts, located: true, whereaboutsKnown: true });
  const steps = ids(stepsWhenFound(found, [away], false));
  expect(steps).not.toContain('police-talk-too');
  expect(steps).toContain('record-absence');
});

test('every step of every answer is either for now or for later, and none is lost', () => {
  for (const age of [9, 15, 19]) {
    for (const significantRisk of [true, false]) {
      const outcome = decideMissing({ ...facts, age, significantRisk });
      const { now, whenFound } = stepsWhileAway(outcome);
      expect(ids([...now, ...whenFound]).sort()).toEqual(ids(outcome.steps).sort());
    }
  }
});
