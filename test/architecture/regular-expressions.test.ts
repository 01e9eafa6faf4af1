import { checkSync } from 'recheck';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { regularExpressions } from './regular-expressions.ts';

// In JavaScript alone: no other program is started.
beforeAll(() => {
  vi.stubEnv('RECHECK_BACKEND', 'pure');
});
afterAll(() => {
  vi.unstubAllEnvs();
});

const { written, made } = regularExpressions(['src', 'client']);

// Put together while running, and why that is safe. Whatever is written out is looked at by itself.
const reviewed: Readonly<Record<string, string>> = {};

/** What an expression costs in the worst case, where that is not linear; one that cannot be told in time is none. */
function growth(pattern: string, flags: string): string | null {
  const found = checkSync(pattern, flags, { timeout: 60_000 });
  if (found.status === 'safe') return null;
  return found.status === 'vulnerable' ? found.complexity.summary : `not known: ${found.error.kind}`;
}

test('every regular expression is linear in what it is tried on', () => {
  expect(written.length).toBeGreaterThan(150);
  const different = new Map(written.map((one) => [`/${one.pattern}/${one.flags}`, one]));
  const slow = [...different].flatMap(([shown, { path, pattern, flags }]) => {
    const cost = growth(pattern, flags);
    return cost === null ? [] : [`${path} ${shown} ${cost}`];
  });
  expect(slow).toEqual([]);
});

test('the check finds what is not linear', () => {
  expect(growth('“[^”]*”|‘[^’]*’', 'g')).toMatch(/polynomial/);
  expect(growth('^(a+)+$', '')).toMatch(/exponential/);
});

test('an expression is put together only where that was looked at', () => {
  expect([...new Set(made)].sort()).toEqual(Object.keys(reviewed).sort());
});
