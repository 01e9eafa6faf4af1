import { expect, test } from 'vitest';
import { decideMissing } from './decide.ts';
import { aChildAway, anAdultAway, type MissingExample } from './example.ts';
import { missingExamples } from './examples.ts';

type Facts = MissingExample['facts'];
const editions = ['2021', '2025'] as const;

const under = (edition: string, facts: Facts) => decideMissing({ ...facts, occurredOn: undefined, edition });

/** In which editions a step follows. */
const editionsWith = (id: string, facts: Facts): string[] =>
  editions.filter((edition) => under(edition, facts).steps.some((step) => step.id === id));

const basis = (row: string, facts: Facts) =>
  editions.map((edition) => under(edition, facts).reasons.find((reason) => reason.row === row)?.basis);

const reported = aChildAway({ enquiriesMade: true });

test('2025 adds the information form in two parts, the talk with the police, and risks assessed beforehand', () => {
  expect(editionsWith('take-out-part-one', aChildAway())).toEqual(['2025']);
  expect(editionsWith('fill-in-part-two', reported)).toEqual(['2025']);
  expect(editionsWith('renew-part-one', aChildAway())).toEqual(['2025']);
  expect(editionsWith('police-talk-too', reported)).toEqual(['2025']);
  expect(editionsWith('assess-risk-beforehand', aChildAway())).toEqual(['2025']);
});

test('2021 has the plan looked at; under 2025 it goes with the information form', () => {
  expect(editionsWith('use-the-plan', aChildAway())).toEqual(['2021']);
});

test('2021 wants enquiries each time, an outline of the risk, and knows no category absent', () => {
  expect(editionsWith('outline-the-risk', reported)).toEqual(['2021']);
  const cautioned = (caution: string) =>
    editions.map((edition) => under(edition, aChildAway()).cautions.some(({ id }) => id === caution));
  expect(cautioned('no-category-absent')).toEqual([true, false]);
  expect(cautioned('enquire-every-time')).toEqual([true, false]);
});

test('that a child whom nobody can find is reported, and what an absence is called, is inferred under 2021', () => {
  expect(basis('not-found', reported)).toEqual(['inferred', 'stated']);
  expect(basis('being-looked-for', aChildAway())).toEqual(['inferred', 'stated']);
  expect(basis('known', aChildAway({ whereaboutsKnown: true }))).toEqual(['inferred', 'stated']);
  expect(basis('not-looked-for', aChildAway())).toEqual(['stated', 'stated']);
});

test('that a missing care leaver is a vulnerable adult is inferred under 2021 and stated under 2025', () => {
  expect(basis('is-an-adult', anAdultAway())).toEqual(['inferred', 'stated']);
  const cites = editions.map(
    (edition) => under(edition, anAdultAway()).reasons.find(({ row }) => row === 'is-an-adult')?.cites,
  );
  expect(cites).toEqual([
    ['MIS-03', 'MIS-04'],
    ['MIS-08', 'PRI-10'],
  ]);
});

test('category, route and code are the same under both', () => {
  for (const { facts } of missingExamples) {
    const [older, newer] = editions.map((edition) => under(edition, facts));
    expect([older?.category, older?.route, older?.code903]).toEqual([
      newer?.category,
      newer?.route,
      newer?.code903,
    ]);
  }
});

test('both count the absences of a home, and offer a talk after each', () => {
  expect(editionsWith('home-counts-the-absence', aChildAway())).toEqual(['2021', '2025']);
  expect(editionsWith('home-counts-the-absence', aChildAway({ setting: 'foster-home' }))).toEqual([]);
  expect(editionsWith('offer-return-conversation', aChildAway())).toEqual(['2021', '2025']);
});
