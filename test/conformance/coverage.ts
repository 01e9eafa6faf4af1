import { isEqual } from './compare.ts';
import { components } from './components.ts';
import { fixturesOf } from './fixtures.ts';
import { notBuilt, notCovered } from './not-covered.ts';

/** How much of one govuk-frontend component ours reproduces. */
export interface Coverage {
  component: string;
  /** Fixtures for which our HTML equals govuk-frontend's. */
  covered: number;
  /** Fixtures that govuk-frontend publishes. */
  total: number;
  leftOut: { fixture: string; reason: string }[];
}

function coverageOf(component: string): Coverage {
  const fixtures = fixturesOf(component);
  const covered = fixtures.filter((fixture) => isEqual(component, fixture)).length;
  const leftOut = notCovered
    .filter((entry) => entry.component === component)
    .map(({ fixture, reason }) => ({ fixture, reason }));
  return { component, covered, total: fixtures.length, leftOut };
}

/** Out: for each component of ours, the fixtures it was found equal to just now, and those left out and why. */
export function coverage(): Coverage[] {
  return Object.keys(components).map(coverageOf);
}

/** Out: the components of govuk-frontend that have no counterpart of ours, and why. */
export function componentsNotBuilt(): { component: string; reason: string }[] {
  return Object.entries(notBuilt).map(([component, reason]) => ({ component, reason }));
}
