import { expect, test } from 'vitest';
import { aChild, aLeaver } from './example.ts';
import { settingKinds } from './facts.ts';
import { type Doer, placementOwners, recipientOf, recipients, roleOf } from './people.ts';

test('the allocated worker is the social worker of a child and the personal adviser of a care leaver', () => {
  expect(roleOf('allocated-worker', aChild())).toBe('social-worker');
  expect(roleOf('allocated-worker', aLeaver({ age: 17 }))).toBe('personal-adviser');
});

test('who runs the home depends on what it is', () => {
  const roles = (facts: typeof aChild) =>
    Object.fromEntries(
      settingKinds.map((settingKind) => [
        settingKind,
        roleOf('whoever-runs-the-home', facts({ settingKind })),
      ]),
    );
  const homes = {
    'childrens-home': 'registered-manager',
    'foster-home': 'supervising-social-worker',
    'supported-accommodation': 'registered-manager',
    secure: 'registered-manager',
  };
  const ofAChild = 'social-worker';
  const ofALeaver = 'personal-adviser';
  expect(roles(aChild)).toEqual({ ...homes, 'with-parents': ofAChild, custody: ofAChild, other: ofAChild });
  expect(roles(aLeaver)).toEqual({
    ...homes,
    'with-parents': ofALeaver,
    custody: ofALeaver,
    other: ofALeaver,
  });
});

test('youth justice ends at 18: from then on the adviser acts, and probation is told', () => {
  expect(roleOf('whoever-supervises', aChild({ age: 17 }))).toBe('youth-justice-worker');
  expect(roleOf('whoever-supervises', aLeaver({ age: 18 }))).toBe('personal-adviser');
  expect(recipientOf('local-supervision', aLeaver({ age: 17 }))).toBe('local-youth-justice-service');
  expect(recipientOf('local-supervision', aLeaver({ age: 18 }))).toBe('local-probation');
  expect(recipientOf('home-supervision', aChild())).toBe('home-youth-justice-service');
  expect(recipientOf('home-supervision', aLeaver())).toBe('home-probation');
});

test('a role that is named is that role, and so is somebody who is told', () => {
  for (const role of placementOwners) expect(roleOf(role as Doer, aChild())).toBe(role);
  for (const to of recipients) expect(recipientOf(to, aLeaver())).toBe(to);
});

test('those who act and those who are told are these', () => {
  expect(placementOwners).toEqual([
    'social-worker',
    'personal-adviser',
    'registered-manager',
    'supervising-social-worker',
    'commissioner',
    'nominated-officer',
    'director-of-childrens-services',
    'virtual-school',
    'youth-justice-worker',
  ]);
  expect(recipients).toEqual([
    'child',
    'parent',
    'person-with-contact',
    'previous-carer',
    'independent-reviewing-officer',
    'school',
    'health-body',
    'general-practitioner',
    'told-before',
    'area-authority',
    'education-and-health-there',
    'local-youth-justice-service',
    'home-youth-justice-service',
    'local-probation',
    'home-probation',
    'responsible-authority',
    'director-of-childrens-services',
    'ofsted',
  ]);
});
