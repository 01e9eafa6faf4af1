import { expect, test } from 'vitest';
import { errorsPage } from '../../scripts/docs/errors-page.ts';
import { textOf } from '../../scripts/docs/repository.ts';
import { madeElsewhere, thrownCodes } from '../../scripts/docs/thrown-codes.ts';
import { catalogue } from '../../src/platform/errors/catalogue.ts';

const codes = Object.keys(catalogue);

test('the page holds every code with its status, and no other', () => {
  const rows = [...errorsPage().matchAll(/^\| <a id="([a-z-]+)"><\/a>`\1` \| (\d{3}) \|/gm)];
  expect(rows.map(([, code, status]) => [code, Number(status)])).toEqual(
    Object.entries(catalogue).map(([code, { status }]) => [code, status]),
  );
});

test('every code that is thrown is in the catalogue', () => {
  const thrown = thrownCodes();
  expect(thrown.length).toBeGreaterThan(codes.length);
  expect(thrown.filter(({ code }) => !codes.includes(code))).toEqual([]);
});

test('every code of the catalogue is thrown by name, or made where it says', () => {
  const thrown = new Set(thrownCodes().map(({ code }) => code));
  const left = codes.filter((code) => !thrown.has(code));
  expect(left.sort()).toEqual(Object.keys(madeElsewhere).sort());
  for (const [code, path] of Object.entries(madeElsewhere)) expect(textOf(path)).toContain(`'${code}'`);
});
