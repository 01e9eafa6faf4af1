import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { Refusal } from '../errors/index.ts';
import { type FormFields, page, type Reply, type RequestContext } from '../web/index.ts';
import { ActionForm } from './filled.tsx';
import { form } from './form.ts';
import { choice, line, openAction, quoted, secret } from './index.ts';

const at = { now: new Date('2026-11-28T12:00:00Z'), today: '2026-11-28' };

test('a child writes in any script, and an answer may have a drawing before its words', () => {
  const { said, face } = form({
    said: quoted('What do they say?'),
    face: choice('How was it?', { good: { text: 'Good', drawing: h('svg', {}) } }),
  }).fields;
  const blank = (name: string) => ({
    name,
    id: name,
    typed: { one: () => '', all: () => [], file: null },
    error: () => undefined,
  });
  expect(renderToString(said.control(blank('said')))).toContain('dir="auto"');
  expect(renderToString(face.control(blank('face')))).toContain('<svg></svg> Good');
});

test('a form open to anybody says everything that is wrong, keeps what was typed, and never a secret', async () => {
  const asked = form({
    name: line('Name', { needed: 'Give a name.' }),
    word: secret('Word', { autocomplete: 'off', least: 4, outside: 'Use 4 letters or more.' }),
  });
  const [, sending] = openAction({
    path: '/start',
    claims: 'name',
    form: asked,
    page: (of) => ({ title: 'Start', body: ActionForm({ of, button: 'Go' }) }),
    frame: (_, parts, problems, status) =>
      page({ ...parts, body: h('div', {}, problems, parts.body) }, status),
    act: async () => {
      throw new Refusal('sign-in-refused', 'That is not right.');
    },
  }).routes;
  const post = sending?.answer as (context: RequestContext) => Promise<Reply>;
  const send = async (sent: FormFields) => {
    const answer = await post({
      ...at,
      form: sent,
    } as RequestContext);
    if (answer.kind !== 'page') throw new Error(answer.kind);
    return { status: answer.status, html: renderToString(answer.page.body) };
  };
  const wrong = await send({ name: '', word: 'abc' });
  expect(wrong.status).toBe(422);
  expect(wrong.html).toMatch(/Give a name\..*Use 4 letters or more\./);
  const refused = await send({ name: 'Otter', word: 'marmalade' });
  expect(refused.status).toBe(401);
  expect(refused.html).toContain('<a href="#name">That is not right.</a>');
  expect(refused.html).toContain('value="Otter"');
  expect(wrong.html + refused.html).not.toMatch(/abc|marmalade|_csrf|entry/);
});
