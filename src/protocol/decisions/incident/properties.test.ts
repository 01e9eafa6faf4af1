import fc from 'fast-check';
import { expect, test } from 'vitest';
import * as z from 'zod';
import { type DutyKind, dutyById, dutyIsIn } from '../../duties.ts';
import type { Conduct } from './conduct-schema.ts';
import { decideIncident, publishedRulebooks, readIncidentFacts } from './decide.ts';
import { evaluate } from './evaluate.ts';
import {
  concernKinds,
  type IncidentFacts,
  immediateRisks,
  incidentFactsSchema,
  settings,
  victimKinds,
} from './facts.ts';
import { type LevelOutcome, routes, urgency } from './levels.ts';

const kind = <K extends Conduct['kind']>(name: K) => fc.constant(name);
const some = fc.boolean();
const pounds = fc.oneof(
  fc.constantFrom(0, 5000, 5000.01, 10_000_000),
  fc.double({ min: 0, max: 10_000_000, noNaN: true }),
);

/** Any conduct that the contract allows. */
const conducts: fc.Arbitrary<Conduct> = fc.oneof(
  fc.record(
    {
      kind: kind('damage'),
      severity: fc.constantFrom('minor', 'moderate', 'substantial'),
      estimatedValue: pounds,
      deliberateFire: some,
      ongoing: some,
    },
    { requiredKeys: ['kind', 'severity'] },
  ),
  fc.record(
    {
      kind: kind('assault'),
      injury: fc.constantFrom('none', 'minor', 'needs-treatment', 'serious'),
      recurrenceRisk: some,
    },
    { requiredKeys: ['kind', 'injury'] },
  ),
  fc.record(
    { kind: kind('theft'), value: fc.constantFrom('minor', 'moderate', 'substantial'), series: some },
    { requiredKeys: ['kind', 'value'] },
  ),
  fc.record(
    {
      kind: kind('drugs'),
      class: fc.constantFrom('A', 'B', 'C', 'psychoactive', 'unknown'),
      occasion: fc.oneof(fc.constantFrom(1, 2, 3), fc.integer({ min: 1, max: 1000 })),
      supply: some,
      immediateRisk: some,
      largerQuantity: some,
    },
    { requiredKeys: ['kind', 'class', 'occasion'] },
  ),
  fc.record(
    { kind: kind('weapon'), offensive: some, surrendered: some, aggravated: some, immediateRisk: some },
    { requiredKeys: ['kind', 'offensive', 'surrendered'] },
  ),
  fc.record({
    kind: kind('sexual'),
    what: fc.constantFrom('assault', 'exploitation'),
    when: fc.constantFrom('recent', 'historical'),
  }),
  fc.record({
    kind: kind('illegal-material'),
    what: fc.constantFrom('indecent-images', 'extremist', 'other'),
  }),
  fc.record({ kind: kind('disorder'), significant: some }),
  fc.record({ kind: kind('threat'), immediate: some }),
  fc.record({ kind: kind('other'), policeInFamilyHome: some }),
);

/** Any facts that the contract allows. */
const incidents: fc.Arbitrary<IncidentFacts> = fc.record(
  {
    edition: fc.constantFrom('2021', '2025'),
    setting: fc.constantFrom(...settings),
    age: fc.integer({ min: 0, max: 25 }),
    conduct: fc.array(conducts, { minLength: 1, maxLength: 4 }),
    immediateRisk: fc.subarray([...immediateRisks]),
    riskManageable: some,
    pattern: fc.record({ persistent: some, prolonged: some, warnedOfReport: some }, { requiredKeys: [] }),
    victim: fc.record({ who: fc.constantFrom(...victimKinds), wantsPolice: some }, { requiredKeys: ['who'] }),
    concerns: fc.subarray([...concernKinds]),
    outOfArea: some,
    migrant: some,
    sendNeeds: some,
  },
  { requiredKeys: ['edition', 'setting', 'age', 'conduct'] },
);

const holds = <T>(given: fc.Arbitrary<T>, property: (value: T) => void): void =>
  fc.assert(fc.property(given, property), { numRuns: 60 });

