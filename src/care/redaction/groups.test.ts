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

test('what was ticked on the page before and is no longer proposed is covered all the same', () => {
  const chosen = { cover: ['Zed'], more: '' };
  expect(masked('Zed came.', names, chosen)).toBe('[somebody] came.');
});
