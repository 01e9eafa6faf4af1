import { expect, test } from 'vitest';
import { mostCounterfactuals } from './counterfactuals.ts';
import { decidePlacement } from './decide.ts';
import { aChild, aLeaver, type PlacementExample } from './example.ts';
import { placementExamples } from './examples.ts';
import type { PlacementOutcome } from './outcome.ts';

type Facts = PlacementExample['facts'];

/** What each phrase means for the facts, said here a second time: the library must have meant the same. */
const meaning: Record<string, Partial<Facts>> = {
  'had the home lain in the area of the responsible authority': {
    homeArea: 'inside',
    crossesLondonBoundary: 'neither',
  },
  'had the home lain in an adjoining authority': { homeArea: 'adjoining' },
  'had the home lain further away than an adjoining authority': { homeArea: 'at-a-distance' },
  'had it been a foster home of family or friends': { connectedPerson: true },
  'had the responsible authority approved the foster carer itself': { ownFosterCarer: true },
  'had there been time before the move': { emergency: false },
  'had there been no time before the move': { emergency: true },
  'had the home been registered': { registration: 'registered' },
  'had the home not been registered': { registration: 'unregistered' },
  'had the school stayed the same': { schoolChanges: false },
  'had the school changed': { schoolChanges: true },
  'had there been no order or disposal': { onOrder: 'none' },
  'had there been a disposal out of court': { onOrder: 'out-of-court-disposal' },
  'had there been a court order': { onOrder: 'court-order' },
  'had the home lain outside London, for somebody from London': { crossesLondonBoundary: 'out-of-london' },
  'had the move not crossed the boundary of London': { crossesLondonBoundary: 'neither' },
};

const under2025 = (facts: Facts): PlacementOutcome => decidePlacement({ ...facts, edition: '2025' });
const ids = ({ notices }: PlacementOutcome): string[] => notices.map(({ id }) => id);
const changesOf = (facts: Facts): string[] => under2025(facts).counterfactuals.map(({ change }) => change);

/** The facts as the phrase has them; a home in the area crossed nothing, so the one elsewhere is not said to either. */
function otherwise(facts: Facts, change: string): Facts {
  const changed = { ...facts, ...meaning[change] };
  return facts.homeArea === 'inside' && changed.homeArea !== 'inside'
    ? { ...changed, crossesLondonBoundary: 'neither' }
    : changed;
}

const undated = placementExamples.map(({ name, facts }): [string, Facts] => [
  name,
  { ...facts, occurredOn: undefined },
]);

test.each(undated)(
  '%s: each counterfactual is what those facts lead to, and differs from the answer',
  (_, facts) => {
    const outcome = under2025(facts);
    for (const { change, approval, registration, more, fewer } of outcome.counterfactuals) {
      expect(Object.keys(meaning)).toContain(change);
      const other = under2025(otherwise(facts, change));
      expect([approval, registration], change).toEqual([other.approval, other.registration]);
      expect([...more].sort(), change).toEqual(
        ids(other)
          .filter((id) => !ids(outcome).includes(id))
          .sort(),
      );
      expect([...fewer].sort(), change).toEqual(
        ids(outcome)
          .filter((id) => !ids(other).includes(id))
          .sort(),
      );
      const same = approval === outcome.approval && registration === outcome.registration;
      expect(same && more.length === 0 && fewer.length === 0, change).toBe(false);
    }
    expect(outcome.counterfactuals.length).toBeLessThanOrEqual(mostCounterfactuals);
  },
);

test('every phrase is offered for some example', () => {
  const offered = new Set(undated.flatMap(([, facts]) => changesOf(facts)));
  expect(Object.keys(meaning).filter((change) => !offered.has(change))).toEqual([]);
});

test('a lighter answer comes first, the nearest of them before the others, then a graver one, then notices alone', () => {
  expect(
    changesOf(
      aChild({
        homeArea: 'at-a-distance',
        crossesLondonBoundary: 'out-of-london',
        settingKind: 'foster-home',
        onOrder: 'court-order',
      }),
    ),
  ).toEqual([
    'had the home lain in an adjoining authority',
    'had the home lain in the area of the responsible authority',
    'had it been a foster home of family or friends',
    'had the responsible authority approved the foster carer itself',
    'had the home not been registered',
    'had there been no order or disposal',
    'had the move not crossed the boundary of London',
  ]);
});

test('a graver answer comes nearest first', () => {
  expect(changesOf(aChild())).toEqual([
    'had the home lain in an adjoining authority',
    'had the home lain further away than an adjoining authority',
    'had the home not been registered',
    'had there been a disposal out of court',
    'had there been a court order',
  ]);
});

test('no more than eight are given, the last of nine is left out', () => {
  expect(mostCounterfactuals).toBe(8);
  const facts = aChild({
    homeArea: 'adjoining',
    crossesLondonBoundary: 'into-london',
    settingKind: 'foster-home',
    registration: 'unknown',
    onOrder: 'court-order',
  });
  expect(changesOf(facts)).toEqual([
    'had the home been registered',
    'had the home lain in the area of the responsible authority',
    'had it been a foster home of family or friends',
    'had the responsible authority approved the foster carer itself',
    'had the home lain further away than an adjoining authority',
    'had the home not been registered',
    'had there been no order or disposal',
    'had the home lain outside London, for somebody from London',
  ]);
  expect(changesOf({ ...facts, registration: 'registered' })).toContain(
    'had the move not crossed the boundary of London',
  );
});

test('only what can be asked of the home is asked', () => {
  const asked = (facts: Facts) => changesOf(facts).join('; ');
  expect(asked(aChild())).not.toMatch(/foster|school|London/);
  expect(asked(aLeaver({ homeArea: 'adjoining' }))).not.toMatch(/registered/);
  expect(asked(aChild({ settingKind: 'supported-accommodation', age: 15 }))).not.toMatch(/registered/);
  expect(asked(aChild({ settingKind: 'other', registration: 'not-needed' }))).toMatch(/registered/);
  expect(asked(aChild({ settingKind: 'foster-home', registration: 'unknown' }))).toMatch(/registered/);
});
