import { expect, test } from 'vitest';
import { offered } from './our-columns.ts';

const header = [
  'Web link',
  'URN',
  'Setting name',
  'Provision type',
  'Registration status',
  'Local authority',
];

test('columns that known lists have are offered, and nothing is offered for the others', () => {
  expect(offered(header, null)).toEqual({
    urn: 'URN',
    name: 'Setting name',
    provider: '',
    kind: 'Provision type',
    places: '',
    status: 'Registration status',
    address: '',
    postcode: '',
    localAuthority: 'Local authority',
  });
});

test('what was mapped last is offered first, where the list still has that column', () => {
  const last = { ...offered(header, null), provider: 'Web link', urn: 'Old number' };
  expect(offered(header, last)).toMatchObject({ provider: 'Web link', urn: 'URN' });
});
