import fc from 'fast-check';
import { expect, test } from 'vitest';
import * as z from 'zod';
import {
  conducts,
  holds,
  incidents,
  incidentsWith,
  isTreatedAsChild,
} from '../../../../test/protocol/any-incident.ts';
import { type DutyKind, dutyById, dutyIsIn } from '../../duties.ts';
import { stepEvents, stepGroups, stepTimes } from '../../engine/answer.ts';
import { type Conduct, conductKinds, conductSchema } from './conduct-schema.ts';
import { decideIncident, publishedRulebooks, readIncidentFacts } from './decide.ts';
import { evaluate } from './evaluate.ts';
import { type IncidentFacts, immediateRisks, incidentFactsSchema, settings } from './facts.ts';
import { type LevelOutcome, routes, urgency } from './levels.ts';
import { services } from './outcome.ts';
import { isHarmed, partOfChild } from './whose-incident.ts';

/** Level and route alone. */
const answer = (facts: object): LevelOutcome => {
  const read = readIncidentFacts(facts);
  const { level, route } = evaluate(publishedRulebooks[read.edition ?? '2025'], read).outcome;
  return { level, route };
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
const step = z.strictObject({
  id: name,
  cites,
  who: name,
  when: z.enum(stepTimes),
  group: z.enum(stepGroups),
  if: z.enum(stepEvents).optional(),
  text: words,
  clock: clock.optional(),
});
const factor = z.strictObject({ id: name, cites, text: words });
const contract = z.strictObject({
  decision: z.literal('incident'),
  edition: z.enum(['2021', '2025']),
  ...ending,
  callFor: z.array(z.enum(services)).min(1).optional(),
  reasons: z.array(reason).min(1),
  steps: z.array(step).min(1),
  cautions: z.array(z.strictObject({ id: name, cites, text: words })).min(1),
  factors: z.array(factor).min(14).max(16),
  counterfactuals: z.array(z.strictObject({ change: words, ...ending })).max(8),
});

test('any valid facts give exactly the fields of the contract', () => {
  holds(incidents, (facts) => {
    const outcome = decideIncident(facts);
    expect(contract.parse(outcome)).toEqual(outcome);
    expect(outcome.edition).toBe(facts.edition);
    expect(outcome.callFor !== undefined).toBe(outcome.route === 'call-999');
  });
});

test('any facts reach every kind of conduct, and every field of the contract', () => {
  const kinds = new Set<string>();
  const fields = new Set<string>();
  for (const facts of fc.sample(incidents, { numRuns: 300, seed: 1 })) {
    expect(readIncidentFacts(facts)).toEqual(facts);
    for (const key of Object.keys(facts)) fields.add(key);
    for (const { kind, ...rest } of facts.conduct) {
      kinds.add(kind);
      for (const key of Object.keys(rest)) fields.add(`${kind}.${key}`);
    }
  }
  expect(kinds).toEqual(new Set(conductKinds));
  const ofConduct = conductSchema.options.flatMap(({ shape }) =>
    Object.keys(shape)
      .filter((field) => field !== 'kind')
      .map((field) => `${shape.kind.value}.${field}`),
  );
  const ofIncident = Object.keys(incidentFactsSchema.shape).filter((field) => field !== 'occurredOn');
  expect(fields).toEqual(new Set([...ofConduct, ...ofIncident]));
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
    carriesForOthers: flag,
    heldBy: ['staff', 'nobody-knows', 'child'],
  },
  weapon: {
    offensive: [false, true],
    heldBy: ['staff', 'nobody-knows', 'child'],
    used: ['no', 'shown', 'threatened', 'hurt'],
    surrendered: [true, false],
    aggravated: flag,
    immediateRisk: flag,
  },
  sexual: { when: ['historical', 'recent'] },
  'illegal-material': { device: ['own', 'shared'], ofThemselves: [true, false] },
  disorder: { significant: [false, true] },
  threat: { immediate: [false, true], of: ['words', 'damage', 'harm', 'serious-harm'] },
  other: { policeInFamilyHome: [false, true] },
};

/** The other word for the same fact: where one is walked the other is left out. */
const sameFact: Record<string, string> = {
  heldBy: 'surrendered',
  surrendered: 'heldBy',
  used: 'aggravated',
  aggravated: 'used',
};

const isSexual = ({ conduct }: IncidentFacts): boolean => conduct.some(({ kind }) => kind === 'sexual');

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
  holds(incidents, (given) => {
    // Whose incident it is may be read from the same facts, and has a property of its own.
    const facts = { ...given, child: partOfChild(given) };
    for (const [index, conduct] of facts.conduct.entries()) {
      for (const [field, values] of Object.entries(ladders[conduct.kind] ?? {})) {
        walk(values, (value) => ({
          ...facts,
          conduct: facts.conduct.with(index, {
            ...conduct,
            ...(conduct.kind === 'weapon' ? { [sameFact[field] ?? field]: undefined } : {}),
            [field]: value,
          } as Conduct),
        }));
      }
    }
  });
});

