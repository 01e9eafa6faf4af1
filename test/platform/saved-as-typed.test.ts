import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import { endWhatIsOver } from '../../src/ends.ts';
import { type TestApp, testApp } from '../house/test-app.ts';

let house: TestApp;
beforeAll(async () => {
  house = await testApp();
});
afterAll(() => house.close());

const words = 'They went up to the roof and I';
const path = () => `/children/${house.world.robin}/restraints`;
const page = () => `${path()}/new`;

/** What the browser sends while somebody types. */
const typing = (entry: string, behaviour: string, more: Record<string, string> = {}) =>
  house.as(house.world.carer).post(path(), {
    entry,
    _at: page(),
    _save: 'typed',
    _writer: randomUUID(),
    _version: '0',
    behaviour,
    ...more,
  });

const saved = (person = house.world.carer) =>
  house.database.asOwner((tx) =>
    tx
      .selectFrom('kept_form')
      .selectAll()
      .where('person_id', '=', person)
      .where('kind', '=', 'saved')
      .execute(),
  );

const fieldIn = (html: string, name: string): string =>
  new RegExp(`name="${name}" value="([^"]*)"`).exec(html)?.[1] ?? '';

describe('a long form is saved as it is typed', () => {
  const entry = randomUUID();
  let writer: string;

  it('says how to save it, and where it will say that it is saved', async () => {
    const { body } = await house.as(house.world.carer).get(page());
    expect(body).toContain(`data-hearth-draft="${path()}"`);
    expect(body).toContain('role="status" data-hearth-saved');
    expect(body).toContain('Save for later');
    expect(body).not.toContain('have not sent it');
  });

  it('is there after a reload, with the way to throw it away, and nobody else sees it', async () => {
    writer = randomUUID();
    const answer = await typing(entry, words, { _writer: writer });
    expect([answer.statusCode, answer.headers['x-draft-version'], answer.headers['x-draft-id']]).toEqual([
      204,
      '1',
      entry,
    ]);
    const { body } = await house.as(house.world.carer).get(page());
    expect(body).toContain(words);
    expect(body).toContain('have not sent it');
    expect(body).toContain(`/kept/${entry}/throw-away`);
    expect([fieldIn(body, 'entry'), fieldIn(body, '_version')]).toEqual([entry, '1']);
    expect((await house.as(house.world.secondCarer).get(page())).body).not.toContain(words);
    expect((await house.as(house.world.secondCarer).get(`/kept/${entry}/throw-away`)).statusCode).toBe(404);
  });

  it('stands in My work with the name of the child, and the link leads back to it', async () => {
    const { body } = await house.as(house.world.carer).get('/my-work');
    const [, href = '', text = ''] = /href="([^"]*unsent=[^"]*)"[^>]*>([^<]*)</.exec(body) ?? [];
    expect(text).toMatch(/^Not sent yet: .*Robin.*, saved 3 March 2026/);
    expect((await house.as(house.world.carer).get(href)).body).toContain(words);
  });

  it('goes on under the same mark, and what is written elsewhere is kept beside it', async () => {
    const more = await typing(entry, `${words} stayed`, { _writer: writer, _version: '1' });
    expect(more.headers['x-draft-version']).toBe('2');
    const other = await typing(entry, 'Another tab says this', { _version: '1' });
    expect(other.headers['x-draft-id']).not.toBe(entry);
    const { body } = await house.as(house.world.carer).get(page());
    expect(body).toContain('Show the other version');
    expect(await saved()).toHaveLength(2);
  });

  it('is gone when it is thrown away, which is asked first', async () => {
    for (const { id } of (await saved()).filter((form) => form.id !== entry)) {
      const asked = await house.as(house.world.carer).get(`/kept/${id}/throw-away`);
      expect(asked.body).toContain('Throw away what you wrote?');
      const gone = await house.as(house.world.carer).post(`/kept/${id}/throw-away`, {});
      expect(gone.headers.location).toBe('/my-work');
    }
    expect((await saved()).map(({ id }) => id)).toEqual([entry]);
  });
});

