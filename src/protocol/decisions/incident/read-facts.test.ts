import { expect, test } from 'vitest';
import type { Conduct } from './conduct-schema.ts';
import { inAHome } from './example.ts';
import type { IncidentFacts } from './facts.ts';
import {
  ageBand,
  ageCells,
  concernCells,
  conductCells,
  harmedCells,
  hasExploitationConcern,
  holderOf,
  hurtCells,
  patternCells,
  riskCells,
  substantialDamagePounds,
  useOf,
  victimCells,
  worstHurt,
} from './read-facts.ts';

const facts = (besides: Partial<IncidentFacts> = {}): IncidentFacts => ({
  ...(inAHome({ kind: 'damage', severity: 'minor' }) as IncidentFacts),
  ...besides,
});
const cells = (conduct: Conduct, besides: Partial<IncidentFacts> = {}) =>
  conductCells(conduct, facts(besides));

test('damage: what nobody says is over goes on', () => {
  expect(cells({ kind: 'damage', severity: 'moderate' })).toEqual({
    severity: 'moderate',
    overLimit: 'no',
    fire: 'no',
    ongoing: 'yes',
  });
  expect(
    cells({ kind: 'damage', severity: 'minor', estimatedValue: 5001, deliberateFire: true, ongoing: true }),
  ).toEqual({ severity: 'minor', overLimit: 'yes', fire: 'yes', ongoing: 'yes' });
  expect(cells({ kind: 'damage', severity: 'minor', ongoing: false }).ongoing).toBe('no');
});

test('the limit of 5,000 pounds is passed only beyond it', () => {
  expect(substantialDamagePounds).toBe(5000);
  const over = (estimatedValue: number) =>
    cells({ kind: 'damage', severity: 'minor', estimatedValue }).overLimit;
  expect([0, 4999.99, 5000, 5000.01].map(over)).toEqual(['no', 'no', 'no', 'yes']);
});

test('assault', () => {
  expect(cells({ kind: 'assault', injury: 'none' })).toEqual({ injury: 'none', recurrence: 'no' });
  expect(
    cells({ kind: 'assault', injury: 'serious', recurrenceRisk: true }, { riskManageable: false }),
  ).toEqual({ injury: 'serious', recurrence: 'yes' });
});

test('theft', () => {
  expect(cells({ kind: 'theft', value: 'moderate' })).toEqual({ value: 'moderate', series: 'no' });
  expect(cells({ kind: 'theft', value: 'minor', series: true })).toEqual({ value: 'minor', series: 'yes' });
});

test('drugs: neither how much it is nor who has it is read', () => {
  expect(cells({ kind: 'drugs', class: 'C', occasion: 1 })).toEqual({
    class: 'C',
    occasion: 'first',
    supply: 'no',
    immediateRisk: 'no',
  });
  expect(
    cells({
      kind: 'drugs',
      class: 'A',
      occasion: 2,
      supply: true,
      immediateRisk: true,
      largerQuantity: true,
      carriesForOthers: true,
      heldBy: 'child',
    }),
  ).toEqual({ class: 'A', occasion: 'second', supply: 'yes', immediateRisk: 'yes' });
});

test('from the third occasion on it is a later one', () => {
  const band = (occasion: number) => cells({ kind: 'drugs', class: 'A', occasion }).occasion;
  expect([1, 2, 3, 4, 1000].map(band)).toEqual(['first', 'second', 'later', 'later', 'later']);
});

test('weapon, in the new words', () => {
  expect(cells({ kind: 'weapon', offensive: true, heldBy: 'child' })).toEqual({
    offensive: 'yes',
    heldBy: 'child',
    used: 'no',
    immediateRisk: 'no',
    riskManaged: 'unsaid',
  });
  expect(
    cells(
      { kind: 'weapon', offensive: false, heldBy: 'staff', used: 'shown', immediateRisk: true },
      { riskManageable: true },
    ),
  ).toEqual({ offensive: 'no', heldBy: 'staff', used: 'shown', immediateRisk: 'yes', riskManaged: 'yes' });
});

test('weapon, in the older words: not handed over leaves open who has it, made worse is used to threaten', () => {
  const old = (surrendered: boolean, aggravated?: boolean) => {
    const weapon = { kind: 'weapon', offensive: true, surrendered, aggravated } as const;
    return [holderOf(weapon), useOf(weapon)];
  };
  expect(old(true)).toEqual(['staff', 'no']);
  expect(old(true, false)).toEqual(['staff', 'no']);
  expect(old(true, true)).toEqual(['staff', 'threatened']);
  expect(old(false)).toEqual(['nobody-knows', 'no']);
  expect(old(false, true)).toEqual(['nobody-knows', 'threatened']);
});

test('the new words of a weapon are read before the older ones', () => {
  const weapon = { kind: 'weapon', offensive: true, surrendered: false, aggravated: true } as const;
  expect(holderOf({ ...weapon, heldBy: 'child' })).toBe('child');
  expect(useOf({ ...weapon, used: 'hurt' })).toBe('hurt');
});

