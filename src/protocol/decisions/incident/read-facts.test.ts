import { expect, test } from 'vitest';
import type { Conduct } from './conduct-schema.ts';
import { inAHome } from './example.ts';
import type { IncidentFacts } from './facts.ts';
import {
  ageBand,
  concernCells,
  conductCells,
  hasExploitationConcern,
  patternCells,
  riskCells,
  substantialDamagePounds,
  victimCells,
} from './read-facts.ts';

const facts = (besides: Partial<IncidentFacts> = {}): IncidentFacts => ({
  ...(inAHome({ kind: 'damage', severity: 'minor' }) as IncidentFacts),
  ...besides,
});
const cells = (conduct: Conduct, besides: Partial<IncidentFacts> = {}) =>
  conductCells(conduct, facts(besides));

test('damage', () => {
  expect(cells({ kind: 'damage', severity: 'moderate' })).toEqual({
    severity: 'moderate',
    overLimit: 'no',
    fire: 'no',
    ongoing: 'unsaid',
    riskManaged: 'unsaid',
  });
  expect(
    cells(
      { kind: 'damage', severity: 'minor', estimatedValue: 5001, deliberateFire: true, ongoing: true },
      { riskManageable: true },
    ),
  ).toEqual({ severity: 'minor', overLimit: 'yes', fire: 'yes', ongoing: 'yes', riskManaged: 'yes' });
  expect(cells({ kind: 'damage', severity: 'minor', ongoing: false }).ongoing).toBe('no');
});

test('the limit of 5,000 pounds is passed only beyond it', () => {
  expect(substantialDamagePounds).toBe(5000);
  const over = (estimatedValue: number) =>
    cells({ kind: 'damage', severity: 'minor', estimatedValue }).overLimit;
  expect([0, 4999.99, 5000, 5000.01].map(over)).toEqual(['no', 'no', 'no', 'yes']);
});

test('assault', () => {
  expect(cells({ kind: 'assault', injury: 'none' })).toEqual({
    injury: 'none',
    recurrence: 'no',
    riskManaged: 'unsaid',
  });
  expect(
    cells({ kind: 'assault', injury: 'serious', recurrenceRisk: true }, { riskManageable: false }),
  ).toEqual({
    injury: 'serious',
    recurrence: 'yes',
    riskManaged: 'no',
  });
});

test('theft', () => {
  expect(cells({ kind: 'theft', value: 'moderate' })).toEqual({ value: 'moderate', series: 'no' });
  expect(cells({ kind: 'theft', value: 'minor', series: true })).toEqual({ value: 'minor', series: 'yes' });
});

test('drugs', () => {
  expect(cells({ kind: 'drugs', class: 'C', occasion: 1 })).toEqual({
    class: 'C',
    occasion: 'first',
    supply: 'no',
    immediateRisk: 'no',
    quantity: 'small',
  });
  expect(
    cells({
      kind: 'drugs',
      class: 'A',
      occasion: 2,
      supply: true,
      immediateRisk: true,
      largerQuantity: true,
    }),
  ).toEqual({ class: 'A', occasion: 'second', supply: 'yes', immediateRisk: 'yes', quantity: 'larger' });
});

test('from the third occasion on it is a later one', () => {
  const band = (occasion: number) => cells({ kind: 'drugs', class: 'A', occasion }).occasion;
  expect([1, 2, 3, 4, 1000].map(band)).toEqual(['first', 'second', 'later', 'later', 'later']);
});

test('weapon', () => {
  expect(cells({ kind: 'weapon', offensive: true, surrendered: false })).toEqual({
    offensive: 'yes',
    surrendered: 'no',
    aggravated: 'no',
    immediateRisk: 'no',
    riskManaged: 'unsaid',
  });
  expect(
    cells(
      { kind: 'weapon', offensive: false, surrendered: true, aggravated: true, immediateRisk: true },
      { riskManageable: true },
    ),
  ).toEqual({
    offensive: 'no',
    surrendered: 'yes',
    aggravated: 'yes',
    immediateRisk: 'yes',
    riskManaged: 'yes',
  });
});

