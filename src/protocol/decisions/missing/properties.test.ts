import fc from 'fast-check';
import { expect, test } from 'vitest';
import * as z from 'zod';
import { dutyById, dutyIsIn } from '../../duties.ts';
import { stepEvents, stepGroups, stepTimes } from '../../engine/answer.ts';
import { sourceById } from '../../sources.ts';
import { concernKinds, settings } from '../incident/facts.ts';
import { ownerRoles } from '../incident/steps/step-rule.ts';
import { decideMissing } from './decide.ts';
import { categories, codes903, routes } from './effect.ts';
import { type MissingFacts, missingFactsSchema, vulnerabilities } from './facts.ts';

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

const words = z.string().min(10);
const name = z.string().min(4);
const cites = z.array(name).min(1);
const clock = z.strictObject({ hours: z.number().positive(), from: words, basis: words });
const contract = z.strictObject({
  decision: z.literal('missing'),
  edition: z.enum(['2021', '2025']),
  category: z.enum(categories),
  route: z.enum(routes),
  code903: z.enum(codes903).optional(),
  reasons: z
    .array(
      z.strictObject({
        row: name,
        cites,
        basis: z.enum(['stated', 'inferred']),
        text: words,
        law: z.array(name).min(1).optional(),
      }),
    )
    .min(1),
  steps: z
    .array(
      z.strictObject({
        id: name,
        cites,
        who: z.enum(ownerRoles),
        when: z.enum(stepTimes),
        group: z.enum(stepGroups),
        if: z.enum(stepEvents).optional(),
        text: words,
        clock: clock.optional(),
      }),
    )
    .min(1),
  cautions: z.array(z.strictObject({ id: name, cites, text: words })),
  counterfactuals: z.array(
    z.strictObject({ change: words, category: z.enum(categories), route: z.enum(routes) }),
  ),
});

test('any valid facts give exactly the fields of the contract', () => {
  holds((facts) => {
    const outcome = decideMissing(facts);
    expect(contract.parse(outcome)).toEqual(outcome);
    expect(outcome.edition).toBe(facts.edition);
    expect(JSON.parse(JSON.stringify(outcome))).toEqual(outcome);
  });
});

test('everything that is cited is a duty of the edition, all law is a source, no step is asked twice', () => {
  holds((facts) => {
    const { edition, reasons, steps, cautions } = decideMissing(facts);
    for (const { cites: cited } of [...reasons, ...steps, ...cautions]) {
      for (const id of cited) expect(dutyIsIn(dutyById(id), edition), id).toBe(true);
    }
    for (const { law = [] } of reasons) for (const id of law) expect(sourceById(id).id).toBe(id);
    expect(new Set(steps.map(({ id }) => id)).size).toBe(steps.length);
    expect(new Set(cautions.map(({ id }) => id)).size).toBe(cautions.length);
  });
});

test('a significant risk is never settled without the police', () => {
  holds((facts) => {
    expect(decideMissing({ ...facts, significantRisk: true }).route).not.toBe('carers-locate');
  });
});

test('signs of exploitation never change category, route or code', () => {
  holds((facts) => {
    const others = (facts.concerns ?? []).filter((concern) => concern === 'age-disputed');
    const without = decideMissing({ ...facts, concerns: others });
    const outcome = decideMissing({ ...facts, concerns: [...others, 'exploitation'] });
    expect([outcome.category, outcome.route, outcome.code903]).toEqual([
      without.category,
      without.route,
      without.code903,
    ]);
  });
});

test('a code is given only of a child who is away: M where nobody knows, A where it is known', () => {
  holds((facts) => {
    const { code903, category } = decideMissing(facts);
    if (!treatedAsAChild(facts) || facts.located) expect(code903).toBeUndefined();
    else if (facts.whereaboutsKnown) expect(code903).toBe('A');
    else expect(code903).toBe(category === 'missing' ? 'M' : undefined);
  });
});

test('each counterfactual is what those facts lead to', () => {
  const meaning: Record<string, Partial<MissingFacts>> = {
    'had there been no significant risk': { immediateDanger: false, significantRisk: false },
    'had there been a significant risk of harm': { immediateDanger: false, significantRisk: true },
    'had they been in immediate danger': { immediateDanger: true },
    'had they been found': { located: true, whereaboutsKnown: true },
    'had it been known where they are': { whereaboutsKnown: true },
    'had nobody known where they are': { whereaboutsKnown: false },
    'had they been looked for and not found': { enquiriesMade: true },
    'had it been known that illness, disability, despair, language or trafficking puts them in danger': {
      vulnerability: ['medical-need'],
    },
  };
  holds((facts) => {
    const here = decideMissing(facts);
    for (const { change, ...answer } of here.counterfactuals) {
      expect(Object.keys(meaning)).toContain(change);
      const { category, route } = decideMissing({ ...facts, ...meaning[change] });
      expect(answer, change).toEqual({ category, route });
      expect([category, route]).not.toEqual([here.category, here.route]);
    }
  });
});

test('a field nobody knows is always refused by its name', () => {
  fc.assert(
    fc.property(absences, fc.stringMatching(/^[a-z_]{1,12}$/), (facts, field) => {
      fc.pre(!Object.hasOwn(missingFactsSchema.shape, field));
      expect(() => decideMissing({ ...facts, [field]: true })).toThrow(
        expect.objectContaining({ code: 'unknown-field', field }),
      );
    }),
  );
});