test('what is alleged, found, threatened or anything else', () => {
  expect(cells({ kind: 'sexual', what: 'exploitation', when: 'historical' })).toEqual({
    what: 'exploitation',
    when: 'historical',
  });
  expect(cells({ kind: 'illegal-material', what: 'extremist' })).toEqual({
    what: 'extremist',
    device: 'shared',
    ofThemselves: 'no',
    blackmail: 'no',
  });
  expect(
    cells({ kind: 'illegal-material', what: 'indecent-images', device: 'own', ofThemselves: true }),
  ).toEqual({ what: 'indecent-images', device: 'own', ofThemselves: 'yes', blackmail: 'no' });
  expect(cells({ kind: 'disorder', significant: true }, { riskManageable: false })).toEqual({
    significant: 'yes',
  });
  expect(cells({ kind: 'threat', immediate: false }, { riskManageable: true })).toEqual({
    of: 'serious-harm',
    immediate: 'no',
    riskManaged: 'yes',
  });
  expect(cells({ kind: 'threat', immediate: true, of: 'words' }, { riskManageable: false })).toEqual({
    of: 'words',
    immediate: 'yes',
    riskManaged: 'no',
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
  expect(wish()).toEqual({ level: '2', harmed: 'no', wantsPolice: 'no' });
  expect(wish({ who: 'staff' })).toEqual({ level: '2', harmed: 'no', wantsPolice: 'no' });
  expect(wish({ who: 'staff', wantsPolice: true })).toEqual({ level: '2', harmed: 'no', wantsPolice: 'yes' });
  expect(wish({ who: 'none', wantsPolice: true })).toEqual({ level: '2', harmed: 'no', wantsPolice: 'no' });
  expect(victimCells(facts({ child: 'both' }), 1)).toEqual({ level: '1', harmed: 'yes', wantsPolice: 'no' });
});

test('how the person worst off is: the worst of all that was said', () => {
  const assault = (injury: 'none' | 'minor' | 'needs-treatment' | 'serious'): Conduct => ({
    kind: 'assault',
    injury,
  });
  const pill = (immediateRisk: boolean): Conduct => ({
    kind: 'drugs',
    class: 'A',
    occasion: 1,
    immediateRisk,
  });
  const worst = (conduct: Conduct[], hurt?: IncidentFacts['hurt']) => worstHurt(facts({ conduct, hurt }));
  expect(worst([{ kind: 'theft', value: 'minor' }])).toBe('no');
  expect(worst([assault('none')])).toBe('no');
  expect(worst([assault('minor')])).toBe('minor');
  expect(worst([assault('minor'), assault('serious'), assault('needs-treatment')])).toBe('serious');
  expect(worst([pill(false)])).toBe('no');
  expect(worst([pill(true)])).toBe('unwell');
  expect(worst([pill(true), assault('needs-treatment')])).toBe('unwell');
  expect(worst([assault('needs-treatment')], 'minor')).toBe('needs-treatment');
  expect(worst([assault('minor')], 'unwell')).toBe('unwell');
  const knife: Conduct = { kind: 'weapon', offensive: true, heldBy: 'child', immediateRisk: true };
  expect(worst([knife])).toBe('no');
  expect(worst([{ ...knife, used: 'threatened' }])).toBe('no');
  expect(worst([{ ...knife, used: 'hurt' }])).toBe('serious');
  expect(worst([{ ...knife, used: 'hurt' }], 'minor')).toBe('minor');
  expect(hurtCells(facts({ hurt: 'minor' }))).toEqual({ hurt: 'minor' });
});

test('who harmed the child is read only where the child was harmed', () => {
  const by = (besides: Partial<IncidentFacts>) => harmedCells(facts(besides)).harmedBy;
  expect(by({})).toBe('nobody');
  expect(by({ child: 'did-it', doneBy: 'staff' })).toBe('nobody');
  expect(by({ child: 'harmed' })).toBe('an-adult');
  expect(by({ child: 'harmed', doneBy: 'child' })).toBe('a-child');
  expect(by({ child: 'both', doneBy: 'carer' })).toBe('staff-or-carer');
  expect(by({ child: 'unclear', doneBy: 'family' })).toBe('an-adult');
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

test('what was found or told can be a sign of exploitation without a worry being named', () => {
  const sign = (conduct: Conduct) => hasExploitationConcern(facts({ conduct: [conduct] }));
  const drugs = { kind: 'drugs', class: 'B', occasion: 3 } as const;
  const material = { kind: 'illegal-material', what: 'other' } as const;
  expect(sign(drugs)).toBe(false);
  expect(sign({ ...drugs, supply: true })).toBe(true);
  expect(sign({ ...drugs, largerQuantity: true })).toBe(true);
  expect(sign({ ...drugs, carriesForOthers: true })).toBe(true);
  expect(sign({ kind: 'sexual', what: 'assault', when: 'recent' })).toBe(false);
  expect(sign({ kind: 'sexual', what: 'exploitation', when: 'historical' })).toBe(true);
  expect(sign(material)).toBe(false);
  expect(sign({ ...material, ofThemselves: false })).toBe(false);
  expect(sign({ ...material, ofThemselves: true })).toBe(true);
  expect(sign({ ...material, what: 'indecent-images' })).toBe(true);
  expect(sign({ kind: 'weapon', offensive: true, heldBy: 'staff' })).toBe(true);
  expect(sign({ kind: 'weapon', offensive: false, heldBy: 'child', used: 'threatened' })).toBe(false);
  expect(sign({ kind: 'theft', value: 'minor' })).toBe(false);
});

test('10 is the age of criminal responsibility and 18 ends childhood', () => {
  expect([0, 9, 10, 17, 18, 25].map((age) => ageBand({ age }))).toEqual([
    'under-10',
    'under-10',
    '10-to-17',
    '10-to-17',
    '18-to-25',
    '18-to-25',
  ]);
  expect(ageBand({ age: 18, concerns: ['exploitation'] })).toBe('18-to-25');
});

test('somebody whose age is disputed is treated as a child until it is settled', () => {
  const disputed = (age: number) => ageBand({ age, concerns: ['age-disputed'] });
  expect([9, 17, 18, 25].map(disputed)).toEqual(['under-10', '10-to-17', '10-to-17', '10-to-17']);
  expect(ageCells(facts({ age: 19, child: 'harmed' }))).toEqual({ age: '18-to-25', harmed: 'yes' });
});
