import { expect, test } from 'vitest';
import { readCareStatusFacts } from './read-facts.ts';

const whole = { dateOfBirth: '2010-05-10', on: '2026-06-01', episodes: [] };
const withEpisode = (episode: object) => ({ ...whole, episodes: [episode] });
const from = '2020-01-01';

test.each([
  ['a day that is none', { ...whole, on: '2026-02-30' }, 'not-allowed', 'on'],
  ['no date of birth', { on: '2026-06-01', episodes: [] }, 'missing', 'dateOfBirth'],
  ['a day before birth', { ...whole, on: '2010-05-09' }, 'out-of-range', 'on'],
  ['a day to come', { ...whole, on: '2026-11-22' }, 'in-the-future', 'on'],
  ['an unknown field', { ...whole, name: 'x' }, 'unknown-field', 'name'],
  [
    'an unknown legal status',
    withEpisode({ from, legalStatus: 'V9' }),
    'not-allowed',
    'episodes[0].legalStatus',
  ],
  [
    'an unknown placement',
    withEpisode({ from, legalStatus: 'V2', placement: 'Q1' }),
    'not-allowed',
    'episodes[0].placement',
  ],
  [
    'an unknown reason for ceasing',
    withEpisode({ from, to: from, legalStatus: 'V2', reasonCeased: 'E99' }),
    'not-allowed',
    'episodes[0].reasonCeased',
  ],
  [
    'an episode before birth',
    withEpisode({ from: '2010-05-09', legalStatus: 'V2' }),
    'out-of-range',
    'episodes[0].from',
  ],
  [
    'an episode that ends before it begins',
    withEpisode({ from, to: '2019-12-31', legalStatus: 'V2' }),
    'out-of-range',
    'episodes[0].to',
  ],
  [
    'a reason without an end',
    withEpisode({ from, legalStatus: 'V2', reasonCeased: 'E8' }),
    'missing',
    'episodes[0].to',
  ],
  ['at home before birth', { ...whole, homeSince: '2009-01-01' }, 'out-of-range', 'homeSince'],
  ['at home from a day to come', { ...whole, homeSince: '2026-06-02' }, 'out-of-range', 'homeSince'],
])('%s is refused, naming the field and what is allowed', (_, facts, code, field) => {
  expect(() => readCareStatusFacts(facts, '2026-11-21')).toThrow(
    expect.objectContaining({ code, field, message: expect.stringMatching(/^\S.{15,}/) }),
  );
});

test('the messages say what is allowed', () => {
  const message = (facts: unknown) => {
    try {
      return readCareStatusFacts(facts, '2026-11-21');
    } catch (error) {
      return String(error);
    }
  };
  expect(message({ ...whole, on: '2026-11-22' })).toContain('2026-11-22 is after today, 2026-11-21.');
  expect(message({ ...whole, on: '2010-05-09' })).toContain('before the date of birth, 2010-05-10.');
  expect(message(withEpisode({ from, to: '2019-12-31', legalStatus: 'V2' }))).toContain(
    '2019-12-31 is before the episode began, 2020-01-01.',
  );
  expect(message(withEpisode({ from: '2010-05-09', legalStatus: 'V2' }))).toContain(
    '2010-05-09 is before the date of birth',
  );
  expect(message(withEpisode({ from, legalStatus: 'V2', reasonCeased: 'E8' }))).toContain('the day it ended');
  expect(message({ ...whole, homeSince: '2009-01-01' })).toContain(
    'between the date of birth and 2026-06-01',
  );
  expect(message({ ...whole, on: '2026-02-30' })).toContain('written YYYY-MM-DD');
});

test('the first and the last day there can be are taken', () => {
  const episode = {
    from: '2010-05-10',
    to: '2010-05-10',
    legalStatus: 'V2',
    placement: 'U6',
    reasonCeased: 'E8',
  };
  const facts = { ...withEpisode(episode), homeSince: '2010-05-10' };
  expect(readCareStatusFacts({ ...facts, on: '2010-05-10' }, '2010-05-10')).toMatchObject({
    on: '2010-05-10',
  });
  expect(readCareStatusFacts({ ...whole, on: '2050-01-01' })).toEqual({ ...whole, on: '2050-01-01' });
});
