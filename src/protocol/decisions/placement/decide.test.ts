import { expect, test } from 'vitest';
import { decidePlacement } from './decide.ts';
import { aChild } from './example.ts';

test('facts without a day and without an edition are refused', () => {
  expect(() => decidePlacement(aChild())).toThrow(
    expect.objectContaining({
      code: 'missing',
      field: 'occurredOn',
      message: 'Give occurredOn, the day of the move, or edition.',
    }),
  );
});

test('the day of the move picks the edition, or the edition is named', () => {
  const on = (occurredOn: string) => decidePlacement(aChild({ occurredOn })).edition;
  expect([on('2025-10-31'), on('2025-11-01')]).toEqual(['2021', '2025']);
  expect(decidePlacement({ ...aChild(), edition: '2021' }).edition).toBe('2021');
  expect(decidePlacement({ ...aChild({ occurredOn: '2026-01-01' }), edition: '2025' }).edition).toBe('2025');
});

test('a day and an edition that disagree are refused', () => {
  expect(() => decidePlacement({ ...aChild({ occurredOn: '2025-10-31' }), edition: '2025' })).toThrow(
    expect.objectContaining({
      code: 'editions-disagree',
      field: 'edition',
      message: 'On 2025-10-31 the edition in force is 2021, not 2025. Give one of the two.',
    }),
  );
});

test('a day before any edition is refused', () => {
  expect(() => decidePlacement(aChild({ occurredOn: '2021-02-28' }))).toThrow(
    expect.objectContaining({ code: 'no-edition', field: 'occurredOn' }),
  );
});

test('a move may lie ahead, because approval comes before it', () => {
  const facts = aChild({ occurredOn: '2026-12-01' });
  expect(decidePlacement(facts, { today: '2026-11-22' })).toEqual(decidePlacement(facts));
});

test('facts that contradict each other are refused', () => {
  expect(() => decidePlacement({ ...aChild({ age: 18 }), edition: '2025' })).toThrow(
    expect.objectContaining({ code: 'not-allowed', field: 'careStatus' }),
  );
});

test('the whole answer for a child who moves to a home in the next borough', async () => {
  const outcome = decidePlacement({
    ...aChild({ homeArea: 'adjoining', crossesLondonBoundary: 'neither', policeContactLikely: true }),
    edition: '2025',
  });
  const listed = (_: string, value: unknown): unknown =>
    Array.isArray(value) && value.every((each) => typeof each === 'string') ? value.join(', ') : value;
  await expect(`${JSON.stringify(outcome, listed, 2)}\n`).toMatchFileSnapshot('golden-whole-answer.json');
});

test('a reason says which row, duties and law it rests on, and where it was inferred', () => {
  const { reasons } = decidePlacement({
    ...aChild({ homeArea: 'adjoining', onOrder: 'court-order' }),
    edition: '2025',
  });
  expect(reasons.find(({ row }) => row === 'order-elsewhere')).toEqual({
    row: 'order-elsewhere',
    cites: ['OOA-04'],
    law: [],
    basis: 'inferred',
    text: 'On a court order or a disposal out of court, and the home is in another area: the youth justice service there, or probation from 18, is told, the home service usually keeps oversight. (Inferred: The text speaks of homes outside London. Help breaks off just as easily between two boroughs.)',
  });
  expect(reasons[0]).toEqual({
    row: 'area-adjoining',
    cites: ['OOA-01', 'PRI-05', 'PLC-02'],
    law: ['cppr-11', 'cppr-13'],
    basis: 'stated',
    text: 'The home is in an adjoining authority: the nominated officer approves first, and that authority is told.',
  });
});

test('an unknown area is said as it was given, and read as far away', () => {
  const outcome = decidePlacement({ ...aChild({ homeArea: 'unknown' }), edition: '2025' });
  expect(outcome.area).toBe('unknown');
  expect(outcome.approval).toBe('director');
  expect(outcome.steps.map(({ id }) => id)).toContain('find-the-area');
  expect(outcome.cautions[0]?.text).toMatch(/^Nobody knows yet whose area/);
});

test('a home that must not be used stands out, whatever the hurry', () => {
  const outcome = decidePlacement({
    ...aChild({ registration: 'unregistered', emergency: true }),
    edition: '2025',
  });
  expect(outcome.registration).toBe('stands-out');
  expect(outcome.reasons[0]?.row).toBe('registration-missing');
  expect(outcome.steps[0]?.id).toBe('not-placed-there');
  expect(outcome.notices.map(({ to }) => to)).toEqual(
    expect.arrayContaining(['director-of-childrens-services', 'ofsted']),
  );
});
