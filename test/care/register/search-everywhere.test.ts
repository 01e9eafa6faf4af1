import { afterAll, beforeAll, expect, test } from 'vitest';
import { addChild } from '../../house/register.ts';
import { type TestApp, testApp } from '../../house/test-app.ts';
import type { World } from '../../house/world.ts';

let house: TestApp;
beforeAll(async () => {
  house = await testApp();
});
afterAll(() => house.close());

const textOf = (html: string): string =>
  (/<main[\s\S]*<\/main>/.exec(html)?.[0] ?? '').replaceAll(/<[^>]*>/g, ' ').replaceAll(/\s+/g, ' ');
const search = async (person: keyof World, words: string) => {
  const answer = await house.as(house.world[person]).post('/search', { words });
  expect(answer.statusCode).toBe(200);
  const main = /<main[\s\S]*<\/main>/.exec(answer.body)?.[0] ?? '';
  return {
    text: textOf(answer.body),
    links: [...main.matchAll(/href="([^"]*)"/g)].map(([, to]) => to ?? ''),
  };
};

test('one box finds a child, a home and a person, however they are spelled', async () => {
  const { world } = house;
  expect((await search('carer', 'robyn')).links).toContain(`/children/${world.robin}`);
  expect((await search('carer', 'hazel')).links).toContain(`/settings/${world.home}`);
  expect((await search('carer', 'hazle hous')).links).toContain(`/settings/${world.home}`);
  const { text, links } = await search('carer', 'cedar');
  expect(text).toContain('Cedar Pretend , registered manager at Hazel House');
  expect(links).toContain(`/settings/${world.home}`);
  const worker = await search('manager', 'social');
  expect(worker.text).toContain('We did not find anything like that');
});

test('a person who works with a child is found with the child they work with', async () => {
  const { world } = house;
  const { rows } = await house.database.asOwner(async (tx) => ({
    rows: await tx.selectFrom('person_account').select('name').where('id', '=', world.socialWorker).execute(),
  }));
  const [first = ''] = (rows[0]?.name ?? '').split(' ');
  const found = await search('carer', first);
  expect(found.text).toContain('social worker of Robin');
  expect(found.links).toContain(`/children/${world.robin}/around`);
});

test('nobody finds what they may not see, and the words stand in no address', async () => {
  const { world } = house;
  for (const words of ['Robin', 'Hazel', 'Cedar']) {
    const { text, links } = await search('otherCarer', words);
    expect([words, text.includes('We did not find anything')]).toEqual([words, true]);
    expect(links.filter((to) => to.includes(words))).toEqual([]);
  }
  expect((await search('carer', '%')).text).toContain('We did not find anything');
  const empty = await house.as(world.carer).post('/search', { words: '' });
  expect(empty.statusCode).toBe(422);
});

test('whoever works in a home is offered its children where they begin to write, without looking for them', async () => {
  const { world } = house;
  await addChild(
    house,
    { given: 'Elsewhere', family: 'Mocksley', born: '2010-05-10', livesAt: world.otherHome },
    [],
  );
  for (const path of ['/records/new', '/missing', '/restraints', '/exploitation']) {
    const text = textOf((await house.as(world.carer).get(path)).body);
    expect([path, text.includes('Robin Sampleton')]).toEqual([path, true]);
    expect([path, text.includes('Elsewhere')]).toEqual([path, false]);
  }
  const begun = await house.as(world.carer).get('/records/new');
  expect(begun.body).toContain('Record about this child');
});

test('the list of children goes on to the last, by name, age or home', async () => {
  const short = await testApp({ change: (deps) => ({ ...deps, listSize: 2 }) });
  for (const given of ['Acer', 'Birch', 'Cedar', 'Dogwood', 'Elder'])
    await addChild(short, { given, family: 'Mocksley', born: `201${given.length % 5}-01-02` }, [
      ['outsider', 'social-worker'],
    ]);
  for (const sort of ['name', 'youngest', 'home', 'none-of-ours']) {
    const names: string[] = [];
    let next: string | undefined = `/children?sort=${sort}`;
    while (next) {
      const { body } = await short.as(short.world.outsider).get(next);
      names.push(...[...body.matchAll(/>(\w+) Mocksley</g)].map(([, name]) => name ?? ''));
      next = /href="([^"]*)" rel="next"/.exec(body)?.[1]?.replaceAll('&amp;', '&');
    }
    expect([sort, names.toSorted()]).toEqual([sort, ['Acer', 'Birch', 'Cedar', 'Dogwood', 'Elder']]);
  }
  await short.close();
});
