import fc from 'fast-check';
import { expect, test } from 'vitest';
import { concernKinds, settings } from '../incident/facts.ts';
import { decideMissing } from './decide.ts';
import { routes } from './effect.ts';
import { type MissingFacts, vulnerabilities } from './facts.ts';

const absences: fc.Arbitrary<MissingFacts> = fc
  .record({
    edition: fc.constantFrom('2021', '2025'),
    age: fc.integer({ min: 0, max: 25 }),
    setting: fc.constantFrom(...settings),
    whereaboutsKnown: fc.boolean(),
    enquiriesMade: fc.boolean(),
    located: fc.boolean(),
    immediateDanger: fc.boolean(),
    significantRisk: fc.boolean(),
    vulnerability: fc.subarray([...vulnerabilities], { maxLength: 2 }),
    concerns: fc.subarray([...concernKinds]),
  })
  .map((facts) => ({ ...facts, whereaboutsKnown: facts.located || facts.whereaboutsKnown }));

const holds = (property: (facts: MissingFacts) => void): void =>
  fc.assert(fc.property(absences, property), { numRuns: 500 });

const treatedAsAChild = ({ age, concerns = [] }: MissingFacts): boolean =>
  age < 18 || concerns.includes('age-disputed');

const gravity = (facts: MissingFacts): number => routes.indexOf(decideMissing(facts).route);
const isLost = ({ located, whereaboutsKnown }: MissingFacts): boolean => !located && !whereaboutsKnown;
const isVulnerable = ({ vulnerability = [], concerns = [] }: MissingFacts): boolean =>
  vulnerability.length > 0 || concerns.includes('trafficking');
const cautionsFor = (facts: MissingFacts): string[] => decideMissing(facts).cautions.map(({ id }) => id);

test('999 is the answer to danger and to a child under 10 whom nobody can find, and to nothing else', () => {
  holds((facts) => {
    const calls = facts.immediateDanger || (isLost(facts) && facts.age < 10);
    expect(decideMissing(facts).route === 'call-999').toBe(calls);
  });
});

test('without a named risk the police hear only of the lost: the small, the vulnerable, and those looked for in vain', () => {
  holds((given) => {
    const facts = { ...given, immediateDanger: false, significantRisk: false };
    const told = isLost(facts) && (facts.age < 10 || isVulnerable(facts) || facts.enquiriesMade);
    const { route, reasons } = decideMissing(facts);
    expect(route !== 'carers-locate').toBe(told);
    expect(reasons[0]?.row).not.toMatch(/risk|danger/);
  });
});

test('nobody who was looked for in vain is left without the police, whatever their age', () => {
  holds((facts) => {
    fc.pre(isLost(facts));
    const { category, route } = decideMissing({ ...facts, enquiriesMade: true });
    expect([category, route === 'carers-locate']).toEqual(['missing', false]);
  });
});

test('to know of a vulnerability, or that they are younger, never makes the answer milder', () => {
  fc.assert(
    fc.property(absences, fc.constantFrom(...vulnerabilities), fc.nat({ max: 17 }), (facts, named, age) => {
      const { vulnerability = [] } = facts;
      const here = gravity(facts);
      expect(gravity({ ...facts, vulnerability: [...vulnerability, named] })).toBeGreaterThanOrEqual(here);
      expect(gravity({ ...facts, age: Math.min(age, facts.age) })).toBeGreaterThanOrEqual(here);
    }),
    { numRuns: 500 },
  );
});

test('every answer below 999 says to call 999 if it becomes dangerous, and shows what would make it 999', () => {
  holds((facts) => {
    const { route, cautions, counterfactuals } = decideMissing(facts);
    const below = route !== 'call-999';
    const wayUp = cautions.filter(({ text }) => text === 'If it becomes dangerous, call 999.');
    expect(wayUp.map(({ id }) => id)).toEqual(below ? ['if-dangerous'] : []);
    if (below) expect(counterfactuals.map((other) => other.route)).toContain('call-999');
  });
});

test('no caution against calling the police stands beside a report, or beside a lost child who is small or vulnerable', () => {
  holds((facts) => {
    const against = cautionsFor(facts).filter((id) =>
      ['not-by-habit', 'adults-come-and-go', 'enquire-every-time'].includes(id),
    );
    const { route } = decideMissing(facts);
    const mayStand = route === 'carers-locate' && !facts.located;
    if (!mayStand) expect(against).toEqual([]);
    if (facts.age < 10 || isVulnerable(facts)) expect(against).not.toContain('not-by-habit');
  });
});

test('no word that reaches a young adult speaks of a child', () => {
  holds((given) => {
    const facts = { ...given, age: Math.max(18, given.age) };
    fc.pre(!treatedAsAChild(facts));
    const { reasons, steps, cautions, counterfactuals } = decideMissing(facts);
    expect(JSON.stringify({ reasons, steps, cautions, counterfactuals })).not.toMatch(
      /\b(child|children|childhood)\b/i,
    );
  });
});

test('a young adult of whom the police are told, or with signs of exploitation, is raised with adult safeguarding once', () => {
  holds((facts) => {
    const { route, steps } = decideMissing(facts);
    const raised = steps.filter(({ text }) => text.includes('Care Act 2014, section 42'));
    const { concerns = [] } = facts;
    const signs = concerns.some((concern) => concern !== 'age-disputed');
    const called = !treatedAsAChild(facts) && (route !== 'carers-locate' || signs);
    expect(raised.length).toBe(called ? 1 : 0);
  });
});
