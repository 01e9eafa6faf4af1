import { expect, test } from 'vitest';
import type { Conduct, ConductKind } from './conduct-schema.ts';
import { mostCounterfactuals } from './counterfactuals.ts';
import { decideIncident, publishedRulebooks } from './decide.ts';
import { evaluate } from './evaluate.ts';
import { inAHome } from './example.ts';
import { incidentExamples } from './examples.ts';
import type { IncidentFacts } from './facts.ts';
import { type Route, urgency } from './levels.ts';
import type { IncidentOutcome } from './outcome.ts';

/** What each phrase means for the facts, said here a second time: the library must have meant the same. */
const ofConduct: Record<ConductKind, Record<string, object>> = {
  damage: {
    'the damage been minor': { severity: 'minor' },
    'the damage been moderate': { severity: 'moderate' },
    'the damage been substantial': { severity: 'substantial' },
    'the damage been estimated at £5,000 or less': { estimatedValue: 5000 },
    'the damage been estimated at over £5,000': { estimatedValue: 5001 },
    'no fire been lit on purpose': { deliberateFire: false },
    'a fire been lit on purpose': { deliberateFire: true },
    'the damage stopped': { ongoing: false },
    'the damage still been going on': { ongoing: true },
  },
  assault: {
    'nobody been hurt': { injury: 'none' },
    'the injury been a graze, scratch or small bruise': { injury: 'minor' },
    'the injury needed treatment': { injury: 'needs-treatment' },
    'the injury been serious': { injury: 'serious' },
    'there been no risk of it happening again now': { recurrenceRisk: false },
    'there been a risk of it happening again now': { recurrenceRisk: true },
  },
  theft: {
    'the thing taken been of little value': { value: 'minor' },
    'the thing taken been of moderate value': { value: 'moderate' },
    'the thing taken been of substantial value': { value: 'substantial' },
    'this been a single theft': { series: false },
    'this been one of a series': { series: true },
  },
  drugs: {
    'it been a psychoactive substance': { class: 'psychoactive' },
    'it been class C': { class: 'C' },
    'it been class B': { class: 'B' },
    'it been class A': { class: 'A' },
    'it been the first occasion': { occasion: 1 },
    'it been the second occasion': { occasion: 2 },
    'it been the third occasion or later': { occasion: 3 },
    'there been no sign of supply': { supply: false },
    'there been signs of supply': { supply: true },
    'nobody been at immediate risk': { immediateRisk: false },
    'somebody been at immediate risk': { immediateRisk: true },
  },
  weapon: {
    'it not been an offensive weapon': { offensive: false },
    'it been an offensive weapon': { offensive: true },
    'staff had the weapon': { heldBy: 'staff', surrendered: undefined },
    'they still had the weapon': { heldBy: 'child', surrendered: undefined },
    'nothing been done with it': { used: 'no', aggravated: undefined },
    'it only been shown': { used: 'shown', aggravated: undefined },
    'it been used to threaten': { used: 'threatened', aggravated: undefined },
    'somebody been hurt with it': { used: 'hurt', aggravated: undefined },
    'nobody been at immediate risk': { immediateRisk: false },
    'somebody been at immediate risk': { immediateRisk: true },
  },
  sexual: {
    'it been in the past': { when: 'historical' },
    'it been recent': { when: 'recent' },
  },
  'illegal-material': {
    'it been on their own device alone': { device: 'own' },
    'it been on a shared device': { device: 'shared' },
    'it been a picture of themselves': { ofThemselves: true },
    'it not been a picture of themselves': { ofThemselves: false },
  },
  disorder: {
    'the disorder not been significant': { significant: false },
    'the disorder been significant': { significant: true },
  },
  threat: {
    'no harm or damage been threatened': { of: 'words' },
    'damage been threatened': { of: 'damage' },
    'somebody been threatened with harm': { of: 'harm' },
    'somebody been threatened with serious harm': { of: 'serious-harm' },
    'the threat not been immediate': { immediate: false },
    'the threat been immediate': { immediate: true },
  },
  'self-harm': {
    'they not been in danger': { inDanger: false },
    'they been in danger': { inDanger: true },
  },
  other: {
    'this been something a family would settle at home': { policeInFamilyHome: false },
    'this been something a family would call the police for': { policeInFamilyHome: true },
  },
};

/** Every phrase that may be offered for these facts, with the facts as they would then have been. */
function* otherwise(facts: IncidentFacts): Generator<[string, IncidentFacts]> {
  for (const [index, conduct] of facts.conduct.entries()) {
    for (const [words, change] of Object.entries(ofConduct[conduct.kind])) {
      yield [words, { ...facts, conduct: facts.conduct.with(index, { ...conduct, ...change } as Conduct) }];
    }
  }
  yield ['staff been able to manage the risk safely', { ...facts, riskManageable: true }];
  yield ['staff been unable to manage the risk safely', { ...facts, riskManageable: false }];
  if (facts.hurt === 'unwell' || facts.hurt === 'serious') {
    yield ['nobody been hurt or unwell', { ...facts, hurt: 'no' }];
  }
  if (facts.immediateRisk?.length) yield ['there been no immediate risk', { ...facts, immediateRisk: [] }];
  else
    yield [
      'somebody been in immediate danger of serious harm',
      { ...facts, immediateRisk: ['serious-harm'] },
    ];
  const pattern = (change: object) => ({ ...facts, pattern: { ...facts.pattern, ...change } });
  yield ['it kept happening', pattern({ persistent: true })];
  yield ['it not kept happening', pattern({ persistent: false })];
  yield ['it gone on for long', pattern({ prolonged: true })];
  yield ['it been over quickly', pattern({ prolonged: false })];
  yield ['the setting warned that repeats would be reported', pattern({ warnedOfReport: true })];
  yield ['the setting given no warning that repeats would be reported', pattern({ warnedOfReport: false })];
  if (facts.victim && facts.victim.who !== 'none') {
    const wish = (wantsPolice: boolean) =>
      ({ ...facts, victim: { ...facts.victim, wantsPolice } }) as IncidentFacts;
    yield ['the person harmed asked for the police', wish(true)];
    yield ['the person harmed not asked for the police', wish(false)];
  }
}

