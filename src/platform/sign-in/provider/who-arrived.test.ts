import { expect, test } from 'vitest';
import { readClaims } from './who-arrived.ts';

const groupsOf = (groups: unknown) => readClaims({ groups }, 'groups').groups;

test('a claim that is missing, or is no list of texts, says nothing about groups; an empty one says none', () => {
  expect(groupsOf(['Carers', 'Staff'])).toEqual(['Carers', 'Staff']);
  expect(groupsOf('Carers')).toEqual(['Carers']);
  expect(groupsOf([])).toEqual([]);
  for (const nothing of [undefined, null, 7, {}, [7], ['Carers', {}], Array(1001).fill('x')])
    expect(groupsOf(nothing)).toBe(null);
});

test('one factor is known by the ways in which somebody proved who they are', () => {
  const isOneFactor = (amr: unknown) => readClaims({ amr }, 'groups').isOneFactor;
  expect([['pwd'], ['pin', 'pwd']].map(isOneFactor)).toEqual([true, true]);
  expect([['pwd', 'mfa'], ['hwk'], [], undefined, 'pwd'].map(isOneFactor)).toEqual(Array(5).fill(false));
});

test('an address is an email address, and a name that is too long is left out', () => {
  const said = (claims: Record<string, unknown>) => readClaims(claims, 'groups');
  expect(said({ email: ' a@b.example ' }).email).toBe('a@b.example');
  expect(said({ preferred_username: 'a@b.example' }).email).toBe('a@b.example');
  expect(said({ preferred_username: 'ab' }).email).toBe(null);
  expect(said({ email: 7, name: 'x'.repeat(201), email_verified: 'false' })).toMatchObject({
    email: null,
    name: null,
    isVerified: null,
  });
});