test('what is alleged, found, threatened or anything else', () => {
  expect(cells({ kind: 'sexual', what: 'exploitation', when: 'historical' })).toEqual({
    what: 'exploitation',
    when: 'historical',
  });
  expect(cells({ kind: 'illegal-material', what: 'extremist' })).toEqual({ what: 'extremist' });
  expect(cells({ kind: 'disorder', significant: true }, { riskManageable: false })).toEqual({
    significant: 'yes',
    riskManaged: 'no',
  });
  expect(cells({ kind: 'threat', immediate: false }, { riskManageable: true })).toEqual({
    immediate: 'no',
    riskManaged: 'yes',
  });
  expect(cells({ kind: 'other', policeInFamilyHome: true })).toEqual({ family: 'yes' });
});

test('a kind that no table reads has no cells', () => {
  expect(cells({ kind: 'weather' } as never)).toBeUndefined();
});

test('each risk is a case of its own, named twice it is one, and none is the case of none', () => {
  expect(riskCells(facts())).toEqual([{ risk: 'none', riskManaged: 'unsaid' }]);
  expect(riskCells(facts({ immediateRisk: [], riskManageable: true }))).toEqual([
    { risk: 'none', riskManaged: 'yes' },
  ]);
  expect(
    riskCells(
      facts({
        immediateRisk: ['serious-harm', 'significant-disorder', 'serious-harm'],
        riskManageable: false,
      }),
    ),
  ).toEqual([
    { risk: 'serious-harm', riskManaged: 'no' },
    { risk: 'significant-disorder', riskManaged: 'no' },
  ]);
});

test('a pattern that is not said counts as none', () => {
  expect(patternCells(facts(), 1)).toEqual({ level: '1', persistent: 'no', prolonged: 'no', warned: 'no' });
  expect(patternCells(facts({ pattern: { persistent: true } }), 2)).toEqual({
    level: '2',
    persistent: 'yes',
    prolonged: 'no',
    warned: 'no',
  });
  expect(patternCells(facts({ pattern: { prolonged: true, warnedOfReport: true } }), 3)).toEqual({
    level: '3',
    persistent: 'no',
    prolonged: 'yes',
    warned: 'yes',
  });
});

test('only somebody who was harmed can ask for the police', () => {
  const wish = (victim?: IncidentFacts['victim']) => victimCells(facts({ victim }), 2);
  expect(wish()).toEqual({ level: '2', wantsPolice: 'no' });
  expect(wish({ who: 'staff' })).toEqual({ level: '2', wantsPolice: 'no' });
  expect(wish({ who: 'staff', wantsPolice: true })).toEqual({ level: '2', wantsPolice: 'yes' });
  expect(wish({ who: 'none', wantsPolice: true })).toEqual({ level: '2', wantsPolice: 'no' });
});

test('a disputed age is no sign of exploitation, everything else that is named is', () => {
  const signs = (...concerns: NonNullable<IncidentFacts['concerns']>) =>
    hasExploitationConcern(facts({ concerns }));
  expect(hasExploitationConcern(facts())).toBe(false);
  expect(signs()).toBe(false);
  expect(signs('age-disputed')).toBe(false);
  expect(signs('age-disputed', 'coercion')).toBe(true);
  expect(signs('exploitation')).toBe(true);
  expect(signs('trafficking')).toBe(true);
  expect(concernCells(facts())).toEqual({ concern: 'no' });
  expect(concernCells(facts({ concerns: ['trafficking'] }))).toEqual({ concern: 'yes' });
});

test('10 is the age of criminal responsibility and 18 ends childhood', () => {
  expect([0, 9, 10, 17, 18, 25].map(ageBand)).toEqual([
    'under-10',
    'under-10',
    '10-to-17',
    '10-to-17',
    '18-to-25',
    '18-to-25',
  ]);
});
