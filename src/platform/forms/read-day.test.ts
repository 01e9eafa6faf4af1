import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import type { FormFields } from '../web/index.ts';
import { Fields, Filled } from './filled.tsx';
import { type Form, form, readJson, readTyped, type Shape } from './form.ts';
import { day, moment } from './index.ts';

const at = { now: new Date('2026-11-28T12:00:00Z'), today: '2026-11-28' };

/** What stands in each box, by its name. */
function boxes(asked: Form<Shape>, typed: FormFields): Record<string, string> {
  const filled = new Filled(asked, { to: '/', csrfToken: '', entry: '', faults: [] }, typed, {}, at);
  const shown = renderToString(h(Fields, { of: filled }));
  const inputs = [...shown.matchAll(/<input[^>]*>/g)].map(([input]) => input);
  const of = (input: string, name: string) => new RegExp(` ${name}="([^"]*)"`).exec(input)?.[1] ?? '';
  return Object.fromEntries(inputs.map((input) => [of(input, 'name'), of(input, 'value')]));
}

test.each([
  [['31', '2', '2026'], '31 February 2026'],
  [['31/02/2026', '', ''], '31 February 2026'],
  [['2026-11-31', '', ''], '31 November 2026'],
  [['29', 'Feb', '2027'], '29 February 2027'],
  [['3', '13', '2026'], '3/13/2026'],
] as const)('%j is refused as a day that does not exist, on a page and from a program', (typed, named) => {
  const asked = form({ d: day('Which day?', { needed: 'Give the day.' }) });
  const [first, month, year] = typed;
  const refused = { key: 'd', code: 'not-a-date', message: `${named} is not a date.` };
  const sent = { 'd-day': first, 'd-month': month, 'd-year': year };
  expect(readTyped(asked, sent, at)).toMatchObject({ faults: [refused] });
  expect(Object.values(boxes(asked, sent)).filter(Boolean)).toHaveLength(3);
  if (month === '2') expect(readJson(asked, { d: '2026-02-31' }, at)).toMatchObject({ faults: [refused] });
});

test.each(['28/11/2026', '2026-11-28'])(
  'a day that was kept whole, %s, stands in its three boxes',
  (kept) => {
    const inThree = { 'd-month': '11', 'd-year': '2026' };
    expect(boxes(form({ d: day('Which day?') }), { 'd-day': kept })).toEqual({ 'd-day': '28', ...inThree });
    const named = form({ d: moment('When?', { names: { day: 'onDay', time: 'onTime' } }) });
    expect(boxes(named, { onDay: kept, onTime: '10:00' })).toEqual({
      onDay: '28',
      ...inThree,
      onTime: '10:00',
    });
  },
);
