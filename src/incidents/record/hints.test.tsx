import { expect, test } from 'vitest';
import { renderPage } from '../../platform/html/index.ts';
import { Hints } from './hints.tsx';
import { longestNarrative, recordPages } from './record-fields.ts';

const [page] = recordPages.filter(({ id }) => id === 'what-happened');

const shown = (fields: Readonly<Record<string, string>>): string =>
  page ? renderPage(<Hints page={page} fields={fields} otherChildren={['Wren']} />) : '';

test('each text is looked through, and one that is too long to be kept is not', () => {
  const long = 'Wren was violent.'.padEnd(longestNarrative + 1);
  expect(shown({ childActions: long.slice(0, -1), staffActions: 'x' })).toMatch(/violent/);
  const other = shown({ childActions: long, staffActions: 'A gang.' });
  expect(other).toContain('gang');
  expect(other).not.toMatch(/violent|Wren/);
});
