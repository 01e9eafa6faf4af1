import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { holds, incidents, incidentsWith, isTreatedAsChild } from '../../../../test/protocol/any-incident.ts';
import { decideIncident, stepsOfEvent } from './decide.ts';
import type { IncidentFacts } from './facts.ts';
import type { IncidentOutcome } from './outcome.ts';
import { worstHurt } from './read-facts.ts';
import { isHarmed } from './whose-incident.ts';

const home = { edition: '2025', setting: 'childrens-home', age: 15 } as const;
const ofSuspects = ['interview', 'charge', 'custody'] as const;
const ids = (found: readonly { readonly id: string }[]): string[] => found.map(({ id }) => id);

describe('a child under 10', () => {
  const young = incidentsWith({ age: fc.integer({ min: 0, max: 9 }) });
  const knife: IncidentFacts = {
    ...home,
    age: 8,
    conduct: [{ kind: 'weapon', offensive: true, surrendered: true }],
  };
  const stabbed: IncidentFacts = { ...home, age: 8, conduct: [{ kind: 'assault', injury: 'serious' }] };

  test('has no interview, charge or custody: nothing here is an offence by this child', () => {
    holds(
      young,
      (facts) => {
        const { edition, level, route, steps } = decideIncident(facts);
        expect(steps.filter((step) => (ofSuspects as readonly unknown[]).includes(step.if))).toEqual([]);
        for (const event of ofSuspects) {
          expect(stepsOfEvent(facts, { edition, level, route }, event)).toEqual([]);
        }
      },
      [knife, stabbed],
    );
  });

  test('is not reported unless the child was harmed, and no record against them is spoken of', () => {
    holds(
      young,
      (facts) => {
        const { route, cautions } = decideIncident(facts);
        if (!isHarmed(facts)) expect(route).not.toBe('report-non-urgent');
        expect(ids(cautions)).not.toContain('what-is-reported-is-recorded');
      },
      [knife],
    );
  });

  test('is nowhere spoken of as a suspect: no step or caution names a charge, an interview, custody or a disposal', () => {
    holds(
      young,
      (facts) => {
        const { steps, cautions } = decideIncident(facts);
        const texts = [...steps, ...cautions].map(({ text }) => text);
        const words = /\b(?:charged?|interview|disposal|custody)\b/i;
        expect(texts.filter((text) => words.test(text))).toEqual([]);
      },
      [
        { ...knife, outOfArea: true },
        { ...stabbed, outOfArea: true },
      ],
    );
  });

  test('is known to social services from level 2 on', () => {
    holds(
      young.filter((facts) => decideIncident(facts).level > 1),
      (facts) => {
        expect(ids(decideIncident(facts).steps)).toContain('tell-social-services');
      },
      [knife, stabbed],
    );
  });
});

/** Every text of an answer that can reach whoever it is about. */
const textsOf = ({ reasons, steps, cautions, factors, counterfactuals }: IncidentOutcome): string[] => [
  ...[...reasons, ...steps, ...cautions, ...factors].map(({ text }) => text),
  ...counterfactuals.map(({ change }) => change),
];

describe('a young adult of 18 to 25', () => {
  const adults = incidentsWith({ age: fc.integer({ min: 18, max: 25 }) });
  const grown = adults.filter((facts) => !isTreatedAsChild(facts));
  const cannabis = { kind: 'drugs', class: 'B', occasion: 3 } as const;
  const inATenancy: IncidentFacts = { edition: '2025', setting: 'own-tenancy', age: 21, conduct: [cannabis] };
  const knife: IncidentFacts = {
    ...home,
    age: 19,
    conduct: [{ kind: 'weapon', offensive: true, surrendered: true }],
  };

  test('is not reported on the authority of the levels', () => {
    holds(
      grown,
      (facts) => {
        expect(decideIncident(facts).route).not.toBe('report-non-urgent');
      },
      [inATenancy, knife],
    );
  });

  test('is not searched, and nothing is taken from their home', () => {
    holds(
      grown,
      (facts) => {
        const { steps, cautions } = decideIncident(facts);
        expect(ids(steps).filter((id) => /substance|drug|the-use/.test(id))).toEqual([]);
        expect(ids(cautions)).not.toContain('lawful-to-hold');
        expect([...steps].filter(({ text }) => /\bseize|substance|destroy/i.test(text))).toEqual([]);
      },
      [inATenancy, { ...inATenancy, conduct: [{ ...cannabis, occasion: 1 }] }],
    );
  });

  test('is nowhere called a child', () => {
    holds(
      grown,
      (facts) => {
        const texts = textsOf(decideIncident(facts));
        expect(texts.filter((text) => /\bchild(?:ren)?\b/i.test(text))).toEqual([]);
      },
      [inATenancy, knife, { ...home, age: 19, conduct: [{ kind: 'assault', injury: 'serious' }] }],
    );
  });

  test('whose age is disputed has the answer of a child of 17, word for word', () => {
    const disputed = adults.map((facts) => ({
      ...facts,
      concerns: [...new Set([...(facts.concerns ?? []), 'age-disputed' as const])],
    }));
    holds(
      disputed,
      (facts) => {
        expect(decideIncident(facts)).toEqual(decideIncident({ ...facts, age: 17 }));
      },
      [{ ...knife, concerns: ['age-disputed'] }],
    );
  });
});

test('no child at level 1 who did it has the police called, unless somebody is hurt or the risk is not managed', () => {
  holds(
    incidents.filter((facts) => isTreatedAsChild(facts) && !isHarmed(facts)),
    (facts) => {
      const { level, route, callFor } = decideIncident(facts);
      if (level > 1) return;
      expect(route).not.toBe('report-non-urgent');
      const hurt = worstHurt(facts);
      const badly = hurt === 'unwell' || hurt === 'serious';
      expect(facts.immediateRisk ?? []).toEqual([]);
      expect(route === 'call-999').toBe(badly || facts.riskManageable === false);
      expect(callFor?.includes('police') ?? false).toBe(facts.riskManageable === false);
    },
    [
      {
        ...home,
        conduct: [{ kind: 'damage', severity: 'minor' }],
        victim: { who: 'staff', wantsPolice: true },
      },
      { ...home, conduct: [{ kind: 'drugs', class: 'unknown', occasion: 1, immediateRisk: true }] },
    ],
  );
});
