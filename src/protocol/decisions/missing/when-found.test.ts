import { expect, test } from 'vitest';
import { settings } from '../incident/facts.ts';
import { decideMissing } from './decide.ts';
import type { MissingFacts } from './facts.ts';
import { missingStepRules } from './steps.ts';
import { nothingWaitsForFinding } from './waiting.ts';

const yesNo = [true, false];

/** Every absence that steps can tell apart, under both editions. */
function* everyAbsence(): Generator<MissingFacts> {
  for (const edition of ['2021', '2025'] as const)
    for (const age of [4, 15, 19])
      for (const setting of settings)
        for (const [located, whereaboutsKnown] of [
          [true, true],
          [false, true],
          [false, false],
        ] as const)
          for (const enquiriesMade of yesNo)
            for (const [immediateDanger, significantRisk] of [
              [true, false],
              [false, true],
              [false, false],
            ] as const)
              for (const concerns of [
                [],
                ['age-disputed'],
                ['trafficking', 'age-disputed'],
                ['trafficking'],
              ] as const)
                yield {
                  edition,
                  age,
                  setting,
                  located,
                  whereaboutsKnown,
                  enquiriesMade,
                  immediateDanger,
                  significantRisk,
                  concerns: [...concerns],
                };
}

function holds(property: (facts: MissingFacts) => void): void {
  for (const facts of everyAbsence()) property(facts);
}

test('a step waits for the finding only while they are away, and then every step that speaks of the return does', () => {
  holds((facts) => {
    for (const step of decideMissing(facts).steps) {
      expect(Object.hasOwn(step, 'if') && step.if === undefined).toBe(false);
      if (facts.located) expect(step.if, step.id).toBeUndefined();
      else if (step.clock?.from === 'their being found') expect(step.if, step.id).toBe('found');
    }
  });
});

test('no step that waits for the finding speaks of the finding as to come', () => {
  for (const { id, text, place } of missingStepRules) {
    if (place.if === 'found') expect(text, id).not.toMatch(/\bwhen (they are|the child is) (found|back)\b/i);
  }
});

test('the steps that wait are asked without waiting once they are found, but for what being found changes', () => {
  holds((facts) => {
    const away = decideMissing({ ...facts, located: false });
    const waiting = away.steps.filter((step) => step.if === 'found').map(({ id }) => id);
    const found = decideMissing({ ...facts, located: true, whereaboutsKnown: true });
    const asked = found.steps.map(({ id }) => id);
    for (const id of waiting.filter((id) => id !== 'police-talk-too')) expect(asked).toContain(id);
  });
});

test('what waits for something else than the finding goes on waiting', () => {
  const step = { id: 'a', cites: [], who: 'carer', when: 'now', group: 'act', text: 'Do it.' } as const;
  expect(nothingWaitsForFinding([{ ...step, if: 'found' }, { ...step, if: 'charge' }, step])).toEqual([
    step,
    { ...step, if: 'charge' },
    step,
  ]);
});

test('no answer asks for more than 14 things before something else happens', () => {
  holds((facts) => {
    const asked = decideMissing(facts).steps.filter((step) => step.if === undefined);
    expect(asked.length).toBeLessThanOrEqual(14);
  });
});

test('nobody is asked to tell themselves, and those who work at night are called once', () => {
  holds((facts) => {
    const { steps } = decideMissing(facts);
    for (const { who, text } of steps) {
      if (/^Tell /.test(text)) expect(text).not.toContain(who.replaceAll('-', ' '));
    }
    const calls = steps.filter(({ text }) => /out[ -]of[ -]hours|duty team/.test(text));
    expect(calls.length).toBeLessThanOrEqual(1);
  });
});
