import { expect, test } from 'vitest';
import { asKept } from './as-kept.ts';

const place = { when: 'tonight', group: 'tell' } as const;
const outcome = {
  route: 'call-101',
  steps: [{ id: 'tell', ...place }],
  cautions: [{ id: 'a', cites: [], text: 'A' }],
};

test('what was kept whole is read as it is', () => {
  expect(asKept(outcome, () => undefined)).toEqual(outcome);
});

test('an older step is done when the rules of today say, and one that is asked no more comes later', () => {
  const older = { ...outcome, steps: [{ id: 'tell' }, { id: 'gone' }] } as never as typeof outcome;
  expect(asKept(older, ({ id }) => (id === 'tell' ? place : undefined)).steps).toEqual([
    { id: 'tell', ...place },
    { id: 'gone', when: 'later', group: 'record' },
  ]);
});

test('an older caution is read with a name', () => {
  const older = { ...outcome, cautions: [{ cites: [], text: 'A' }] } as never as typeof outcome;
  expect(asKept(older, () => undefined).cautions).toEqual([{ id: 'as-it-was-said', cites: [], text: 'A' }]);
});
