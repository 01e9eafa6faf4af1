import { expect, test } from 'vitest';
import {
  accommodationBases,
  legalBases,
  legalStatusCodes,
  legalStatuses,
  placementCodes,
  reasonCeasedCodes,
} from './codes.ts';
import { decideCareStatus } from './decide.ts';
import { careStatusExamples } from './examples.ts';
import { readCareStatusFacts } from './read-facts.ts';
import { type StatusStretch, statusTimeline } from './timeline.ts';

test('every example has a name of its own, and its facts are accepted as they stand', () => {
  const names = careStatusExamples.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  for (const { name, facts } of careStatusExamples) {
    expect(name).toMatch(/^\w.{5,}\w$/);
    expect(readCareStatusFacts(facts)).toEqual(facts);
  }
});

test('the examples, their answers and timelines are those of the file beside this test', async () => {
  const golden = careStatusExamples.map(({ name, facts, expect: expected }) => {
    const { decision: _, reasons, steps, ...answer } = decideCareStatus(facts);
    const day = ({ from, until, status }: StatusStretch) =>
      `${from} to ${until} ${Object.values(status).join(' ')}`;
    return {
      name,
      expected,
      answer: { ...answer, reasons: reasons.map(({ row }) => row), steps: steps.map(({ id }) => id) },
      timeline: statusTimeline(facts).map(day),
    };
  });
  await expect(`${JSON.stringify(golden, null, 1)}\n`).toMatchFileSnapshot('golden-examples.json');
});

test('the codes of the return, what they mean and stand on, are those of the file beside this test', async () => {
  const golden = {
    legalBases,
    accommodationBases,
    legalStatusCodes,
    legalStatuses,
    placementCodes,
    reasonCeasedCodes,
  };
  await expect(`${JSON.stringify(golden, null, 1)}\n`).toMatchFileSnapshot('golden-codes.json');
});
