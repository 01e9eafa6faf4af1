import { expect, test } from 'vitest';
import { rulebook2021 } from '../decisions/incident/table-2021.ts';
import { rulebook2025 } from '../decisions/incident/table-2025.ts';
import { explain } from './explain.ts';

test('the trace shows every row, every condition, met or not', () => {
  expect(explain(rulebook2025.conduct.theft, { value: 'minor', series: 'yes' })).toEqual([
    {
      row: 'theft-minor',
      met: false,
      conditions: [
        { fact: 'value', allowed: ['minor'], value: 'minor', met: true },
        { fact: 'series', allowed: ['no'], value: 'yes', met: false },
      ],
    },
    {
      row: 'theft-series',
      met: true,
      conditions: [
        { fact: 'value', allowed: ['minor'], value: 'minor', met: true },
        { fact: 'series', allowed: ['yes'], value: 'yes', met: true },
      ],
    },
    {
      row: 'theft-moderate',
      met: false,
      conditions: [{ fact: 'value', allowed: ['moderate'], value: 'minor', met: false }],
    },
    {
      row: 'theft-substantial',
      met: false,
      conditions: [{ fact: 'value', allowed: ['substantial'], value: 'minor', met: false }],
    },
  ]);
});

test('a fact that is not given is shown as empty and meets nothing', () => {
  const [first] = explain(rulebook2021.conduct.theft, { value: 'minor' });
  expect(first).toMatchObject({
    met: false,
    conditions: [{ met: true }, { fact: 'series', value: '', met: false }],
  });
});
