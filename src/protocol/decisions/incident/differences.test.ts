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

/** In which editions a step or a caution follows. */
const editionsWith = (name: string, conduct: Conduct, besides?: Besides): string[] =>
  (['2021', '2025'] as const).filter((edition) => {
    const { steps, cautions } = under(edition, conduct, besides);
    return [...steps, ...cautions].some(({ id }) => id === name);
  });

const bothSettleAtHome = ['1 resolve-internally', '1 resolve-internally'];
const bothLeaveToManager = ['2 manager-decides', '2 manager-decides'];
const bothReport = ['3 report-non-urgent', '3 report-non-urgent'];
const bothCall999 = ['3 call-999', '3 call-999'];

const plate: Conduct = { kind: 'damage', severity: 'minor' };
const knife: Conduct = { kind: 'weapon', offensive: true, heldBy: 'staff' };

// What changed.

test('a single theft is level 2 under 2021 and settled at home under 2025', () => {
  expect(answers({ kind: 'theft', value: 'minor' })).toEqual(['2 manager-decides', '1 resolve-internally']);
});

test('prolonged conduct, warned of or not: under 2021 a manager may use the level 1 exception, under 2025 it is level 2', () => {
  for (const warnedOfReport of [undefined, false, true]) {
    expect(answers(plate, { pattern: { prolonged: true, warnedOfReport } })).toEqual([
      '1 manager-decides',
      '2 manager-decides',
    ]);
  }
});

test('an object that is no offensive weapon is reported under 2021 and left to the manager under 2025', () => {
  for (const heldBy of ['staff', 'nobody-knows', 'child'] as const) {
    expect(answers({ kind: 'weapon', offensive: false, heldBy })).toEqual([
      '3 report-non-urgent',
      '2 manager-decides',
    ]);
  }
});

test('an object that staff cannot make safe is a 999 matter under both, at the level of each', () => {
  expect(answers({ kind: 'weapon', offensive: false, heldBy: 'child' }, { riskManageable: false })).toEqual([
    '3 call-999',
    '2 call-999',
  ]);
});

test.each(['indecent-images', 'extremist', 'other'] as const)(
  'illegal material (%s) on a shared device, or nobody says on which, is left to the manager under 2021 and reported under 2025',
  (what) => {
    for (const device of [undefined, 'shared'] as const) {
      expect(answers({ kind: 'illegal-material', what, device })).toEqual([
        '2 manager-decides',
        '3 report-non-urgent',
      ]);
    }
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

test('the police are asked to take a weapon away under 2025 only, and not where they are told of it anyway', () => {
  expect(editionsWith('weapon-removed', { kind: 'weapon', offensive: false, heldBy: 'staff' })).toEqual([
    '2025',
  ]);
  expect(editionsWith('weapon-removed', knife)).toEqual([]);
});

test('2025 says that a substance may lawfully be held', () => {
  expect(editionsWith('lawful-to-hold', { kind: 'drugs', class: 'B', occasion: 1 })).toEqual(['2025']);
});

test('2025 adds what migrant children are owed', () => {
  expect(editionsWith('immigration-adviser', knife, { migrant: true })).toEqual(['2025']);
});

test('the journey home has a plan for the time of an investigation under 2021 only', () => {
  expect(editionsWith('managed-at-home', knife)).toEqual(['2021']);
});

test('2025 adds that care leavers are known as such to police and courts', () => {
  expect(editionsWith('confirm-care-status', plate, { age: 19 })).toEqual(['2025']);
  const inHand: Conduct = { kind: 'weapon', offensive: true, heldBy: 'child' };
  expect(editionsWith('care-experience-considered', inHand, { age: 19 })).toEqual(['2025']);
});

test('the warning that a call at level 1 makes a crime report belongs to 2025 only', () => {
  expect(editionsWith('crime-report-at-level-1', plate)).toEqual(['2025']);
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
    severity: 'minor',
    estimatedValue,
  });
  expect(answers(damage(5000))).toEqual(bothSettleAtHome);
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

test('a fire lit on purpose is a 999 matter; once it is out the damage says what follows, under both', () => {
  const fire = (severity: 'minor' | 'moderate' | 'substantial', ongoing?: boolean): Conduct => ({
    kind: 'damage',
    severity,
    deliberateFire: true,
    ongoing,
  });
  for (const severity of ['minor', 'moderate', 'substantial'] as const) {
    expect(answers(fire(severity))).toEqual(bothCall999);
    expect(answers(fire(severity, true))).toEqual(bothCall999);
  }
  expect(answers(fire('minor', false))).toEqual(bothLeaveToManager);
  expect(answers(fire('moderate', false))).toEqual(bothLeaveToManager);
  expect(answers(fire('substantial', false))).toEqual(bothReport);
});

test('substantial damage is a 999 matter until somebody says that it is over, under both', () => {
  expect(answers({ kind: 'damage', severity: 'substantial' })).toEqual(bothCall999);
  expect(answers({ kind: 'damage', severity: 'substantial', ongoing: true })).toEqual(bothCall999);
  expect(answers({ kind: 'damage', severity: 'substantial', ongoing: false })).toEqual(bothReport);
});

test('threatening with an everyday object is a 999 matter under both', () => {
  expect(answers({ kind: 'weapon', offensive: false, heldBy: 'staff', used: 'threatened' })).toEqual(
    bothCall999,
  );
});

test('the nature of a threat says what follows, under both', () => {
  const threat = (of: 'words' | 'damage' | 'harm' | 'serious-harm', immediate: boolean) =>
    answers({ kind: 'threat', immediate, of });
  expect(threat('words', true)).toEqual(bothSettleAtHome);
  expect(threat('damage', false)).toEqual(bothSettleAtHome);
  expect(threat('harm', false)).toEqual(bothSettleAtHome);
  expect(threat('damage', true)).toEqual(bothLeaveToManager);
  expect(threat('serious-harm', false)).toEqual(bothLeaveToManager);
  expect(threat('harm', true)).toEqual(bothLeaveToManager);
  expect(threat('serious-harm', true)).toEqual(bothCall999);
});

test('a picture of themselves, and material on their own device alone, is left to the manager under both', () => {
  expect(answers({ kind: 'illegal-material', what: 'indecent-images', ofThemselves: true })).toEqual(
    bothLeaveToManager,
  );
  expect(answers({ kind: 'illegal-material', what: 'extremist', device: 'own' })).toEqual(bothLeaveToManager);
});

test('both say to leave a device alone', () => {
  expect(editionsWith('leave-the-device', { kind: 'illegal-material', what: 'extremist' })).toEqual([
    '2021',
    '2025',
  ]);
});
