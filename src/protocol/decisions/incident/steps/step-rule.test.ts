import { expect, test } from 'vitest';
import { settings } from '../facts.ts';
import type { Situation } from '../situation.ts';
import { type Owner, ownerOf, ownerRoles } from './step-rule.ts';

const owners = (owner: Owner, age: Situation['age']): string[] =>
  settings.map((setting) => ownerOf(owner, { setting, age } as Situation));

test.each(['under-10', '10-to-17', '18-to-25'] as const)(
  'at %s the setting says who was there and who decides',
  (age) => {
    expect(owners('whoever-was-there', age)).toEqual([
      'carer',
      'foster-carer',
      'support-worker',
      'personal-adviser',
      'carer',
    ]);
    expect(owners('whoever-decides', age)).toEqual([
      'registered-manager',
      'supervising-social-worker',
      'registered-manager',
      'personal-adviser',
      'social-worker',
    ]);
  },
);

test('the allocated worker is the social worker of a child and the personal adviser of a young adult', () => {
  expect(new Set(owners('allocated-worker', 'under-10'))).toEqual(new Set(['social-worker']));
  expect(new Set(owners('allocated-worker', '10-to-17'))).toEqual(new Set(['social-worker']));
  expect(new Set(owners('allocated-worker', '18-to-25'))).toEqual(new Set(['personal-adviser']));
});

test('every role that can own a step is one of these', () => {
  expect(ownerRoles).toEqual([
    'carer',
    'foster-carer',
    'support-worker',
    'registered-manager',
    'supervising-social-worker',
    'social-worker',
    'personal-adviser',
  ]);
});