/** Level and route alone. */
const answer = (facts: object): LevelOutcome => {
  const read = readIncidentFacts(facts);
  return evaluate(publishedRulebooks[read.edition ?? '2025'], read).outcome;
};

/** Neither level nor route may fall. */
function expectNoMilder(before: LevelOutcome, after: LevelOutcome): void {
  expect(after.level).toBeGreaterThanOrEqual(before.level);
  expect(urgency(after.route)).toBeGreaterThanOrEqual(urgency(before.route));
}

const words = z.string().min(10);
const name = z.string().min(4);
const cites = z.array(z.string().min(6)).min(1);
const ending = { level: z.literal([1, 2, 3]), route: z.enum(routes) };
const reason = z.strictObject({ row: name, cites, basis: z.enum(['stated', 'inferred']), text: words });
const clock = z.strictObject({ hours: z.number().positive(), from: words, basis: words });
const step = z.strictObject({ id: name, cites, who: name, text: words, clock: clock.optional() });
const factor = z.strictObject({ id: name, cites, text: words });
const contract = z.strictObject({
  decision: z.literal('incident'),
  edition: z.enum(['2021', '2025']),
  ...ending,
  reasons: z.array(reason).min(1),
  steps: z.array(step).min(1),
  cautions: z.array(z.strictObject({ cites, text: words })).min(1),
  factors: z.array(factor).min(14).max(16),
  counterfactuals: z.array(z.strictObject({ change: words, ...ending })).max(8),
});

test('any valid facts give exactly the fields of the contract', () => {
  holds(incidents, (facts) => {
    const outcome = decideIncident(facts);
    expect(contract.parse(outcome)).toEqual(outcome);
    expect(outcome.edition).toBe(facts.edition);
  });
});

test('the same facts give the same answer, also through JSON, and are left as they were', () => {
  holds(incidents, (facts) => {
    const before = structuredClone(facts);
    const outcome = decideIncident(facts);
    expect(decideIncident(JSON.parse(JSON.stringify(facts)))).toEqual(outcome);
    expect(JSON.parse(JSON.stringify(outcome))).toEqual(outcome);
    expect(facts).toEqual(before);
  });
});

test('the order in which conduct is named changes neither level nor route', () => {
  holds(incidents, (facts) => {
    expect(answer({ ...facts, conduct: facts.conduct.toReversed() })).toEqual(answer(facts));
  });
});

test('one more conduct never makes the answer milder', () => {
  holds(fc.tuple(incidents, conducts), ([facts, more]) => {
    expectNoMilder(answer(facts), answer({ ...facts, conduct: [...facts.conduct, more] }));
  });
});

test('one more immediate risk never makes the answer milder', () => {
  holds(fc.tuple(incidents, fc.constantFrom(...immediateRisks)), ([facts, more]) => {
    const immediateRisk = [...(facts.immediateRisk ?? []), more];
    expectNoMilder(answer(facts), answer({ ...facts, immediateRisk }));
  });
});

const flag = [undefined, false, true];
/** The values of each fact from the mildest to the worst, said here a second time. */
const ladders: Record<string, Record<string, readonly unknown[]>> = {
  damage: {
    severity: ['minor', 'moderate', 'substantial'],
    estimatedValue: [undefined, 5000, 5000.01, 9_000_000],
    deliberateFire: flag,
    ongoing: [false, undefined, true],
  },
  assault: { injury: ['none', 'minor', 'needs-treatment', 'serious'], recurrenceRisk: flag },
  theft: { value: ['minor', 'moderate', 'substantial'], series: flag },
  drugs: {
    class: ['psychoactive', 'unknown', 'C', 'B', 'A'],
    occasion: [1, 2, 3, 1000],
    supply: flag,
    immediateRisk: flag,
    largerQuantity: flag,
  },
  weapon: { offensive: [false, true], surrendered: [true, false], aggravated: flag, immediateRisk: flag },
  sexual: { when: ['historical', 'recent'] },
  'illegal-material': {},
  disorder: { significant: [false, true] },
  threat: { immediate: [false, true] },
  other: { policeInFamilyHome: [false, true] },
};

