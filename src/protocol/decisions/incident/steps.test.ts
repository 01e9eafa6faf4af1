import { expect, test } from 'vitest';
import {
  type Besides,
  door,
  knife,
  scenarios,
  stabbing,
} from '../../../../test/protocol/incident-scenarios.ts';
import type { NextStep } from '../../engine/answer.ts';
import type { Conduct } from './conduct-schema.ts';
import { decideIncident } from './decide.ts';
import type { Setting } from './facts.ts';
import { citesUnder, conditionsOf, isAskedUnder, stepRules } from './steps.ts';

type Edition = '2021' | '2025';

function steps(edition: Edition, conduct: Conduct, besides: Besides = {}): NextStep[] {
  const facts = { setting: 'childrens-home', age: 15, edition, conduct: [conduct], ...besides };
  return [...decideIncident(facts).steps];
}

/** Each owner with the steps that fall to them, and the hours where a clock runs. */
function byOwner(edition: Edition, conduct: Conduct, besides: Besides = {}): Record<string, string> {
  const owners: Record<string, string> = {};
  for (const { id, who, clock, when, if: event } of steps(edition, conduct, besides)) {
    const step = [id, event ?? when, clock ? `${clock.hours}h` : ''].filter(Boolean).join(' ');
    owners[who] = owners[who] ? `${owners[who]}, ${step}` : step;
  }
  return owners;
}

test('the steps, their words, owners and conditions are those of the file beside this test', async () => {
  await expect(`${JSON.stringify(stepRules, null, 2)}\n`).toMatchFileSnapshot('golden-step-rules.json');
});

test.each(['2021', '2025'] as const)(
  'the steps of %s, case by case, are those of the file beside this test',
  async (edition) => {
    const golden = scenarios.map(([name, conduct, besides]) => [name, byOwner(edition, conduct, besides)]);
    await expect(`${JSON.stringify(Object.fromEntries(golden), null, 2)}\n`).toMatchFileSnapshot(
      `golden-steps-${edition}.json`,
    );
  },
);

test('every step follows in some scenario', () => {
  const made = new Set(
    (['2021', '2025'] as const).flatMap((edition) =>
      scenarios.flatMap(([, conduct, besides]) => steps(edition, conduct, besides).map(({ id }) => id)),
    ),
  );
  expect(stepRules.map(({ id }) => id).filter((id) => !made.has(id))).toEqual([]);
});

test('what comes first comes first: 999 or whoever is hurt, then who is told, then the rest', () => {
  const first = (conduct: Conduct, besides: Besides) =>
    steps('2025', conduct, besides)
      .slice(0, 3)
      .map(({ id }) => id);
  expect(first(stabbing, { setting: 'foster-home' })).toEqual([
    'call-999-then-out-of-hours',
    'first-aid-meanwhile',
    'take-advice',
  ]);
  expect(first(stabbing, {})).toEqual(['call-999', 'first-aid-meanwhile', 'tell-manager']);
  expect(first(door, { hurt: 'needs-treatment' })).toEqual([
    'see-to-the-hurt',
    'tell-manager',
    'manager-decides',
  ]);
});

test('steps stand in the order of the rules, each once', () => {
  const order = stepRules.map(({ id }) => id);
  const places = steps('2025', knife, { outOfArea: true, migrant: true }).map(({ id }) => order.indexOf(id));
  expect(places).toEqual([...places].sort((a, b) => a - b));
  expect(new Set(places).size).toBe(places.length);
});

test('999 is called at route call-999 only: for the police, or for an ambulance alone', () => {
  for (const [name, conduct, besides] of scenarios) {
    const {
      route,
      callFor,
      steps: given,
    } = decideIncident({
      setting: 'childrens-home',
      age: 15,
      edition: '2025',
      conduct: [conduct],
      ...besides,
    });
    const calls = given.filter(({ id }) => id.startsWith('call-')).map(({ id }) => id);
    if (route !== 'call-999') expect(calls, name).toEqual([]);
    else if (!callFor?.includes('police')) expect(calls, name).toEqual(['call-ambulance']);
    else if (callFor.includes('fire')) expect(calls, name).toEqual(['call-fire-brigade']);
    else if (besides.setting === 'foster-home') expect(calls, name).toEqual(['call-999-then-out-of-hours']);
    else expect(calls, name).toEqual(['call-999']);
  }
});

