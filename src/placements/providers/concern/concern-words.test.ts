import { expect, test } from 'vitest';
import type { ConcernEvent } from '../../tables.ts';
import { concernState, nextEvents } from './concern-words.ts';

const after = (...events: ConcernEvent[]) => concernState(events.map((event) => ({ event })));

test('a concern is open, answered, disputed and settled; a step in a dispute leaves it disputed', () => {
  expect([after(), after('answered'), after('answered', 'disputed')]).toEqual([
    'open',
    'answered',
    'disputed',
  ]);
  expect(after('disputed', 'dispute-step')).toBe('disputed');
  expect(after('disputed', 'dispute-step', 'settled')).toBe('settled');
});

test('only the other side answers, and what is settled stays settled', () => {
  expect(nextEvents('open', true)).toContain('answered');
  expect(nextEvents('open', false)).not.toContain('answered');
  expect(nextEvents('disputed', true)).toEqual(['answered', 'dispute-step', 'settled']);
  expect(nextEvents('settled', true)).toEqual([]);
});
