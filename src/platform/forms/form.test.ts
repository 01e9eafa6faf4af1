import { renderToString } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { Refusal } from '../errors/index.ts';
import type { FormFields } from '../web/index.ts';
import { faultsOf } from './faults-of.ts';
import { ActionForm, Filled } from './filled.tsx';
import { asTyped, type Form, form, readJson, readTyped, type Shape, schemaOf } from './form.ts';
import {
  action,
  carried,
  checkedBy,
  choice,
  choices,
  day,
  line,
  moment,
  number,
  pickUnlessOne,
  pressed,
  quoted,
  reference,
  rows,
  tick,
  time,
  Unseen,
  uploads,
  words,
  yesNo,
} from './index.ts';

const at = { now: new Date('2026-11-28T12:00:00Z'), today: '2026-11-28' };

const values = <S extends Shape>(of: Form<S>, sent: FormFields) => {
  const read = readTyped(of, sent, at);
  if ('faults' in read) throw new Error(JSON.stringify(read.faults));
  return read.values;
};
const faults = (of: Form<Shape>, sent: FormFields): string[] => {
  const read = readTyped(of, sent, at);
  return 'faults' in read
    ? read.faults.map(({ key, part, code }) => [key, part, code].filter(Boolean).join(' '))
    : [];
};

test('everything that is wrong is said at once, each at its field and part', () => {
  const asked = form({
    who: line('Who?', { needed: 'Say who.' }),
    when: moment('When?', { needed: 'Give the day.', is: 'not-after-now' }),
    kind: choice('What?', { one: 'One', two: 'Two' }, { needed: 'Choose.' }),
    share: number('How many?', { least: 1, most: 9 }),
  });
  expect(faults(asked, {})).toEqual(['who missing', 'when day missing', 'kind missing']);
  const wrong = {
    who: 'x'.repeat(501),
    'when-day': '29',
    'when-month': '11',
    'when-year': '2026',
    'when-time': '10:00',
    kind: 'toString',
    share: '12',
  };
  expect(faults(asked, wrong)).toEqual([
    'who out-of-range',
    'when day in-the-future',
    'kind not-allowed',
    'share out-of-range',
  ]);
});

test('a field that the form does not ask is refused, and what comes with every form is not', () => {
  const asked = form({ who: line('Who?') });
  expect(faults(asked, { who: 'A', _csrf: 'x', entry: 'y', _kept: 'z' })).toEqual([]);
  expect(faults(asked, { who: 'A', whom: 'B' })).toEqual(['unknown-field']);
});

test('characters are counted as people count them', () => {
  const asked = form({ who: line('Who?', { most: 3 }) });
  expect(faults(asked, { who: '😀😀😀' })).toEqual([]);
  expect(faults(asked, { who: '😀😀😀😀' })).toEqual(['who out-of-range']);
});

test('what a child says is kept as it is; other texts lose the space around them', () => {
  const asked = form({ said: quoted('What do they say?'), seen: words('What did you see?') });
  expect(values(asked, { said: '  I ran.\n ', seen: '  They ran. ' })).toEqual({
    said: '  I ran.\n ',
    seen: 'They ran.',
  });
});

test.each([
  [{ 'd-day': '3', 'd-month': '3', 'd-year': '2026' }, '2026-03-03'],
  [{ 'd-day': '03', 'd-month': 'March', 'd-year': ' 2026 ' }, '2026-03-03'],
  [{ 'd-day': '28/11/2026' }, '2026-11-28'],
  [{ 'd-day': '28.11.2026' }, '2026-11-28'],
  [{ 'd-day': '28 Nov 2026' }, '2026-11-28'],
  [{ 'd-day': '2026-11-28' }, '2026-11-28'],
  [{}, null],
])('a day typed as %j is %s', (sent, read) => {
  expect(values(form({ d: day('Which day?') }), sent)).toEqual({ d: read });
});

test.each([
  [{ 'd-day': '31', 'd-month': '2', 'd-year': '2026' }],
  [{ 'd-day': '3', 'd-month': '3', 'd-year': '26' }],
  [{ 'd-day': '3' }],
  [{ 'd-month': 'Marchember', 'd-day': '3', 'd-year': '2026' }],
])('%j is not a day, and is refused at the first of its places', (sent) => {
  expect(faults(form({ d: day('Which day?') }), sent)[0]).toMatch(/^d day (not-a-date|missing)$/);
});

test.each([
  ['2:15', '02:15'],
  ['02.15', '02:15'],
  ['0215', '02:15'],
  ['2.15am', '02:15'],
  ['2.15 p.m.', '14:15'],
  ['2pm', '14:00'],
  ['12am', '00:00'],
  ['noon', '12:00'],
  ['', ''],
])('a time typed as "%s" is %s', (typed, read) => {
  expect(values(form({ t: time('What time?') }), { t: typed })).toEqual({ t: read });
});

