import { renderToString } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import type { RequestContext } from '../web/index.ts';
import { day, form, line, SearchForm, sought } from './index.ts';

const asked = form({ person: line('Who?'), on: day('When was this?') });
const inAddress = (query: string) =>
  sought(
    asked,
    {
      query: new URLSearchParams(query),
      now: new Date('2026-11-28T12:00:00Z'),
      today: '2026-11-28',
    } as RequestContext,
    '/list',
  );

test('what is asked of a list is read from its address, and anything else there is passed over', () => {
  const { values, form: shown } = inAddress('person=Wren&on-day=3&on-month=3&on-year=2026&other=x');
  expect(values).toEqual({ person: 'Wren', on: '2026-03-03' });
  expect(renderToString(<SearchForm of={shown} button="Show" />)).toContain('value="Wren"');
});

test('where something of it is wrong nothing is looked for, and what was typed stays', () => {
  const { values, form: shown } = inAddress('person=Wren&on-day=31&on-month=2&on-year=2026');
  expect([values, shown.hasFaults]).toEqual([null, true]);
  const page = renderToString(<SearchForm of={shown} button="Show" />);
  expect([page.includes('value="Wren"'), page.includes('value="31"'), page.includes('method="get"')]).toEqual(
    [true, true, true],
  );
});