test('what is refused is saved too, without scripts', async () => {
  const { secondCarer, robin } = house.world;
  const visitor = house.as(secondCarer);
  const { body: blank } = await visitor.get(`/children/${robin}/missing/episodes/new`);
  const to = `/children/${robin}/missing/episodes`;
  expect(blank).toContain(`data-hearth-draft="${to}"`);
  const sent = { entry: fieldIn(blank, 'entry'), _at: fieldIn(blank, '_at'), circumstances: words };
  expect((await visitor.post(to, sent)).statusCode).toBe(422);
  const again = await visitor.get(sent._at);
  expect(again.body).toContain(words);
  expect(await saved(secondCarer)).toHaveLength(1);
});

test('somebody can save it for later without scripts, and lands in My work', async () => {
  const { manager } = house.world;
  const entry = randomUUID();
  const answer = await house
    .as(manager)
    .post(path(), { entry, _at: page(), _save: 'later', behaviour: words });
  expect(answer.headers.location).toBe('/my-work');
  expect(answer.headers['set-cookie']).toContain('saved-form');
  expect(await saved(manager)).toHaveLength(1);
});

test('nobody keeps more than forty, nor one that is endless', async () => {
  const { otherManager } = house.world;
  const one = (behaviour: string) =>
    house.as(otherManager).post(`/settings/${house.world.otherHome}/daybook`, {
      entry: randomUUID(),
      _at: `/settings/${house.world.otherHome}/daybook`,
      _save: 'typed',
      daybook: behaviour,
    });
  for (let count = 0; count < 40; count += 1) expect((await one(`Line ${count}`)).statusCode).toBe(204);
  expect((await one('One more')).statusCode).toBe(400);
  const { body } = await one('One more');
  expect(body).toContain('Send one or throw one away');
});

test('when it is sent it is saved no more, and a second press changes nothing', async () => {
  const { manager, home } = house.world;
  const at = `/settings/${home}/daybook`;
  const entry = randomUUID();
  const onDaybook = async () => (await saved(manager)).filter((one) => one.path === at);
  const form = { entry, _at: at, _writer: randomUUID(), daybook: 'A quiet night.' };
  const visitor = house.as(manager);
  expect((await visitor.post(at, { ...form, _save: 'typed' })).statusCode).toBe(204);
  expect(await onDaybook()).toHaveLength(1);
  const [first, second] = await Promise.all([visitor.post(at, form), visitor.post(at, form)]);
  expect([first.statusCode, second.headers.location]).toEqual([303, first.headers.location]);
  expect(await onDaybook()).toEqual([]);
});

test('what somebody writes when their sign-in has ended is saved for them, and for nobody who signs in after them', async () => {
  const { carer, secondCarer, robin } = house.world;
  const { token, csrf } = await house.session(carer);
  house.now = new Date(house.now.getTime() + 3 * 3_600_000);
  const entry = randomUUID();
  const answer = await house.app.inject({
    method: 'POST',
    url: path(),
    cookies: { hearth_session: token },
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    payload: new URLSearchParams({
      _csrf: csrf,
      entry,
      _at: page(),
      _save: 'typed',
      behaviour: 'Mid-sentence',
    }).toString(),
  });
  expect(answer.statusCode).toBe(401);
  house.forget(carer);
  expect((await house.as(secondCarer).get(`/children/${robin}/restraints/new`)).body).not.toContain(
    'Mid-sentence',
  );
  expect((await house.as(carer).get(page())).body).toContain('Mid-sentence');
});

test('what nobody has gone on with ends after thirty days, and not before', async () => {
  const later = (days: number): Date => new Date(house.now.getTime() + days * 86_400_000);
  await endWhatIsOver(house.database, later(29));
  expect((await saved()).length).toBeGreaterThan(0);
  await endWhatIsOver(house.database, later(31));
  expect(await saved()).toEqual([]);
});
