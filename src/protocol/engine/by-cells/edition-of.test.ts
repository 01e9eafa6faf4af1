import { expect, test } from 'vitest';
import { editionOf, refuseTheFuture } from './edition-of.ts';

test('the day picks the edition, or the edition is named', () => {
  expect(editionOf({ occurredOn: '2025-10-31' }, 'the day')).toBe('2021');
  expect(editionOf({ occurredOn: '2025-11-01' }, 'the day')).toBe('2025');
  expect(editionOf({ edition: '2021' }, 'the day')).toBe('2021');
  expect(editionOf({ edition: '2025', occurredOn: '2026-01-01' }, 'the day')).toBe('2025');
});

test('neither a day nor an edition is refused', () => {
  expect(() => editionOf({}, 'the absence')).toThrow(
    expect.objectContaining({
      code: 'missing',
      field: 'occurredOn',
      message: 'Give occurredOn, the day of the absence, or edition.',
    }),
  );
});

test('a day and an edition that disagree are refused', () => {
  expect(() => editionOf({ occurredOn: '2025-10-31', edition: '2025' }, 'the absence')).toThrow(
    expect.objectContaining({
      code: 'editions-disagree',
      field: 'edition',
      message: 'On 2025-10-31 the edition in force is 2021, not 2025. Give one of the two.',
    }),
  );
});

test('a day before any edition is refused', () => {
  expect(() => editionOf({ occurredOn: '2021-02-28' }, 'the absence')).toThrow(
    expect.objectContaining({ code: 'no-edition', field: 'occurredOn' }),
  );
});

test('a day after today is refused; today, no day and no today are not', () => {
  expect(() => refuseTheFuture({ occurredOn: '2026-01-02' }, '2026-01-01')).toThrow(
    expect.objectContaining({
      code: 'in-the-future',
      field: 'occurredOn',
      message: '2026-01-02 is after today, 2026-01-01.',
    }),
  );
  expect(() => refuseTheFuture({ occurredOn: '2026-01-01' }, '2026-01-01')).not.toThrow();
  expect(() => refuseTheFuture({ occurredOn: '2026-01-02' }, undefined)).not.toThrow();
  expect(() => refuseTheFuture({}, '2026-01-01')).not.toThrow();
});
