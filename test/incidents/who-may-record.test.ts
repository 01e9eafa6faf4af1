import { afterAll, beforeAll, expect, test } from 'vitest';
import { type TestApp, testApp } from '../house/test-app.ts';
import { gather, type Ids, names } from '../leaks/cast.ts';

let house: TestApp;
let ids: Ids;
beforeAll(async () => {
  house = await testApp();
  ids = await gather(house);
});
afterAll(() => house.close());

const offered = /href="\/records\/new\?child=/;
const children = ['robin', 'wren', 'fern', 'lark'] as const;
const people = names.filter((name) => name !== 'nobody');

test.each(people)('%s is offered to record about a child exactly where it can be done', async (name) => {
  const visitor = house.as(ids[name]);
  for (const child of children) {
    const page = await visitor.get(`/children/${ids[child]}`);
    if (page.statusCode === 404) continue;
    const begun = await visitor.post('/records/new', { childId: ids[child] });
    expect([child, offered.test(page.body)]).toEqual([child, begun.statusCode === 303]);
    const search = await visitor.get(`/records/new?child=${ids[child]}`);
    expect([child, search.body.includes('Record about')]).toEqual([child, begun.statusCode === 303]);
  }
});

test('who works in a setting, or stands in for somebody there, finds "Record" on every page, and nobody else', async () => {
  const navigation = async (person: string) =>
    (await house.as(person).get('/my-work')).body.includes('href="/records/new"');
  for (const person of [ids.carer, ids.manager, ids.fosterCarer, ids.standIn, ids.supervisor])
    expect(await navigation(person)).toBe(true);
  for (const person of [ids.socialWorker, ids.outsider, ids.leftYesterday, ids.formerStandIn])
    expect(await navigation(person)).toBe(false);
});
