import { expect, test } from 'vitest';
import type { Conduct } from './conduct-schema.ts';
import { decideIncident } from './decide.ts';
import { inAHome } from './example.ts';
import type { IncidentOutcome } from './outcome.ts';

type Besides = Parameters<typeof inAHome>[1];

const under = (edition: '2021' | '2025', conduct: Conduct, besides?: Besides): IncidentOutcome =>
  decideIncident({ ...inAHome(conduct, besides), edition });

/** The answers of both editions, the older first, as "level route". */
function answers(conduct: Conduct, besides?: Besides): [string, string] {
  const [older, newer] = (['2021', '2025'] as const).map((edition) => under(edition, conduct, besides));
  return [`${older?.level} ${older?.route}`, `${newer?.level} ${newer?.route}`];
}

/** In which editions a step follows. */
const editionsWith = (step: string, conduct: Conduct, besides?: Besides): string[] =>
  (['2021', '2025'] as const).filter((edition) =>
    under(edition, conduct, besides).steps.some(({ id }) => id === step),
  );

const bothSettleAtHome = ['1 resolve-internally', '1 resolve-internally'];
const bothLeaveToManager = ['2 manager-decides', '2 manager-decides'];
const bothReport = ['3 report-non-urgent', '3 report-non-urgent'];
const bothCall999 = ['3 call-999', '3 call-999'];

const plate: Conduct = { kind: 'damage', severity: 'minor' };
const knife: Conduct = { kind: 'weapon', offensive: true, surrendered: true };

// What changed.

test('a single theft is level 2 under 2021 and settled at home under 2025', () => {
  expect(answers({ kind: 'theft', value: 'minor' })).toEqual(['2 manager-decides', '1 resolve-internally']);
});

test('prolonged conduct is level 1 under 2021 and level 2 under 2025', () => {
  expect(answers(plate, { pattern: { prolonged: true } })).toEqual([
    '1 resolve-internally',
    '2 manager-decides',
  ]);
});

test('prolonged conduct after a warning: under 2021 a manager may use the level 1 exception, under 2025 it is level 2', () => {
  expect(answers(plate, { pattern: { prolonged: true, warnedOfReport: true } })).toEqual([
    '1 manager-decides',
    '2 manager-decides',
  ]);
});

test('an object that is no offensive weapon is reported under 2021 and left to the manager under 2025', () => {
  expect(answers({ kind: 'weapon', offensive: false, surrendered: true })).toEqual([
    '3 report-non-urgent',
    '2 manager-decides',
  ]);
  expect(answers({ kind: 'weapon', offensive: false, surrendered: false })).toEqual([
    '3 report-non-urgent',
    '2 manager-decides',
  ]);
});

test('threatening with an everyday object calls for 999 under 2021 and for a report under 2025', () => {
  expect(answers({ kind: 'weapon', offensive: false, surrendered: true, aggravated: true })).toEqual([
    '3 call-999',
    '3 report-non-urgent',
  ]);
});

test.each(['indecent-images', 'extremist', 'other'] as const)(
  'illegal material (%s) is left to the manager under 2021 and must be reported under 2025',
  (what) => {
    expect(answers({ kind: 'illegal-material', what })).toEqual(['2 manager-decides', '3 report-non-urgent']);
    expect(editionsWith('leave-the-device', { kind: 'illegal-material', what })).toEqual(['2025']);
  },
);

test('there are 14 factors to weigh under 2021 and 16 under 2025', () => {
  expect(under('2021', plate).factors).toHaveLength(14);
  expect(under('2025', plate).factors).toHaveLength(16);
});

test('being exploited is a factor of its own only under 2025', () => {
  const ids = (edition: '2021' | '2025') => under(edition, plate).factors.map(({ id }) => id);
  expect(ids('2021')).not.toContain('exploited');
  expect(ids('2025')).toContain('exploited');
});

test('a mediator before the police belongs to 2021 only', () => {
  expect(editionsWith('mediator-first', { kind: 'damage', severity: 'moderate' })).toEqual(['2021']);
  expect(editionsWith('mediator-first', knife)).toEqual(['2021']);
});

test('the provider leads the journey home under 2025 only', () => {
  expect(editionsWith('journey-home', knife)).toEqual(['2025']);
});

test('the police are asked to take a weapon away under 2025 only', () => {
  expect(editionsWith('weapon-removed', knife)).toEqual(['2025']);
});

test('2025 says that a substance may lawfully be held', () => {
  expect(editionsWith('lawful-to-hold', { kind: 'drugs', class: 'B', occasion: 1 })).toEqual(['2025']);
});

test('2025 adds support for exploited children, and the defence for those who were made to do it', () => {
  const trafficked: Besides = { concerns: ['trafficking'] };
  expect(editionsWith('violence-and-exploitation-support', plate, trafficked)).toEqual(['2025']);
  expect(editionsWith('trafficking-advice', plate, trafficked)).toEqual(['2025']);
});

