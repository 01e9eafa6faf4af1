import { describe, expect, it } from 'vitest';
import { compare, isEqual } from './compare.ts';
import { components } from './components.ts';
import { fixturesOf, publishedComponents } from './fixtures.ts';
import { notBuilt, notCovered } from './not-covered.ts';

const isLeftOut = (component: string, fixture: string) =>
  notCovered.some((entry) => entry.component === component && entry.fixture === fixture);

describe('the html kit', () => {
  for (const component of Object.keys(components)) {
    for (const fixture of fixturesOf(component)) {
      if (isLeftOut(component, fixture.name)) continue;
      it(`${component} renders the fixture "${fixture.name}" as govuk-frontend does`, () => {
        const { ours, theirs } = compare(component, fixture);
        expect(ours).toBe(theirs);
      });
    }
  }

  it('answers, or says why it does not, to every component that govuk-frontend publishes', () => {
    const known = [...Object.keys(components), ...Object.keys(notBuilt)];
    expect(known.sort()).toEqual(publishedComponents().sort());
  });
});

describe('the table of what is not covered', () => {
  for (const { component, fixture, reason } of notCovered) {
    it(`names with reason a fixture "${fixture}" of ${component} that exists and is not equal`, () => {
      const found = fixturesOf(component).find(({ name }) => name === fixture);
      expect(found, 'the fixture exists').toBeDefined();
      expect(found && isEqual(component, found), 'the fixture is equal after all').toBe(false);
      expect(reason).not.toBe('');
    });
  }
});