test('a step cites under an edition only what that edition contains', () => {
  const cited = (step: string): (readonly string[])[] => {
    const rule = stepRules.find(({ id }) => id === step);
    return rule ? [citesUnder(rule, '2021'), citesUnder(rule, '2025')] : [];
  };
  expect(cited('confirm-care-status')).toEqual([[], ['STA-03', 'PRI-10']]);
  expect(cited('mediator-first')).toEqual([['VOI-07', 'VOI-01'], ['VOI-01']]);
});

test('a rule that is none of ours cites nothing', () => {
  const [rule] = stepRules;
  expect(citesUnder({ ...rule, id: 'another' } as never, '2025')).toEqual([]);
});

test('a step is asked under the editions of its conditions, and under both where one has none', () => {
  const asked = (step: string) => {
    const rule = stepRules.find(({ id }) => id === step);
    return rule ? [isAskedUnder(rule, '2021'), isAskedUnder(rule, '2025')] : [];
  };
  expect(asked('mediator-first')).toEqual([true, false]);
  expect(asked('journey-home')).toEqual([false, true]);
  expect(asked('preserve-evidence')).toEqual([true, true]);
  expect(asked('manager-decides')).toEqual([true, true]);
});

test('the conditions of a step are one, or several of which one must hold', () => {
  const of = (step: string) => conditionsOf(stepRules.find(({ id }) => id === step) as never);
  expect(of('manager-decides')).toEqual([{ route: ['manager-decides'] }]);
  expect(of('report-harm')).toEqual([{ route: ['report-non-urgent'], matters: ['harm-to-police'] }]);
});

test('of a young adult another wording is used where there is one', () => {
  const [child] = steps('2025', stabbing);
  const [adult] = steps('2025', stabbing, { age: 18 });
  expect(child?.text).toMatch(/^Call 999 now.* Say that this is a child in care/);
  expect(adult?.text).toMatch(/^Call 999 now.* Say that this is a young adult who was in care/);
});

test('a step without a clock has no clock at all', () => {
  const [first] = steps('2025', stabbing);
  expect(Object.keys(first ?? {})).toEqual(['id', 'cites', 'who', 'when', 'group', 'text']);
  const waiting = steps('2025', stabbing).find(({ id }) => id === 'if-charged');
  expect(Object.keys(waiting ?? {})).toEqual(['id', 'cites', 'who', 'when', 'group', 'if', 'text']);
});

test.each<[string, Setting, number, RegExp]>([
  [
    'judge-regulation-40',
    'childrens-home',
    24,
    /^statute, Children's Homes .* regulation 40: .*without delay/,
  ],
  [
    'judge-regulation-27',
    'supported-accommodation',
    24,
    /^statute, Supported Accommodation .* regulation 27: without delay/,
  ],
  [
    'judge-schedule-7',
    'foster-home',
    24,
    /^statutory guidance, Fostering Services .* Schedule 7: .*within 24 hours/,
  ],
  [
    'staff-check-in',
    'childrens-home',
    48,
    /^Protocol: good practice .* regulation 35\(3\)\(b\) run only from a measure/,
  ],
  ['tell-manager', 'childrens-home', 24, /^local practice: the Protocol says at the earliest opportunity$/],
  ['record-home', 'childrens-home', 72, /^local practice: the Protocol sets no time/],
])('the clock of %s says how long, from when and on what basis', (id, setting, hours, basis) => {
  const step = steps('2025', door, { setting }).find((candidate) => candidate.id === id);
  expect(step?.clock).toEqual({ hours, from: 'the incident', basis: expect.stringMatching(basis) });
});

test('every clock runs from something and says why', () => {
  for (const { id, clock } of stepRules) {
    if (!clock) continue;
    expect(clock.from, id).toMatch(/^the .{3}/);
    expect(clock.note, id).toMatch(/\w{3}/);
    expect(['statute', 'statutory guidance', 'Protocol', 'local practice'], id).toContain(clock.legalBasis);
  }
});