test.each(['24:00', '12:60', 'ten', '2', '13am'])('"%s" is not a time', (typed) => {
  expect(faults(form({ t: time('What time?') }), { t: typed })).toEqual(['t not-allowed']);
});

const night = (month: string, clock: string, which = '') => ({
  'at-day': month === '3' ? '29' : '25',
  'at-month': month,
  'at-year': '2026',
  'at-time': clock,
  'at-which': which,
});

test('the hour that comes twice is asked about, and both answers are kept apart', () => {
  const asked = form({ at: moment('When?') });
  expect(faults(asked, night('10', '01:30'))).toEqual(['at which missing']);
  expect(values(asked, night('10', '01:30', 'first')).at).toEqual(new Date('2026-10-25T00:30:00Z'));
  expect(values(asked, night('10', '01:30', 'second')).at).toEqual(new Date('2026-10-25T01:30:00Z'));
});

test('a time that the clocks left out is refused, and the refusal says from when on', () => {
  const read = readTyped(form({ at: moment('When?') }), night('3', '01:30'), at);
  expect(read).toEqual({
    faults: [expect.objectContaining({ part: 'time', message: expect.stringContaining('from 02:00') })],
  });
});

test('a moment may be left out as a whole, and not by half', () => {
  const asked = form({ at: moment('When?') });
  expect(values(asked, {}).at).toBeNull();
  expect(faults(asked, { 'at-time': '12:00' })).toEqual(['at day missing']);
  expect(faults(asked, night('10', ''))).toEqual(['at time missing']);
});

test('what is asked only with an answer is needed with it and read as nothing without', () => {
  const asked = form({
    hurt: yesNo('Were they hurt?', { needed: 'Say.' }),
    how: line('How?', { needed: 'Say how.', onlyIf: { field: 'hurt', is: 'yes' } }),
  });
  expect(faults(asked, { hurt: 'yes' })).toEqual(['how missing']);
  expect(values(asked, { hurt: 'no', how: 'typed and hidden' })).toEqual({ hurt: false, how: '' });
});

test('rows that are empty are left out, and each fault is at its own row', () => {
  const asked = form({
    told: rows(
      'Who was told?',
      { who: line('Who?', { needed: 'Say who.' }), on: day('Which day?') },
      { count: 3 },
    ),
  });
  expect(values(asked, { 'told-2-who': 'The duty officer', 'told-2-on-day': '3/3/2026' }).told).toEqual([
    { who: 'The duty officer', on: '2026-03-03' },
  ]);
  expect(faults(asked, { 'told-1-on-day': '40', 'told-2-on-day': '3/3/2026', 'told-1-who': 'A' })).toEqual([
    'told 1-on-day missing',
  ]);
  expect(faults(asked, { 'told-1-on-day': '3/3/2026', 'told-3-on-day': '3/3/2026' })).toEqual([
    'told 1-who missing',
    'told 3-who missing',
  ]);
  const sent = readJson(asked, { told: [{ who: 'A' }, { who: '' }] }, at);
  expect('faults' in sent && sent.faults.map(({ key, part }) => key + part)).toEqual(['told[1].who']);
});

test('an answer that goes alone is refused with any other', () => {
  const answers = { a: 'A', b: 'B', none: 'None of these' };
  const asked = form({
    seen: choices('What?', answers, { alone: { answer: 'none', notBoth: 'Not both.' } }),
  });
  expect(faults(asked, { seen: ['a', 'b'] })).toEqual([]);
  expect(faults(asked, { seen: ['none'] })).toEqual([]);
  expect(faults(asked, { seen: ['a', 'none'] })).toEqual(['seen not-allowed']);
});

test('a box is ticked or not, and a reference is an id or left out', () => {
  const asked = form({ theirs: tick('These are their words'), incident: reference() });
  const id = '0000000A-0000-4000-8000-000000000000';
  expect(values(asked, {})).toEqual({ theirs: false, incident: null });
  expect(values(asked, { theirs: 'yes', incident: id })).toEqual({
    theirs: true,
    incident: id.toLowerCase(),
  });
  expect(faults(asked, { incident: "'--" })).toEqual(['incident not-allowed']);
  expect(faults(asked, { theirs: 'no' })).toEqual(['theirs not-allowed']);
});

test('a form that stands on a page several times has ids of its own, and what another page asks goes along unseen', () => {
  const asked = form({
    who: line('Who?'),
    on: day('Which day?'),
    seen: choices('What?', { a: 'A', b: 'B' }),
  });
  const sent = { to: '/', csrfToken: '', entry: '', faults: [] };
  const filled = new Filled(asked, sent, { who: 'A "B"', 'on-day': '3', seen: ['a', 'b'] }, {}, at);
  expect([filled.idOf('on'), filled.with({ ids: 'x' }).idOf('on')]).toEqual(['on', 'on-of-x']);
  const html = renderToString(Unseen({ of: filled, except: ['who'] }));
  expect(html.match(/name="[^"]+" value="[^"]+"/g)).toEqual([
    'name="on-day" value="3"',
    'name="seen" value="a"',
    'name="seen" value="b"',
  ]);
});