/** How far an answer lies from another: the nearest lower first, then the nearest higher. */
function distance(from: IncidentOutcome, to: { level: number; route: Route }): number {
  const by = (to.level - from.level) * 4 + urgency(to.route) - urgency(from.route);
  return by < 0 ? -by : 100 + by;
}

const knife: Conduct = { kind: 'weapon', offensive: true, heldBy: 'child' };
const variations: ((facts: IncidentFacts) => Partial<IncidentFacts>)[] = [
  () => ({ victim: { who: 'staff', wantsPolice: true } }),
  () => ({ victim: { who: 'none' } }),
  () => ({ victim: { who: 'public' } }),
  ({ conduct }) => ({ conduct: [...conduct, ...conduct] }),
  ({ conduct }) => ({ conduct: [knife, ...conduct], riskManageable: true }),
  () => ({ pattern: { persistent: true, warnedOfReport: true } }),
  () => ({ hurt: 'serious' }),
  () => ({ hurt: 'unwell', riskManageable: false }),
  () => ({ hurt: 'needs-treatment', age: 8 }),
];

/** Every example as it stands, and again with one of the variations. */
const cases: [string, IncidentFacts][] = incidentExamples.flatMap(({ name, facts }, index) => {
  const plain = { ...facts, occurredOn: undefined } as IncidentFacts;
  const variation = variations[index % variations.length]?.(plain);
  return [
    [name, plain],
    [`${name}, varied`, { ...plain, ...variation }],
  ];
});

test.each(['2021', '2025'] as const)(
  'under %s every single fact that would change the answer is offered, and leads where it says',
  (edition) => {
    for (const [name, facts] of cases) {
      const outcome = decideIncident({ ...facts, edition });
      const expected = new Set<string>();
      for (const [words, changed] of otherwise(facts)) {
        const { level, route } = evaluate(publishedRulebooks[edition], changed).outcome;
        if (level !== outcome.level || route !== outcome.route)
          expected.add(`had ${words}: ${level} ${route}`);
      }
      const given = outcome.counterfactuals.map(({ change, level, route }) => `${change}: ${level} ${route}`);
      expect(new Set(given).size, name).toBe(given.length);
      expect(given.length, name).toBe(Math.min(expected.size, mostCounterfactuals));
      for (const one of given) expect([...expected], name).toContain(one);

      const far = outcome.counterfactuals.map((entry) => distance(outcome, entry));
      expect(far, name).toEqual([...far].sort((a, b) => a - b));
      const nearest = [...expected].map((one) => {
        const [level, route] = one.slice(one.lastIndexOf(': ') + 2).split(' ') as [string, Route];
        return distance(outcome, { level: Number(level), route });
      });
      expect(far, name).toEqual(nearest.sort((a, b) => a - b).slice(0, mostCounterfactuals));
    }
  },
);

test('of more than eight the eight nearest are given', () => {
  const conduct: Conduct[] = [
    { kind: 'damage', severity: 'minor' },
    { kind: 'drugs', class: 'B', occasion: 1 },
  ];
  const { counterfactuals } = decideIncident({
    setting: 'childrens-home',
    age: 15,
    conduct,
    edition: '2025',
  });
  expect(mostCounterfactuals).toBe(8);
  expect(counterfactuals).toHaveLength(8);
});

test('had nobody been hurt, this would be level 1', () => {
  const { counterfactuals } = decideIncident({
    ...inAHome({ kind: 'assault', injury: 'needs-treatment' }),
    edition: '2025',
  });
  expect(counterfactuals).toEqual([
    { change: 'had nobody been hurt', level: 1, route: 'resolve-internally' },
    { change: 'had the injury been a graze, scratch or small bruise', level: 1, route: 'resolve-internally' },
    { change: 'had staff been unable to manage the risk safely', level: 2, route: 'call-999' },
    { change: 'had the injury been serious', level: 3, route: 'call-999' },
    { change: 'had somebody been in immediate danger of serious harm', level: 3, route: 'call-999' },
  ]);
});

test('had nobody been unwell, this would be settled at home', () => {
  const plate = inAHome({ kind: 'damage', severity: 'minor' }, { hurt: 'unwell' });
  const { counterfactuals } = decideIncident({ ...plate, edition: '2025' });
  expect(counterfactuals[0]).toEqual({
    change: 'had nobody been hurt or unwell',
    level: 1,
    route: 'resolve-internally',
  });
});

test('two acts of one kind do not say the same thing twice', () => {
  const minor: Conduct = { kind: 'assault', injury: 'minor' };
  const { counterfactuals } = decideIncident({ ...inAHome(minor), conduct: [minor, minor], edition: '2025' });
  const changes = counterfactuals.map(({ change }) => change);
  expect(changes.filter((change) => change === 'had the injury been serious')).toHaveLength(1);
});

test('where no single fact would change the answer nothing is offered', () => {
  const serious: Conduct = { kind: 'assault', injury: 'serious' };
  const { counterfactuals } = decideIncident({
    ...inAHome(serious),
    conduct: [serious, serious],
    edition: '2025',
  });
  expect(counterfactuals).toEqual([]);
});
