import { expect, test } from 'vitest';
import { masked, proposedGroups } from './groups.ts';

const wren = { given: 'Wren', family: 'Sampleton' };
const names = {
  children: [wren],
  staff: [{ given: 'Ash Pretend', family: '' }],
  own: [{ given: 'Robin', family: 'Sampleton' }],
};

test('other children are ticked, staff are not, and neither is what the child shares with another', () => {
  const text = "Wren and WREN took Sampleton's cup. Ash saw it.";
  expect(proposedGroups(text, names).map(({ words, sure }) => [words, sure])).toEqual([
    ['Wren', true],
    ['WREN', true],
    ["Sampleton's", false],
    ['Ash', false],
  ]);
});

test('what is ticked is covered, and what is typed; what is not ticked stays', () => {
  const text = 'Wren took the cup.\r\nAsh saw it at Acacia Road.';
  expect(masked(text, names, { cover: ['Wren'], more: 'acacia\r\n' })).toBe(
    '[somebody] took the cup.\r\nAsh saw it at [somebody] Road.',
  );
  expect(masked(text, names, { cover: [], more: '' })).toBe(text);
});

const more = (lines: string) => () => masked('The end.', names, { cover: [], more: lines });
const differ = (count: number) => Array.from({ length: count }, (_, line) => `line ${line}`).join('\n');

test('200 different lines may be covered, each of two letters or more', () => {
  expect(more('e\n'.repeat(20_000))).toThrow(expect.objectContaining({ code: 'not-allowed', field: 'more' }));
  expect(more(differ(201))).toThrow(expect.objectContaining({ code: 'out-of-range', field: 'more' }));
  expect(more('x'.repeat(1001))).toThrow(expect.objectContaining({ code: 'out-of-range', field: 'more' }));
  for (const lines of [differ(200), 'the\n'.repeat(20_000), '\n\n明\nA1\n'])
    expect([lines.length, more(lines)().length > 0]).toEqual([lines.length, true]);
});

test('what was ticked on the page before and is no longer proposed is covered all the same', () => {
  const chosen = { cover: ['Zed'], more: '' };
  expect(masked('Zed came.', names, chosen)).toBe('[somebody] came.');
});