/** Walks one fact from its mildest value to its worst. */
function walk(values: readonly unknown[], at: (value: unknown) => object): void {
  values
    .map((value) => answer(at(value)))
    .reduce((before, after) => {
      expectNoMilder(before, after);
      return after;
    });
}

test('making any fact of any conduct worse never makes the answer milder', () => {
  holds(incidents, (facts) => {
    for (const [index, conduct] of facts.conduct.entries()) {
      for (const [field, values] of Object.entries(ladders[conduct.kind] ?? {})) {
        walk(values, (value) => ({
          ...facts,
          conduct: facts.conduct.with(index, { ...conduct, [field]: value } as Conduct),
        }));
      }
    }
  });
});

test('making the risk, the pattern or the wish of the person harmed worse never makes the answer milder', () => {
  holds(incidents, (facts) => {
    walk([true, undefined, false], (riskManageable) => ({ ...facts, riskManageable }));
    walk([false, true], (wantsPolice) => ({ ...facts, victim: { who: 'staff', wantsPolice } }));
    for (const field of ['persistent', 'prolonged', 'warnedOfReport']) {
      walk(flag, (value) => ({ ...facts, pattern: { ...facts.pattern, [field]: value } }));
    }
  });
});

test('signs of exploitation add steps and change neither level nor route', () => {
  holds(incidents, (facts) => {
    const without = decideIncident({ ...facts, concerns: undefined });
    const signs = decideIncident({ ...facts, concerns: [...concernKinds] });
    expect([signs.level, signs.route]).toEqual([without.level, without.route]);
    expect(signs.steps.length).toBeGreaterThan(without.steps.length);
  });
});

test('setting, age, origin and needs change neither level nor route', () => {
  const circumstances = fc.record({
    setting: fc.constantFrom(...settings),
    age: fc.integer({ min: 0, max: 25 }),
    outOfArea: some,
    migrant: some,
    sendNeeds: some,
  });
  holds(fc.tuple(incidents, circumstances), ([facts, other]) => {
    expect(answer({ ...facts, ...other })).toEqual(answer(facts));
  });
});

test('what a child says of the past is never by itself a 999 matter', () => {
  const disclosure: Conduct[] = [
    { kind: 'sexual', what: 'assault', when: 'historical' },
    { kind: 'sexual', what: 'exploitation', when: 'historical' },
  ];
  holds(fc.tuple(incidents, fc.subarray(disclosure, { minLength: 1 })), ([facts, conduct]) => {
    const { level, route, steps } = decideIncident({ ...facts, conduct, immediateRisk: undefined });
    expect([level, route]).toEqual([3, 'report-non-urgent']);
    expect(steps.map(({ id }) => id)).toContain('listen-do-not-question');
  });
});

test('on either side of the boundary the day decides as the edition does', () => {
  holds(incidents, (facts) => {
    const on = (occurredOn: string) => decideIncident({ ...facts, edition: undefined, occurredOn });
    expect(on('2025-10-31')).toEqual(decideIncident({ ...facts, edition: '2021' }));
    expect(on('2025-11-01')).toEqual(decideIncident({ ...facts, edition: '2025' }));
  });
});

test('everything that is cited is a duty of the edition', () => {
  const kinds = new Set<DutyKind>();
  holds(incidents, (facts) => {
    const { edition, reasons, steps, cautions, factors } = decideIncident(facts);
    for (const { cites: cited } of [...reasons, ...steps, ...cautions, ...factors]) {
      for (const id of cited) {
        expect(dutyIsIn(dutyById(id), edition), id).toBe(true);
        kinds.add(dutyById(id).kind);
      }
    }
  });
  expect(kinds.size).toBeGreaterThan(3);
});

test('a field nobody knows is always refused by its name', () => {
  holds(fc.tuple(incidents, fc.stringMatching(/^[a-z_]{1,12}$/)), ([facts, field]) => {
    fc.pre(!Object.hasOwn(incidentFactsSchema.shape, field));
    expect(() => decideIncident({ ...facts, [field]: true })).toThrow(
      expect.objectContaining({ code: 'unknown-field', field }),
    );
  });
});
