import { expect, test } from 'vitest';
import { type DecisionName, decide, decisionNames } from './decide.ts';

const plate = { setting: 'childrens-home', age: 15, conduct: [{ kind: 'damage', severity: 'minor' }] };

test('the incident decision is there', () => {
  expect(decisionNames).toEqual(['incident', 'care-status', 'placement', 'missing', 'exploitation']);
  expect(decide('incident', { ...plate, edition: '2025' })).toMatchObject({
    decision: 'incident',
    edition: '2025',
    level: 1,
    route: 'resolve-internally',
  });
});

test.each(['weather', '', '__proto__', 'constructor', 'toString', 'Incident'])(
  '%j is no decision, and the refusal names those there are',
  (name) => {
    expect(() => decide(name as DecisionName, plate)).toThrow(
      expect.objectContaining({
        code: 'no-such-decision',
        field: 'decision',
        message: `"${name}" is not a decision. The decisions are: incident, care-status, placement, missing, exploitation.`,
      }),
    );
  },
);

test('what a decision must know besides the facts is handed on', () => {
  const facts = { ...plate, occurredOn: '2026-01-02' };
  expect(() => decide('incident', facts, { today: '2026-01-01' })).toThrow(
    expect.objectContaining({ code: 'in-the-future' }),
  );
  expect(decide('incident', facts, { today: '2026-01-02' }).edition).toBe('2025');
});