test('making the risk, the hurt, the harm, the pattern or the wish of the person harmed worse never makes the answer milder', () => {
  holds(incidents, (facts) => {
    walk([true, undefined, false], (riskManageable) => ({ ...facts, riskManageable }));
    walk(['no', 'minor', 'needs-treatment', 'unwell', 'serious'], (hurt) => ({ ...facts, hurt }));
    walk(['child', 'outside', 'staff'], (doneBy) => ({ ...facts, victim: undefined, doneBy }));
    // The wish of somebody who is said to have harmed the child counts for nothing.
    const victim = facts.victim?.who === facts.doneBy ? undefined : facts.victim;
    // An adult who was sexually harmed says whether the police come, and whoever did it is not asked.
    if (isTreatedAsChild(facts) || !isSexual(facts))
      walk(['did-it', 'both', 'harmed'], (child) => ({ ...facts, victim, child }));
    walk([false, true], (wantsPolice) => ({ ...facts, victim: { who: 'staff', wantsPolice } }));
    for (const field of ['persistent', 'prolonged', 'warnedOfReport']) {
      walk(flag, (value) => ({ ...facts, pattern: { ...facts.pattern, [field]: value } }));
    }
  });
});

test('signs of exploitation add protection and change neither level nor route', () => {
  const signs = fc.subarray(['exploitation', 'trafficking', 'coercion'] as const, { minLength: 1 });
  holds(fc.tuple(incidents, signs), ([facts, more]) => {
    const others = (facts.concerns ?? []).filter((concern) => concern === 'age-disputed');
    const without = decideIncident({ ...facts, concerns: others });
    const signed = decideIncident({ ...facts, concerns: [...others, ...more] });
    expect([signed.level, signed.route]).toEqual([without.level, without.route]);
    const ids = signed.steps.map(({ id }) => id);
    const protects = isTreatedAsChild(facts)
      ? [
          'tell-social-services',
          more.includes('trafficking') ? 'referral-by-first-responder' : 'screen-for-exploitation',
        ]
      : ['adult-safeguarding'];
    expect(ids).toEqual(expect.arrayContaining(protects));
  });
});

test('setting, origin and needs change neither level nor route', () => {
  const circumstances = fc.record({
    setting: fc.constantFrom(...settings),
    outOfArea: fc.boolean(),
    migrant: fc.boolean(),
    sendNeeds: fc.boolean(),
  });
  holds(fc.tuple(incidents, circumstances), ([facts, other]) => {
    expect(answer({ ...facts, ...other })).toEqual(answer(facts));
  });
});

test('age changes no level, and of the routes it only turns a report into a decision by somebody', () => {
  holds(incidents, (facts) => {
    const concerns = (facts.concerns ?? []).filter((concern) => concern !== 'age-disputed');
    const at = (age: number) => answer({ ...facts, concerns, age });
    const grown = at(15);
    for (const age of [0, 9, 10, 17, 18, 25]) {
      const { level, route } = at(age);
      expect(level).toBe(grown.level);
      // An adult who was sexually harmed says whether the police come (themselves-and-others.test.ts).
      const theyDecide = age > 17 && isHarmed(facts) && isSexual(facts);
      if (grown.route === 'call-999' && theyDecide) expect(['call-999', 'manager-decides']).toContain(route);
      else if (grown.route !== 'report-non-urgent') expect(route).toBe(grown.route);
      else expect(['report-non-urgent', 'manager-decides']).toContain(route);
    }
    expect(at(10)).toEqual(grown);
    expect(at(17)).toEqual(grown);
  });
});

test('what a child says of the past is never by itself a 999 matter', () => {
  const disclosure: Conduct[] = [
    { kind: 'sexual', what: 'assault', when: 'historical' },
    { kind: 'sexual', what: 'exploitation', when: 'historical' },
  ];
  const told = incidentsWith({
    conduct: fc.subarray(disclosure, { minLength: 1 }),
    child: fc.constant(undefined),
    hurt: fc.constantFrom(undefined, 'no', 'minor', 'needs-treatment'),
    immediateRisk: fc.constantFrom(undefined, []),
    riskManageable: fc.constantFrom(undefined, true),
  });
  holds(told, (facts) => {
    const { level, route, steps } = decideIncident(facts);
    expect([level, route]).toEqual([3, isTreatedAsChild(facts) ? 'report-non-urgent' : 'manager-decides']);
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
