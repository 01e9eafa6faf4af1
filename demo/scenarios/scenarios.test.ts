import { expect, test } from 'vitest';
import { namesFound } from '../../src/care/names/names.ts';
import { languageHints } from '../../src/incidents/record/language-hints.ts';
import { conductKinds, decide, type EditionId } from '../../src/protocol/index.ts';
import { givenNames } from '../names.ts';
import { type Scenario, scenarios } from './index.ts';

const outcomes = (edition: EditionId) =>
  scenarios.flatMap(({ conduct, known, settings, ages, id }) =>
    settings.flatMap((setting) =>
      ages.map((age) => {
        const facts = { edition, setting, age, conduct: [...conduct], ...known };
        return { id, setting, ...decide('incident', facts) };
      }),
    ),
  );

/** Everything that adults write, without what the child says. */
const written = ({
  place,
  present,
  child,
  adults,
  calming,
  restorative,
  risk,
  daybook,
  ...more
}: Scenario): string => {
  const verdicts = more.verdicts?.map(({ reason }) => reason) ?? [];
  const rest = [more.notYet, more.police, more.familyView, more.departure?.reason, ...verdicts];
  return [place, present, child, adults, calming, restorative, risk, daybook, ...rest].join('\n');
};

test('there are 30 scenarios or more, and each has its own name', () => {
  expect(scenarios.length).toBeGreaterThanOrEqual(30);
  expect(new Set(scenarios.map(({ id }) => id)).size).toBe(scenarios.length);
});

test('every kind of conduct happens', () => {
  const kinds = new Set(scenarios.flatMap(({ conduct }) => conduct.map(({ kind }) => kind)));
  expect([...kinds].sort()).toEqual([...conductKinds].sort());
});

test.each(['2021', '2025'] as const)(
  'under the edition of %s every level and route comes up in every setting',
  (edition) => {
    const found = outcomes(edition);
    expect(new Set(found.map(({ route }) => route)).size).toBe(4);
    for (const setting of ['childrens-home', 'foster-home', 'supported-accommodation']) {
      const levels = new Set(found.filter((one) => one.setting === setting).map(({ level }) => level));
      expect([...levels].sort(), setting).toEqual([1, 2, 3]);
    }
  },
);

test('whatever the manager may have to decide has its factors among those of an edition', () => {
  const factors = new Set(
    (['2021', '2025'] as const).flatMap((edition) => outcomes(edition)[0]?.factors ?? []).map(({ id }) => id),
  );
  for (const { verdicts = [] } of scenarios) {
    for (const verdict of verdicts) for (const factor of verdict.factors) expect(factors).toContain(factor);
  }
});

test('a report to the police says why in its own words', () => {
  const reported = [...outcomes('2021'), ...outcomes('2025')].filter(({ route }) => /report|999/.test(route));
  for (const { id } of reported) {
    expect(scenarios.find((scenario) => scenario.id === id)?.police, id).toBeTruthy();
  }
});

test.each(scenarios.map((scenario) => [scenario.id, scenario] as const))(
  '%s is told without labels or names',
  (_, scenario) => {
    expect(languageHints(written(scenario))).toEqual([]);
    expect(namesFound(written(scenario), givenNames)).toEqual([]);
  },
);

test.each(scenarios.map((scenario) => [scenario.id, scenario] as const))(
  '%s fills every word in braces',
  (_, scenario) => {
    const known = new Set(['child', 'me', 'other', ...Object.keys(scenario.draws ?? {})]);
    const used = [...`${written(scenario)}\n${scenario.words.join('\n')}`.matchAll(/\{(\w+)\}/g)];
    for (const [, word] of used) expect(known).toContain(word);
  },
);
