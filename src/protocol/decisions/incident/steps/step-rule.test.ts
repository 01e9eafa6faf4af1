import { expect, test } from 'vitest';
import { settings } from '../facts.ts';
import {
  nextDays,
  now,
  type Owner,
  type OwnerPlace,
  once,
  ownerOf,
  ownerRoles,
  tonight,
} from './step-rule.ts';

const owners = (owner: Owner, place: Omit<OwnerPlace, 'setting'>): string[] =>
  settings.map((setting) => ownerOf(owner, { ...place, setting }));

const editions = ['2021', '2025'] as const;

test.each(['under-10', '10-to-17', '18-to-25'] as const)(
  'at %s the setting says who was there and who supervises, under both editions',
  (age) => {
    for (const edition of editions) {
      expect(owners('whoever-was-there', { edition, age })).toEqual([
        'carer',
        'foster-carer',
        'support-worker',
        'personal-adviser',
        'carer',
      ]);
      expect(owners('supervisor', { edition, age, carerInvolved: true })).toEqual([
        'registered-manager',
        'supervising-social-worker',
        'registered-manager',
        'personal-adviser',
        'social-worker',
      ]);
    }
  },
);

const decidesWith = (fosterHome: string): string[] => [
  'registered-manager',
  fosterHome,
  'registered-manager',
  'personal-adviser',
  'social-worker',
];

test('in a foster home the foster carer decides under 2025, and the social worker under 2021', () => {
  expect(owners('whoever-decides', { edition: '2025', age: '10-to-17' })).toEqual(
    decidesWith('foster-carer'),
  );
  expect(owners('whoever-decides', { edition: '2021', age: '10-to-17' })).toEqual(
    decidesWith('social-worker'),
  );
});

test('a foster carer who was harmed, or is said to have done it, does not decide', () => {
  for (const edition of editions) {
    expect(owners('whoever-decides', { edition, age: '10-to-17', carerInvolved: true })).toEqual(
      decidesWith('social-worker'),
    );
  }
});

test('the allocated worker is the social worker of a child and the personal adviser of a young adult', () => {
  const allocated = (age: OwnerPlace['age']) => new Set(owners('allocated-worker', { edition: '2025', age }));
  expect(allocated('under-10')).toEqual(new Set(['social-worker']));
  expect(allocated('10-to-17')).toEqual(new Set(['social-worker']));
  expect(allocated('18-to-25')).toEqual(new Set(['personal-adviser']));
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

test('a step is done now, tonight or in the next days, or waits for an event', () => {
  expect(now('act')).toEqual({ when: 'now', group: 'act' });
  expect(tonight('tell')).toEqual({ when: 'tonight', group: 'tell' });
  expect(nextDays('record')).toEqual({ when: 'next-days', group: 'record' });
  expect(once('charge', 'child')).toEqual({ when: 'later', group: 'child', if: 'charge' });
});
