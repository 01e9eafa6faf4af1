import { expect, test } from 'vitest';
import type { Conduct } from './conduct-schema.ts';
import { childParts, doers, type IncidentFacts, victimKinds } from './facts.ts';
import {
  carerIsInvolved,
  carerMayDecide,
  isHarmed,
  mayHaveDoneIt,
  partOfChild,
  whoHarmed,
} from './whose-incident.ts';

const plate: Conduct = { kind: 'damage', severity: 'minor' };
const abuse: Conduct = { kind: 'sexual', what: 'assault', when: 'recent' };

test('what is said of the part of the child is taken as it is', () => {
  for (const child of childParts) {
    expect(partOfChild({ child, conduct: [plate] })).toBe(child);
    expect(partOfChild({ child, conduct: [abuse] })).toBe(child);
  }
});

test('left out: sexual harm was done to the child, beside other conduct it is both, the rest the child did', () => {
  expect(partOfChild({ conduct: [plate] })).toBe('did-it');
  expect(partOfChild({ conduct: [abuse] })).toBe('harmed');
  expect(partOfChild({ conduct: [abuse, abuse] })).toBe('harmed');
  expect(partOfChild({ conduct: [plate, abuse] })).toBe('both');
});

test('who may have been harmed is protected, and who may have done it has the safeguards of that', () => {
  const parts = childParts.map((child) => {
    const facts = { child, conduct: [plate] };
    return [child, isHarmed(facts), mayHaveDoneIt(facts)];
  });
  expect(parts).toEqual([
    ['harmed', true, false],
    ['did-it', false, true],
    ['both', true, true],
    ['unclear', true, true],
  ]);
});

test('whoever did it is a child, somebody who looks after them, or an adult; nobody knows counts as an adult', () => {
  expect(doers.map((doneBy) => [doneBy, whoHarmed({ doneBy, conduct: [plate] })])).toEqual([
    ['child', 'a-child'],
    ['staff', 'staff-or-carer'],
    ['manager', 'staff-or-carer'],
    ['carer', 'staff-or-carer'],
    ['family', 'an-adult'],
    ['outside', 'an-adult'],
    ['unknown', 'an-adult'],
  ]);
  expect(whoHarmed({ conduct: [plate] })).toBe('an-adult');
});

const fostered: IncidentFacts = { setting: 'foster-home', age: 12, conduct: [plate] };

test('the carer is involved where somebody of the household was harmed, or is said to have done it', () => {
  const harming = (child: 'did-it' | 'harmed') =>
    doers.filter((doneBy) => carerIsInvolved({ child, doneBy, conduct: [plate] }));
  expect(harming('did-it')).toEqual(['carer', 'family']);
  expect(victimKinds.filter((who) => carerIsInvolved({ victim: { who }, conduct: [plate] }))).toEqual([
    'carer',
    'family',
  ]);
  expect(carerIsInvolved({ conduct: [plate] })).toBe(false);
  // Whoever looks after a child in a foster home is the carer, and so may be somebody whom nobody knows.
  expect(harming('harmed')).toEqual(['staff', 'manager', 'carer', 'family', 'unknown']);
  expect(carerIsInvolved({ child: 'harmed', conduct: [plate] })).toBe(true);
});

test('the foster carer may decide under 2025, in a foster home, and not where involved', () => {
  expect(carerMayDecide('2025', { ...fostered })).toBe(true);
  expect(carerMayDecide('2021', { ...fostered })).toBe(false);
  expect(carerMayDecide('2025', { ...fostered, setting: 'childrens-home' })).toBe(false);
  expect(carerMayDecide('2025', { ...fostered, doneBy: 'carer' })).toBe(false);
  expect(carerMayDecide('2025', { ...fostered, victim: { who: 'family' } })).toBe(false);
  expect(carerMayDecide('2025', { ...fostered, child: 'harmed' })).toBe(false);
  expect(carerMayDecide('2025', { ...fostered, child: 'harmed', doneBy: 'outside' })).toBe(true);
});
