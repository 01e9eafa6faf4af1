import { expect, test } from 'vitest';
import { readOrganisation } from './read-organisation.ts';

const good = {
  name: ' Borough  of Testwick ',
  kind: 'local-authority',
  gss: 'e09 000001',
  dfe: '301',
  urn: '',
};
const read = (besides: Record<string, string>) => {
  const fields: Record<string, string> = { ...good, ...besides };
  return readOrganisation((name) => fields[name] ?? '');
};

test('codes are kept in capitals and without spaces', () => {
  expect(read({})).toEqual({
    name: 'Borough of Testwick',
    kind: 'local-authority',
    gss: 'E09000001',
    dfe: '301',
    urn: null,
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
  ['dfe', { dfe: '301', kind: 'police' }],
  ['urn', { urn: 'SC-1' }],
])('%s is refused, by its name: %o', (field, besides) => {
  expect(() => read(besides)).toThrow(expect.objectContaining({ field }));
});