test('2025 adds what migrant children and children of disputed age are owed', () => {
  expect(editionsWith('immigration-adviser', knife, { migrant: true })).toEqual(['2025']);
  expect(editionsWith('age-disputed', plate, { concerns: ['age-disputed'] })).toEqual(['2025']);
});

test('2025 adds that care leavers are known as such to police and courts', () => {
  expect(editionsWith('confirm-care-status', plate, { age: 19 })).toEqual(['2025']);
  expect(editionsWith('care-experience-considered', knife, { age: 19 })).toEqual(['2025']);
});

test('the warning that a call at level 1 makes a crime report belongs to 2025 only', () => {
  const warns = (edition: '2021' | '2025') =>
    under(edition, plate).cautions.some(({ text }) => text.includes('calls the police at level 1'));
  expect([warns('2021'), warns('2025')]).toEqual([false, true]);
});

test('that a family would settle it at home is inferred under 2021 and stated under 2025', () => {
  const basis = (edition: '2021' | '2025') =>
    under(edition, { kind: 'other', policeInFamilyHome: false }).reasons[0]?.basis;
  expect([basis('2021'), basis('2025')]).toEqual(['inferred', 'stated']);
});

test('that the third B or C is reported is inferred under 2021 and stated under 2025', () => {
  const basis = (edition: '2021' | '2025') =>
    under(edition, { kind: 'drugs', class: 'C', occasion: 3 }).reasons[0]?.basis;
  expect([basis('2021'), basis('2025')]).toEqual(['inferred', 'stated']);
});

// What did not change.

test('persistent conduct is level 2 under both', () => {
  expect(answers(plate, { pattern: { persistent: true } })).toEqual(bothLeaveToManager);
});

test('a series of thefts, and a theft of moderate or substantial value, is level 2 under both', () => {
  expect(answers({ kind: 'theft', value: 'minor', series: true })).toEqual(bothLeaveToManager);
  expect(answers({ kind: 'theft', value: 'moderate' })).toEqual(bothLeaveToManager);
  expect(answers({ kind: 'theft', value: 'substantial' })).toEqual(bothLeaveToManager);
});

test('class A is level 2 on the first occasion and level 3 from the second under both', () => {
  expect(answers({ kind: 'drugs', class: 'A', occasion: 1 })).toEqual(bothLeaveToManager);
  expect(answers({ kind: 'drugs', class: 'A', occasion: 2 })).toEqual(bothReport);
});

test.each(['B', 'C'] as const)(
  'class %s is settled at home first, left to the manager second and reported third under both',
  (drug) => {
    expect(answers({ kind: 'drugs', class: drug, occasion: 1 })).toEqual(bothSettleAtHome);
    expect(answers({ kind: 'drugs', class: drug, occasion: 2 })).toEqual(bothLeaveToManager);
    expect(answers({ kind: 'drugs', class: drug, occasion: 3 })).toEqual(bothReport);
  },
);

test('5,000 pounds are not exceeded by 5,000 pounds, and are by a penny more, under both', () => {
  const damage = (estimatedValue: number): Conduct => ({
    kind: 'damage',
    severity: 'substantial',
    estimatedValue,
  });
  expect(answers(damage(5000))).toEqual(bothReport);
  expect(answers(damage(5000.01))).toEqual(bothCall999);
});

test('past abuse is never a 999 matter, and recent abuse is one, under both', () => {
  expect(answers({ kind: 'sexual', what: 'assault', when: 'historical' })).toEqual(bothReport);
  expect(answers({ kind: 'sexual', what: 'assault', when: 'recent' })).toEqual(bothCall999);
});

test('supply is reported, and a 999 matter only with somebody at immediate risk, under both', () => {
  expect(answers({ kind: 'drugs', class: 'C', occasion: 1, supply: true })).toEqual(bothReport);
  expect(answers({ kind: 'drugs', class: 'C', occasion: 1, supply: true, immediateRisk: true })).toEqual(
    bothCall999,
  );
});

test('an offensive weapon that was handed over is reported without 999 under both', () => {
  expect(answers(knife)).toEqual(bothReport);
});

test('a fire lit on purpose is a 999 matter, and reported once it is out, under both', () => {
  expect(answers({ kind: 'damage', severity: 'minor', deliberateFire: true })).toEqual(bothCall999);
  expect(answers({ kind: 'damage', severity: 'minor', deliberateFire: true, ongoing: false })).toEqual(
    bothReport,
  );
});

test('substantial damage is a 999 matter only while it goes on, under both', () => {
  expect(answers({ kind: 'damage', severity: 'substantial', ongoing: true })).toEqual(bothCall999);
  expect(answers({ kind: 'damage', severity: 'substantial', ongoing: false })).toEqual(bothReport);
});
