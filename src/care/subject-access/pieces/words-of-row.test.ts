import { expect, test } from 'vitest';
import { wordsOfRow } from './words-of-row.ts';

const names = new Map([['00000000-0000-4000-8000-000000000001', 'Ash Pretend']]);
const words = (row: Record<string, unknown>) => wordsOfRow(row, names, () => '3 March 2026 at 02:15');

test('a row reads as lines, with names for ids, and without what says nothing', () => {
  const row = {
    id: '00000000-0000-4000-8000-000000000009',
    child_id: '00000000-0000-4000-8000-000000000008',
    setting_id: '00000000-0000-4000-8000-000000000007',
    written_by: '00000000-0000-4000-8000-000000000001',
    written_at: '2026-03-03T02:15:00+00:00',
    seen_on: '2026-02-01',
    said_by_child: false,
    reference: '020-7946-0000',
    reason: null,
    note: '',
    kinds: ['identity', 'home'],
    words: 'One.\nTwo.',
    facts: { conduct: [{ kind: 'damage' }], outOfArea: true },
    minutes: 0,
  };
  expect(words(row).split('\n')).toEqual([
    'Written by: Ash Pretend',
    'Written: 3 March 2026 at 02:15',
    'Seen: 1/2/2026',
    'Said by child: no',
    'Reference: 020-7946-0000',
    'Kinds: identity, home',
    'Words:',
    'One.',
    'Two.',
    'Facts, conduct, kind: damage',
    'Facts, out of area: yes',
    'Minutes: 0',
  ]);
});

test('a row that holds nothing but ids says nothing', () => {
  expect(words({ id: '00000000-0000-4000-8000-000000000009', child_id: null })).toBe('');
});
