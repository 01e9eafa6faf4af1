import { expect, test } from 'vitest';
import { readTyped } from '../../platform/forms/index.ts';
import { organisationForm } from './organisation-form.ts';

const good = {
  name: ' Borough  of Testwick ',
  kind: 'local-authority',
  gss: 'e09 000001',
  dfe: '301',
  urn: '',
};
const at = { now: new Date('2026-03-03T10:00:00Z'), today: '2026-03-03' };
const read = (besides: Record<string, string>) => readTyped(organisationForm, { ...good, ...besides }, at);

test('codes are kept in capitals and without spaces', () => {
  expect(read({})).toEqual({
    values: { name: 'Borough of Testwick', kind: 'local-authority', gss: 'E09000001', dfe: '301', urn: '' },
  });
});

test.each([
  ['name', { name: '  ' }],
  ['name', { name: 'x'.repeat(201) }],
  ['kind', { kind: 'club' }],
  ['kind', { kind: 'toString' }],
  ['gss', { gss: '09000001' }],
  ['gss', { gss: 'E0900000' }],
  ['gss', { gss: 'E09000001; drop' }],
  ['dfe', { dfe: '30' }],
  ['urn', { urn: 'SC-1' }],
])('%s is refused, by its name: %o', (key, besides) => {
  expect(read(besides)).toEqual({ faults: [expect.objectContaining({ key })] });
});