test('a further button stands after the one that sends the form', () => {
  const sent = { to: '/x', csrfToken: 't', entry: 'e', faults: [] };
  const of = new Filled(form({ who: line('Who?') }), sent, {}, {}, at);
  const html = renderToString(ActionForm({ of, button: 'Go on', besides: 'Go back' }));
  expect(html).toMatch(/name="who".*Go on.*Go back/s);
});

test('each of several buttons says what it is about', () => {
  const sent = { to: '/x', csrfToken: 't', entry: 'e', faults: [] };
  const of = new Filled(form({ answer: pressed({ yes: 'Accept', no: 'Leave' }) }), sent, {}, {}, at);
  const html = renderToString(ActionForm({ of, button: '', about: 'row 2' }));
  expect(html.match(/<span class="govuk-visually-hidden">: row 2<\/span>/g)).toHaveLength(2);
});

test('one thing alone is taken without asking, and no other', () => {
  const id = '0b6bd7a4-6f29-4b4e-9e3c-0d8f4a0f6f11';
  const options = { needed: 'Choose one.', asList: 'Choose one' };
  const asked = form({ of: pickUnlessOne('Of which?', [{ value: id, text: 'A' }], options) });
  const filled = new Filled(asked, { to: '/', csrfToken: '', entry: '', faults: [] }, null, {}, at);
  expect(filled.typed('of').one()).toBe(id);
  expect(faults(asked, { of: 'x' })).toEqual(['of not-allowed']);
  expect(faults(asked, {})).toEqual(['of missing']);
});

test('a form with uploads is sent in parts, and asks for no file itself', () => {
  const asked = form({ files: uploads('The files', { accept: '.csv' }) });
  const of = new Filled(asked, { to: '/', csrfToken: '', entry: '', faults: [] }, {}, {}, at);
  expect(renderToString(ActionForm({ of, button: 'Send' }))).toMatch(/multipart\/form-data.*multiple/s);
  expect(values(asked, {})).toEqual({ files: null });
});

test('an id is carried along or sent, and what is none is refused', () => {
  const asked = form({ of: reference({ as: 'about' }) });
  const id = '0b6bd7a4-6f29-4b4e-9e3c-0d8f4a0f6f11';
  expect(values(asked, { about: id.toUpperCase() })).toEqual({ of: id });
  expect(values(asked, {})).toEqual({ of: null });
  expect(faults(asked, { about: 'x' })).toEqual(['of not-allowed']);
  expect(readJson(asked, { of: id }, at)).toEqual({ values: { of: id } });
});

test('a part with a whole name of its own is read under it', () => {
  const asked = form({
    who: { ...line('Who?'), parts: ['', '=other'], read: (typed) => ({ value: typed.one('=other') }) },
  });
  expect(values(asked, { who: 'A', other: 'B' })).toEqual({ who: 'B' });
});

test('a refusal of several fields stands at each of them', () => {
  const asked = form({ who: line('Who?', { as: 'person' }), on: day('Which day?') });
  const all = ['who', 'on-day', 'both'].map((field) => ({
    code: 'not-allowed' as const,
    field,
    message: field,
  }));
  const found = faultsOf(asked, new Refusal('not-allowed', 'who', 'who', all));
  expect(found.map(({ key, part }) => [key, part])).toEqual([
    ['who', ''],
    ['on', 'day'],
    ['', ''],
  ]);
});

test('two forms of one page have ids of their own under the same names', () => {
  const asked = form({ who: line('Who?') });
  const sent = { to: '/', csrfToken: '', entry: '', faults: [] };
  expect(new Filled(asked, { ...sent, ids: 'second' }, null, {}, at).idOf('who')).toBe('who-of-second');
  expect(new Filled(asked, sent, null, {}, at).idOf('who')).toBe('who');
});

test('a value typed again is the same value', () => {
  const asked = form({
    who: line('Who?'),
    when: moment('When?'),
    on: day('Which day?'),
    kinds: choices('What?', { a: 'A', b: 'B' }),
    sure: yesNo('Are you sure?'),
    many: number('How many?', { least: 0, most: 9 }),
    told: rows('Who was told?', { who: line('Who?') }, { count: 2 }),
  });
  const sent = {
    who: 'Ash',
    when: new Date('2026-10-25T01:30:00Z'),
    on: '2026-03-03',
    kinds: ['b'] as const,
    sure: false,
    many: 0,
    told: [{ who: 'A' }, { who: 'B' }],
  };
  expect(values(asked, asTyped(asked, sent))).toEqual(sent);
});

