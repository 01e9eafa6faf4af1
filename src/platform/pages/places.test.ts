import { expect, test } from 'vitest';
import { placesByPurpose, placesFor } from './places.ts';

const all = placesByPurpose.flatMap(({ places }) => places);

test('every place is named once', () => {
  const hrefs = all.map(({ href }) => href);
  expect(new Set(hrefs).size).toBe(hrefs.length);
});

test('somebody sees the places of their work and those of everybody, and no others', () => {
  const hrefs = placesFor(['carer']).flatMap(({ places }) => places.map(({ href }) => href));
  expect(hrefs).toContain('/missing');
  expect(hrefs).toContain('/break-glass');
  expect(hrefs).not.toContain('/webhooks');
});

test('a purpose with nothing in it is left out', () => {
  expect(placesFor(['carer']).map(({ purpose }) => purpose)).not.toContain('Running the service');
  expect(placesFor(['administrator']).map(({ purpose }) => purpose)).toContain('Running the service');
});
