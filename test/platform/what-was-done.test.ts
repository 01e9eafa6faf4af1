import { afterAll, beforeAll, expect, test } from 'vitest';
import { type AuditVerb, saysWhatWasDone, whatWasDone } from '../../src/platform/audit/index.ts';
import { type TestApp, testApp } from '../house/test-app.ts';

let house: TestApp;
beforeAll(async () => {
  house = await testApp();
});
afterAll(() => house.close());

test('for every act of a page it is written down what is read when it is done, or that nothing is', () => {
  const acts = house.routes
    .filter(({ method, path, who }) => method === 'POST' && !path.startsWith('/api/') && who !== 'anybody')
    .map(({ audit }) => audit)
    .filter((verb): verb is AuditVerb => Boolean(verb));
  expect(acts.length).toBeGreaterThan(180);
  expect(acts.filter((verb) => !saysWhatWasDone(verb))).toEqual([]);
});

test('what was done is said once, at the top of the next page', async () => {
  const carer = house.as(house.world.carer);
  const sent = await carer.post(`/settings/${house.world.home}/daybook`, { daybook: 'A quiet night.' });
  expect(sent.statusCode).toBe(303);
  const cookie = sent.cookies.find(({ name }) => name === 'hearth_done');
  expect(cookie).toMatchObject({ value: 'wrote-daybook', httpOnly: true, sameSite: 'Lax' });
  const session = `hearth_session=${await carer.token()}`;
  const next = await carer.get(sent.headers.location ?? '', {
    cookie: `${session}; hearth_done=wrote-daybook`,
  });
  expect(next.body).toContain(whatWasDone('wrote-daybook'));
  expect(next.body).toContain('role="alert"');
  expect(next.cookies.find(({ name }) => name === 'hearth_done')?.value).toBe('');
});

test('a word that is none of ours says nothing', async () => {
  const carer = house.as(house.world.carer);
  const session = `hearth_session=${await carer.token()}`;
  for (const word of ['constructor', '<b>hello</b>', 'toString']) {
    const page = await carer.get('/my-work', {
      cookie: `${session}; hearth_done=${encodeURIComponent(word)}`,
    });
    expect(page.statusCode).toBe(200);
    expect(page.body).not.toContain('govuk-notification-banner');
  }
});

test('a form that comes back says nothing of having been done', async () => {
  const refused = await house
    .as(house.world.carer)
    .post(`/settings/${house.world.home}/daybook`, { daybook: '' });
  expect(refused.statusCode).toBe(422);
  expect(refused.cookies.map(({ name }) => name)).not.toContain('hearth_done');
});