test('a program is checked by the same checks with the same words, and every fault is said', () => {
  const asked = form({
    who: line('Who?', { as: 'person', needed: 'Say who.' }),
    when: moment('When?', { is: 'not-after-now', needed: 'Give the day.' }),
    hurt: yesNo('Were they hurt?'),
    how: line('How?', { needed: 'Say how.', onlyIf: { field: 'hurt', is: 'yes' } }),
    seen: carried(),
  });
  const sent = { who: 'Ash', when: '2026-11-28T10:00:00Z', hurt: true, how: 'Fell' };
  expect(readJson(asked, sent, at)).toEqual({ values: { ...sent, when: new Date(sent.when), seen: '' } });
  const wrong = readJson(asked, { when: '2026-11-29T10:00:00Z', hurt: 'yes', person: 'x', seen: '1' }, at);
  expect('faults' in wrong && wrong.faults.map(({ key, code }) => `${key} ${code}`)).toEqual([
    'person unknown-field',
    'seen unknown-field',
    'who missing',
    'when in-the-future',
    'hurt wrong-type',
  ]);
  expect('faults' in wrong && wrong.faults.find(({ key }) => key === 'who')?.message).toBe('Say who.');
  expect(schemaOf(asked).safeParse(sent).success).toBe(true);
});

test('a tick is yes or no, and what must be ticked is asked for', () => {
  const asked = form({ sure: tick('It is so', { needed: 'Tick this if it is true.' }), more: tick('More') });
  expect(values(asked, { sure: 'yes' })).toEqual({ sure: true, more: false });
  expect(faults(asked, { more: 'yes' })).toEqual(['sure missing']);
  expect(faults(asked, { sure: 'yes', more: 'toString' })).toEqual(['more not-allowed']);
  expect(readJson(asked, { sure: true }, at)).toEqual({ values: { sure: true, more: false } });
});

test('what a page carries unseen and a program sends is an id, and asked for where it is needed', () => {
  const id = '00000000-0000-4000-8000-00000000000a';
  const asked = form({
    childId: reference({ as: 'child' }),
    homeId: reference({ needed: 'Choose a home.' }),
  });
  expect(values(asked, { child: '', homeId: id.toUpperCase() })).toEqual({ childId: null, homeId: id });
  expect(faults(asked, { child: 'x' })).toEqual(['childId not-allowed', 'homeId missing']);
  expect(readJson(asked, { homeId: id }, at)).toEqual({ values: { childId: null, homeId: id } });
});

test("a check of a form's own is asked after those of the field", () => {
  const even = checkedBy(number('How many?', { least: 0, most: 9, needed: 'Say how many.' }), (value) =>
    value % 2 === 0 ? null : { code: 'not-allowed', message: 'Give an even number.' },
  );
  const asked = form({ many: even });
  expect(faults(asked, {})).toEqual(['many missing']);
  expect(faults(asked, { many: '3' })).toEqual(['many not-allowed']);
  expect(values(asked, { many: '4' })).toEqual({ many: 4 });
});

test('a page that shows nothing about anybody leaves nothing in the audit; else what is shown is as what is sent', () => {
  const verbs = (show?: null) =>
    action({
      path: '/x',
      may: { words: 'everybody', check: async () => true },
      audit: { show, send: 'moved-step' },
      open: async () => null,
      form: form({}),
      page: () => ({ title: '', body: '' as never }),
      act: async () => ({ to: '/', made: {} }),
      example: {},
    }).routes.map(({ audit }) => audit);
  expect(verbs(null)).toEqual([null, 'moved-step']);
  expect(verbs()).toEqual(['moved-step', 'moved-step']);
});

test('a moment whose day and time bear whole names of their own is read, refused and typed under them', () => {
  const names = { day: 'untilDay', time: 'untilTime' };
  const asked = form({ until: moment('Until', { names, needed: 'Say until when.', is: 'not-before-now' }) });
  const sent = { untilDay: '2026-11-29', untilTime: '10:00' };
  expect(values(asked, sent)).toEqual({ until: new Date('2026-11-29T10:00:00Z') });
  expect(faults(asked, {})).toEqual(['until =untilDay missing']);
  expect(faults(asked, { ...sent, untilTime: '25:00' })).toEqual(['until =untilTime missing']);
  expect(faults(asked, { ...sent, untilDay: '2026-11-27' })).toEqual(['until =untilDay out-of-range']);
  const inPlaces = { untilDay: '29', 'until-month': '11', 'until-year': '2026', untilTime: '10:00' };
  expect(asTyped(asked, values(asked, sent))).toEqual({ ...inPlaces, 'until-which': '' });
  expect(values(asked, inPlaces)).toEqual(values(asked, sent));
});
