import { expect, test } from 'vitest';
import type { NextStep } from '../../engine/answer.ts';
import type { Conduct } from './conduct-schema.ts';
import { decideIncident } from './decide.ts';
import { type IncidentFacts, type Setting, settings } from './facts.ts';
import { citesUnder, stepRules } from './steps.ts';

type Edition = '2021' | '2025';
type Besides = Partial<Omit<IncidentFacts, 'conduct' | 'edition'>>;

const plate: Conduct = { kind: 'damage', severity: 'minor' };
const door: Conduct = { kind: 'damage', severity: 'moderate' };
const knife: Conduct = { kind: 'weapon', offensive: true, surrendered: true };
const stabbing: Conduct = { kind: 'assault', injury: 'serious' };
const cannabis: Conduct = { kind: 'drugs', class: 'B', occasion: 1 };

function steps(edition: Edition, conduct: Conduct, besides: Besides = {}): NextStep[] {
  const facts = { setting: 'childrens-home', age: 15, edition, conduct: [conduct], ...besides };
  return [...decideIncident(facts).steps];
}

/** Each owner with the steps that fall to them, and the hours where a clock runs. */
function byOwner(edition: Edition, conduct: Conduct, besides: Besides = {}): Record<string, string> {
  const owners: Record<string, string> = {};
  for (const { id, who, clock } of steps(edition, conduct, besides)) {
    const step = clock ? `${id} ${clock.hours}h` : id;
    owners[who] = owners[who] ? `${owners[who]}, ${step}` : step;
  }
  return owners;
}

const inEachSetting = (name: string, conduct: Conduct, besides: Besides = {}): [string, Conduct, Besides][] =>
  settings.map((setting: Setting) => [`${name}, ${setting}`, conduct, { ...besides, setting }]);

const atEachAge = (name: string, conduct: Conduct, besides: Besides = {}): [string, Conduct, Besides][] =>
  [8, 19].map((age) => [`${name} at ${age}`, conduct, { ...besides, age }]);

const wantsPolice: Besides = { victim: { who: 'staff', wantsPolice: true } };
const exception: Besides = { pattern: { prolonged: true, warnedOfReport: true } };
const circumstances: Besides = { outOfArea: true, migrant: true, sendNeeds: true };

const scenarios: [string, Conduct, Besides][] = [
  ...inEachSetting('A plate is broken', plate),
  ...inEachSetting('A door is broken', door),
  ...inEachSetting('A door is broken and a member of staff wants the police', door, wantsPolice),
  ...inEachSetting('A knife is handed over', knife),
  ...inEachSetting('Somebody is seriously hurt', stabbing),
  ...atEachAge('A plate is broken', plate),
  ...atEachAge('A door is broken', door),
  ...atEachAge('A knife is handed over', knife),
  ...atEachAge('Somebody is seriously hurt', stabbing),
  ['It went on for long after a warning', plate, exception],
  ['Cannabis is found', cannabis, {}],
  ['Cannabis is found again', { ...cannabis, occasion: 2 }, {}],
  ['Cannabis is dealt', { ...cannabis, supply: true }, {}],
  ['Cannabis is dealt and somebody is in danger', { ...cannabis, supply: true, immediateRisk: true }, {}],
  ['Much cannabis is found', { ...cannabis, largerQuantity: true }, {}],
  ['An object is handed over', { kind: 'weapon', offensive: false, surrendered: true }, {}],
  ['A knife is held to somebody', { ...knife, immediateRisk: true }, {}],
  ['A child speaks of the past', { kind: 'sexual', what: 'assault', when: 'historical' }, {}],
  ['A child was exploited today', { kind: 'sexual', what: 'exploitation', when: 'recent' }, {}],
  ['Images are found', { kind: 'illegal-material', what: 'indecent-images' }, {}],
  [
    'There is disorder that staff can manage',
    { kind: 'disorder', significant: true },
    { riskManageable: true },
  ],
  [
    'There is danger though staff manage the rest',
    plate,
    { immediateRisk: ['serious-harm'], riskManageable: true },
  ],
  ['Something a family would call the police for', { kind: 'other', policeInFamilyHome: true }, {}],
  [
    'Somebody was harmed by something else',
    { kind: 'other', policeInFamilyHome: true },
    { victim: { who: 'public' } },
  ],
  ['There are signs of exploitation', plate, { concerns: ['exploitation'] }],
  ['There are signs of trafficking', plate, { concerns: ['trafficking'] }],
  ['Their age is disputed', plate, { concerns: ['age-disputed'] }],
  ['Far from home, with needs, and settled', plate, circumstances],
  ['Far from home, with needs, and reported', knife, circumstances],
  ['Far from home, in foster care', knife, { ...circumstances, setting: 'foster-home' }],
  [
    'Far from home, in supported accommodation',
    knife,
    { ...circumstances, setting: 'supported-accommodation' },
  ],
  ['Far from home, in a tenancy', knife, { ...circumstances, setting: 'own-tenancy' }],
];

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

test('what comes first comes first: 999, then the call out of hours, then everything else', () => {
  const ids = steps('2025', stabbing, { setting: 'foster-home' }).map(({ id }) => id);
  expect(ids.slice(0, 4)).toEqual([
    'call-999',
    'call-out-of-hours-too',
    'danger-passed',
    'ask-central-question',
  ]);
});

test('steps stand in the order of the rules, each once', () => {
  const order = stepRules.map(({ id }) => id);
  const places = steps('2025', knife, circumstances).map(({ id }) => order.indexOf(id));
  expect(places).toEqual([...places].sort((a, b) => a - b));
  expect(new Set(places).size).toBe(places.length);
});

test('999 is called at route call-999 only', () => {
  for (const [name, conduct, besides] of scenarios) {
    const { route, steps: given } = decideIncident({
      setting: 'childrens-home',
      age: 15,
      edition: '2025',
      conduct: [conduct],
      ...besides,
    });
    expect(
      given.some(({ id }) => id === 'call-999'),
      name,
    ).toBe(route === 'call-999');
  }
});

test('a step cites under an edition only what that edition contains', () => {
  const cited = (step: string): (readonly string[])[] => {
    const rule = stepRules.find(({ id }) => id === step);
    return rule ? [citesUnder(rule, '2021'), citesUnder(rule, '2025')] : [];
  };
  expect(cited('confirm-care-status')).toEqual([[], ['STA-03', 'PRI-10']]);
  expect(cited('mediator-first')).toEqual([['VOI-07'], []]);
});

test('a rule that is none of ours cites nothing', () => {
  const [rule] = stepRules;
  expect(citesUnder({ ...rule, id: 'another' } as never, '2025')).toEqual([]);
});

test('a step without a clock has no clock at all', () => {
  const [first] = steps('2025', stabbing);
  expect(Object.keys(first ?? {})).toEqual(['id', 'cites', 'who', 'text']);
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
  [
    'tell-social-worker',
    'childrens-home',
    24,
    /^local practice: the Protocol says at the earliest opportunity$/,
  ],
  ['record-home', 'childrens-home', 24, /^local practice: the Protocol sets no time/],
])('the clock of %s says how long, from when and on what basis', (id, setting, hours, basis) => {
  const step = steps('2025', knife, { setting }).find((candidate) => candidate.id === id);
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
