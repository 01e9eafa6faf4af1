import { expect, test } from 'vitest';
import { decideUnder, publishedRulebooks, stepsForRoute } from './decide.ts';
import type { IncidentFacts } from './facts.ts';

const facts: IncidentFacts = {
  edition: '2025',
  setting: 'childrens-home',
  age: 14,
  conduct: [{ kind: 'assault', injury: 'needs-treatment' }],
};
const outcome = decideUnder(publishedRulebooks['2025'], facts);
const codes = (route: Parameters<typeof stepsForRoute>[2]): string[] =>
  stepsForRoute(facts, outcome, route).map(({ id }) => id);

test('when the outcome is followed its own steps follow', () => {
  expect(stepsForRoute(facts, outcome, 'manager-decides')).toBe(outcome.steps);
});

test('a manager who decides to report sets the safeguards of a report going', () => {
  expect(codes('report-non-urgent')).toEqual(
    expect.arrayContaining([
      'report-level-2',
      'appropriate-adult',
      'free-legal-advice',
      'right-to-complain',
      'journey-home',
    ]),
  );
  expect(codes('report-non-urgent')).not.toContain('manager-decides');
});

test('a manager who settles it at home asks nothing of the police', () => {
  const home = codes('resolve-internally');
  for (const step of ['report-level-2', 'appropriate-adult', 'manager-decides', 'call-999']) {
    expect(home).not.toContain(step);
  }
  expect(home).toContain('restorative-where-harm');
});
