import { expect, test } from 'vitest';
import { keptSoFar } from '../../platform/forms/index.ts';
import { renderPage } from '../../platform/html/index.ts';
import { Hints } from './hints.tsx';
import { longestNarrative, whatHappened } from './record-forms.ts';
import { recordPages } from './record-pages.ts';

const [page] = recordPages.filter(({ id }) => id === 'what-happened');
const at = { now: new Date('2026-03-03T12:00:00Z'), today: '2026-03-03' };

const shown = (fields: Readonly<Record<string, string>>): string => {
  const written = keptSoFar(whatHappened, fields, at);
  return page ? renderPage(<Hints {...{ page, written }} otherChildren={['Wren']} />) : '';
};

test('each text is looked through, and one that is too long to be kept is not', () => {
  const long = 'Wren was violent.'.padEnd(longestNarrative + 1);
  expect(shown({ childActions: long.slice(0, -1), staffActions: 'x' })).toMatch(/violent/);
  const other = shown({ childActions: long, staffActions: 'A gang.' });
  expect(other).toContain('gang');
  expect(other).not.toMatch(/violent|Wren/);
});
