import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { aRecord } from '../house/a-record.ts';
import { addChild } from '../house/register.ts';
import { type TestApp, testApp } from '../house/test-app.ts';

let house: TestApp;
let other: string;
const signed: Record<string, string> = {};
beforeAll(async () => {
  house = await testApp({ change: (deps) => ({ ...deps, listSize: 2 }) });
  const { world } = house;
  const yarrow = { given: 'Yarrow', family: 'Mocksley', born: '2010-05-10', livesAt: world.home };
  other = await addChild(house, yarrow, [['socialWorker', 'social-worker']]);
  const hit = { facts: { conduct: [{ kind: 'assault', injury: 'minor' }] } };
  const broke = { facts: { conduct: [{ kind: 'damage', severity: 'minor' }] } };
  const knife = {
    facts: { conduct: [{ kind: 'weapon', offensive: true, surrendered: false, immediateRisk: true }] },
  };
  const sign = async (name: string, day: string, besides: object) => {
    const decision = {
      goodEnough: 'yes',
      goodEnoughWords: 'Yes.',
      chosenRoute: 'manager-decides',
      reason: 'So agreed.',
    };
    const record = aRecord(world, { day, told: [], decision, ...besides });
    const answer = await house.as(world.carer).api('POST', '/api/v1/incidents', record);
    expect([name, answer.statusCode]).toEqual([name, 201]);
    signed[name] = answer.json<{ id: string }>().id;
  };
  await sign('hit', '2026-02-27', { ...hit, childActions: 'A cup flew across the kitchen.' });
  await sign('broke', '2026-02-28', { ...broke, childActions: 'A window in the hall.' });
  await sign('knife', '2026-03-01', { ...knife, childActions: 'A 100% sharp knife was on the stairs.' });
  await sign('later', '2026-03-02', {
    ...hit,
    childId: other,
    childActions: 'Two of them argued in the hall.',
  });
});
afterAll(() => house.close());

/** The names of the records that a page lists, in its order. */
const listed = (body: string): string[] =>
  [...body.matchAll(/href="\/incidents\/([0-9a-f-]{36})"/g)].map(
    ([, id]) => Object.keys(signed).find((name) => signed[name] === id) ?? 'another',
  );
/** A list to its end, page by page. */
async function whole(path: string, person = house.world.manager): Promise<string[]> {
  const all: string[] = [];
  let next: string | undefined = path;
  for (let pages = 0; next && pages < 20; pages += 1) {
    const { body, statusCode } = await house.as(person).get(next);
    expect(statusCode).toBe(200);
    all.push(...listed(body));
    next = /rel="next"[^>]*>|href="([^"]*)" rel="next"/.exec(body)?.[1]?.replaceAll('&amp;', '&');
  }
  return all;
}

test('the incidents of a home and of a child are listed to the last, the latest first', async () => {
  const { world } = house;
  expect(await whole('/incidents')).toEqual(['later', 'knife', 'broke', 'hit']);
  expect(await whole(`/incidents?home=${world.home}`)).toEqual(['later', 'knife', 'broke', 'hit']);
  expect(await whole(`/incidents?child=${world.robin}`)).toEqual(['knife', 'broke', 'hit']);
  expect(await whole(`/incidents?home=${world.otherHome}`)).toEqual([]);
  const { body } = await house.as(world.manager).get(`/incidents?child=${other}`);
  expect(body).toContain('Yarrow Mocksley');
});

test('level, kind, days, review and order are asked in the address, and stay while one goes on', async () => {
  expect(await whole('/incidents?kind=assault')).toEqual(['later', 'hit']);
  expect(await whole('/incidents?level=3')).toEqual(['knife']);
  expect(await whole('/incidents?order=oldest')).toEqual(['hit', 'broke', 'knife', 'later']);
  expect((await whole('/incidents?order=gravest'))[0]).toBe('knife');
  expect(await whole('/incidents?order=gravest')).toHaveLength(4);
  const days = 'from-day=28&from-month=2&from-year=2026&until-day=1&until-month=3&until-year=2026';
  expect(await whole(`/incidents?${days}`)).toEqual(['knife', 'broke']);
  expect(await whole('/incidents?state=approved')).toEqual([]);
  await house.database.asOwner((tx) =>
    sql`insert into review (id, incident_id, reviewer_id, action, words, held_until, named_decider_id, reviewed_at)
      values (${randomUUID()}, ${signed.hit}, ${house.world.manager}, 'approved', 'As it was.', null, null, ${house.now})`.execute(
      tx,
    ),
  );
  expect(await whole('/incidents?state=approved')).toEqual(['hit']);
  expect(await whole('/incidents?state=waiting')).toEqual(['later', 'knife', 'broke']);
});

test('what is asked wrongly is said at its field, and a place that is none of the list is refused', async () => {
  const { world } = house;
  const wrong = await house.as(world.manager).get('/incidents?from-day=31&from-month=2&from-year=2026');
  expect(wrong.statusCode).toBe(422);
  expect(wrong.body).toContain('href="#from');
  expect(listed(wrong.body)).toEqual([]);
  expect((await house.as(world.manager).get('/incidents?after=nowhere')).statusCode).toBe(400);
  const gone = await house.as(world.manager).get(`/incidents?after=${randomUUID()}`);
  expect(listed(gone.body)).toEqual([]);
  expect(gone.body).toContain('First page');
});

test('words are sent in the form: they find a record by what it says and by the child’s name, and stand in no address', async () => {
  const { world } = house;
  const find = async (words: string, within = '') => {
    const answer = await house.as(world.manager).post('/incidents', { words, within });
    expect(answer.statusCode).toBe(200);
    const addresses = [...answer.body.matchAll(/(?:href|action)="([^"]*)"/g)].map(([, to]) => to ?? '');
    expect(addresses.filter((to) => to.includes(words.split(' ')[0] ?? ''))).toEqual([]);
    return listed(answer.body);
  };
  expect(await find('hall')).toEqual(['later', 'broke']);
  expect(await find('yarrow')).toEqual(['later']);
  expect(await find('hall window')).toEqual(['broke']);
  expect(await find('100%')).toEqual(['knife']);
  expect(await find('hall', 'kind=damage')).toEqual(['broke']);
  expect(await find('zebra')).toEqual([]);
});

test('nobody is shown a record that they may not open', async () => {
  const { world } = house;
  expect(await whole('/incidents', world.otherManager)).toEqual([]);
  expect(await whole(`/incidents?home=${world.home}`, world.otherCarer)).toEqual([]);
  const { body } = await house.as(world.otherManager).get(`/incidents?child=${world.robin}`);
  expect(body).not.toContain('Robin');
  expect(listed((await house.as(world.otherManager).post('/incidents', { words: 'hall' })).body)).toEqual([]);
});

test('the list is offered on the page of the home, in the daybook and on the page of the child', async () => {
  const { world } = house;
  const manager = house.as(world.manager);
  for (const [page, link] of [
    [`/settings/${world.home}`, `/incidents?home=${world.home}`],
    [`/settings/${world.home}/daybook`, `/incidents?home=${world.home}`],
    [`/children/${world.robin}`, `/incidents?child=${world.robin}`],
    ['/more', '/incidents'],
  ] as const)
    expect((await manager.get(page)).body, page).toContain(`href="${link}"`);
});
