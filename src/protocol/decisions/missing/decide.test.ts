import { expect, test } from 'vitest';
import { decideMissing, readMissingFacts } from './decide.ts';
import { aChildAway, inShort } from './example.ts';
import { missingExamples } from './examples.ts';
import type { MissingOutcome } from './outcome.ts';

const away = aChildAway();

function told(outcome: MissingOutcome): object {
  const { reasons, steps, cautions, counterfactuals } = outcome;
  return {
    answer: inShort(outcome),
    reasons: reasons.map(({ row, basis, cites, law = [] }) => [row, basis, ...cites, ...law].join(' ')),
    steps: steps.map(({ id, who, when, group, if: event = '', cites, clock }) =>
      [id, who, when, group, event, ...cites, clock ? `${clock.hours}h` : ''].filter(Boolean).join(' '),
    ),
    cautions: cautions.map(({ id, cites, text }) => `${id} ${cites.join(' ')}: ${text.slice(0, 30)}`),
    counterfactuals: counterfactuals.map(({ change, category, route }) => `${change}: ${category} ${route}`),
  };
}

test('the answers to all examples are those of the file beside this test', async () => {
  const answers = missingExamples.flatMap(({ name, facts, expect: editions }) =>
    Object.keys(editions).map((edition) => [
      `${edition}: ${name}`,
      told(decideMissing({ ...facts, edition })),
    ]),
  );
  const golden = `${JSON.stringify(Object.fromEntries(answers), null, 1)}\n`;
  await expect(golden).toMatchFileSnapshot('golden-answers.json');
});

test('the whole answer where the police are told online', () => {
  const { steps, ...rest } = decideMissing({
    ...away,
    whereaboutsKnown: true,
    significantRisk: true,
    edition: '2025',
  });
  expect(rest).toEqual({
    decision: 'missing',
    edition: '2025',
    category: 'unauthorised-absence',
    route: 'report-online',
    code903: 'A',
    reasons: [
      {
        row: 'risk',
        cites: ['MIS-04'],
        basis: 'stated',
        text: 'At significant risk of harm: the police are told through the online form for partners.',
      },
      {
        row: 'known-and-at-risk',
        cites: ['MIS-03', 'MIS-04'],
        basis: 'inferred',
        law: ['rmfhc-2014'],
        text: expect.stringMatching(/^It is known where they are: .* \(Inferred: The text keeps .*\)$/),
      },
      {
        row: 'code-away',
        cites: ['MIS-03'],
        basis: 'inferred',
        law: ['return-903-missing'],
        text: expect.stringMatching(/code A, away without authorisation\. \(Inferred: .*\)$/),
      },
    ],
    cautions: expect.any(Array),
    counterfactuals: [
      { change: 'had they been found', category: 'located', route: 'report-online' },
      {
        change: 'had there been no significant risk',
        category: 'unauthorised-absence',
        route: 'carers-locate',
      },
      { change: 'had nobody known where they are', category: 'missing', route: 'report-online' },
      { change: 'had they been in immediate danger', category: 'unauthorised-absence', route: 'call-999' },
    ],
  });
  expect(steps.find(({ id }) => id === 'report-risk')).toEqual({
    id: 'report-risk',
    cites: ['MIS-04'],
    who: 'carer',
    when: 'now',
    group: 'tell',
    text: expect.stringMatching(/that they are not missing\.$/),
    clock: {
      hours: 1,
      from: 'looking in vain, or the risk being seen',
      basis: expect.stringMatching(/^local practice: /),
    },
  });
});

test('no code stands where none fits', () => {
  expect(Object.keys(decideMissing({ ...away, edition: '2025' }))).toEqual([
    'decision',
    'edition',
    'category',
    'route',
    'reasons',
    'steps',
    'cautions',
    'counterfactuals',
  ]);
});

test('facts without a day and without an edition are refused', () => {
  expect(() => decideMissing(away)).toThrow(
    expect.objectContaining({
      code: 'missing',
      field: 'occurredOn',
      message: 'Give occurredOn, the day of the absence, or edition.',
    }),
  );
});

test('a day to come is refused, today is not', () => {
  const facts = { ...away, occurredOn: '2026-01-02' };
  expect(() => decideMissing(facts, { today: '2026-01-01' })).toThrow(
    expect.objectContaining({ code: 'in-the-future', field: 'occurredOn' }),
  );
  expect(decideMissing(facts, { today: '2026-01-02' }).edition).toBe('2025');
  expect(readMissingFacts(facts)).toEqual(facts);
});
