import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findChildren } from '../../../src/care/index.ts';
import { addChild, addNumber } from '../../house/register.ts';
import { type TestApp, testApp } from '../../house/test-app.ts';
import type { World } from '../../house/world.ts';

let house: TestApp;
const ids: Record<string, string> = {};
beforeAll(async () => {
  house = await testApp();
  const children = {
    mohamed: { given: 'Mohamed', family: "O'Testley-Mock", born: '2010-05-13' },
    jose: { given: 'José', family: 'de Souza', born: '2011-01-02' },
    katherine: { given: 'Katherine', family: 'Made-Up', born: '2012-12-12', known: 'Kit' },
    stephen: { given: 'Stephen', family: 'Invented', born: '2010-05-13' },
    steph: { given: 'Stepha', family: 'Invented', born: '2009-05-13' },
    lukasz: { given: 'Łukasz', family: 'Invented', born: '2008-02-29' },
  };
  const otherwise = {
    marked: { given: 'مُحَمَّد', family: 'أحمد', born: '2012-02-01' },
    fatima: { given: 'فاطمة', family: 'يحيى', born: '2012-02-02' },
    sean: { given: 'Seán', family: 'O’Brien-Ní Dhomhnaill', born: '2012-02-03' },
    yonas: { given: 'Yonas', family: '', born: '2012-02-04' },
  };
  for (const child of Object.values(otherwise))
    await addChild(house, child, [['supervisor', 'social-worker']]);
  for (const [name, child] of Object.entries(children)) {
    ids[name] = await addChild(house, child, [['outsider', 'social-worker']]);
  }
  ids.elsewhere = await addChild(house, { given: 'Mohamed', family: 'Elsewhere', born: '2010-05-13' }, [
    ['otherSocialWorker', 'social-worker'],
  ]);
  await addNumber(house, ids.jose ?? '', 'ssda903', 'TW-77/1');
  await addNumber(house, ids.elsewhere ?? '', 'ssda903', 'TW-99/9');
});
afterAll(() => house.close());

const as = <T>(person: string, work: Parameters<typeof house.database.asPerson<T>>[1]) =>
  house.database.asPerson({ personId: person, settings: { now: house.now.toISOString() } }, work);
const find = async (words: string, person: keyof World = 'outsider'): Promise<string[]> => {
  const found = await as(house.world[person], (tx) => findChildren(tx, words, '2026-03-03'));
  return found.map(({ given_name }) => given_name);
};

test.each([
  ['Muhammad', 'Mohamed'],
  ['mohammed', 'Mohamed'],
  ['OTestley', 'Mohamed'],
  ["o'testly mohamed", 'Mohamed'],
  ['mock', 'Mohamed'],
  ['jose', 'José'],
  ['Jóse', 'José'],
  ['desouza', 'José'],
  ['souza de', 'José'],
  ['Catherine', 'Katherine'],
  ['kathrine madeup', 'Katherine'],
  ['kit', 'Katherine'],
  ['Lukas', 'Łukasz'],
  ['kasz', 'Łukasz'],
])('"%s" finds %s', async (words, given) => {
  expect((await find(words))[0]).toBe(given);
});

test.each([
  ['محمد', 'مُحَمَّد'],
  ['محمّد', 'مُحَمَّد'],
  ['مـحـمـد', 'مُحَمَّد'],
  ['احمد', 'مُحَمَّد'],
  ['آحمد', 'مُحَمَّد'],
  ['فاطمه', 'فاطمة'],
  ['يحيي', 'فاطمة'],
  ['یحیی', 'فاطمة'],
  ["o'brien", 'Seán'],
  ['O‘Brien', 'Seán'],
  ['OʼBrien ni dhomhnaill', 'Seán'],
  ['O´Brien', 'Seán'],
  ['o′brien-nidhomhnaill', 'Seán'],
  ['yonas', 'Yonas'],
  ['Yonas Yonas', 'Yonas'],
])('"%s" finds %s, written with other signs', async (words, given) => {
  expect(await find(words, 'supervisor')).toEqual([given]);
});

test.each(['Zebedee', 'mohamed zebedee', 'xq', '%', '_', "'", '-', 'mohamed 14/05/2010'])(
  '"%s" finds nobody who is not meant',
  async (words) => {
    expect(await find(words)).toEqual([]);
  },
);

test('the same comes before the beginning, the beginning before what sounds or looks alike', async () => {
  expect(await find('stephen')).toEqual(['Stephen', 'Stepha']);
  expect(await find('step')).toEqual(['Stepha', 'Stephen']);
  expect((await find('steven'))[0]).toBe('Stephen');
});

test('a date of birth finds whoever was born that day, alone and with a name', async () => {
  expect((await find('13/05/2010')).sort()).toEqual(['Mohamed', 'Stephen']);
  expect(await find('2010-05-13 stefan')).toEqual(['Stephen']);
  expect(await find('29 February 2008')).toEqual(['Łukasz']);
});

test('a number finds as it stands, and never part of it', async () => {
  expect(await find('tw-77/1')).toEqual(['José']);
  expect(await find('TW-77')).toEqual([]);
  expect(await find('TW-99/9')).toEqual([]);
});

test('nobody finds a child of another home or another worker, by name, day or number', async () => {
  expect(await find('Mohamed')).toEqual(['Mohamed']);
  expect(await find('Elsewhere')).toEqual([]);
  expect(await find('Wren', 'carer')).toEqual([]);
  expect(await find('Robin', 'otherCarer')).toEqual([]);
  expect(await find('04/05/2011', 'otherManager')).toEqual([]);
});

test('without words everybody gets their own, by family name, and no one else', async () => {
  expect(await find('')).toEqual(['José', 'Łukasz', 'Stepha', 'Stephen', 'Katherine', 'Mohamed']);
  expect(await find('', 'carer')).toEqual(['Robin']);
  expect(await find('', 'socialWorker')).toEqual(['Fern', 'Robin']);
  expect(await find('', 'fosterCarer')).toEqual(['Fern']);
});

test('what is found is exactly what row-level security opens, also behind seals and broken glass', async () => {
  const { world, database, now } = house;
  const seal = {
    id: randomUUID(),
    child_id: world.wren,
    reason: 'Danger.',
    sealed_by: world.otherSocialWorker,
  };
  await database.asOwner(async (tx) => {
    await tx
      .insertInto('child_seal')
      .values({ ...seal, sealed_at: now, lifted_by: null, lifted_at: null })
      .execute();
    const glass = { id: randomUUID(), child_id: world.fern, person_id: world.otherCarer, owner_id: null };
    await tx
      .insertInto('break_glass')
      .values({
        ...glass,
        reason: 'A child in danger tonight.',
        opened_at: new Date(now.getTime() - 3_600_000),
        until_at: new Date(now.getTime() + 3_600_000),
        review_due_at: new Date(now.getTime() + 7_200_000),
        ended_at: null,
        reviewed_by: null,
        reviewed_at: null,
        verdict: null,
        review_words: null,
      })
      .execute();
  });
  const people = ['carer', 'manager', 'otherCarer', 'otherSocialWorker', 'supervisor', 'outsider'] as const;
  for (const person of people) {
    const open = await as(world[person], (tx) => tx.selectFrom('child').select('id').execute());
    const found = await as(world[person], (tx) => findChildren(tx, '', '2026-03-03'));
    expect([person, found.map(({ id }) => id).sort()]).toEqual([person, open.map(({ id }) => id).sort()]);
  }
  expect(await find('Fern', 'otherCarer')).toEqual(['Fern']);
  expect(await find('Wren', 'otherSocialWorker')).toEqual([]);
  await database.asOwner((tx) =>
    tx.updateTable('child_seal').set({ lifted_by: world.otherSocialWorker, lifted_at: now }).execute(),
  );
  expect(await find('Wren', 'otherSocialWorker')).toEqual(['Wren']);
});

test('a stand-in finds whom the absent person finds', async () => {
  const { database, world, now } = house;
  await database.asOwner((tx) =>
    tx
      .insertInto('absence')
      .values({
        id: randomUUID(),
        person_id: world.outsider,
        stand_in_id: world.supervisor,
        from_at: now,
        until_at: new Date(now.getTime() + 86_400_000),
      })
      .execute(),
  );
  expect(await find('muhammad', 'supervisor')).toEqual(['Mohamed']);
});

test('an entry that was merged is found under its name and listed as the one that goes on', async () => {
  const { database, world, now } = house;
  await database.asOwner((tx) =>
    tx
      .insertInto('child_merge')
      .values({
        id: randomUUID(),
        kept_id: ids.stephen ?? '',
        merged_id: ids.lukasz ?? '',
        reason: 'One child.',
        merged_by: world.outsider,
        merged_at: now,
        undone_by: null,
        undone_at: null,
      })
      .execute(),
  );
  expect(await find('lukasz')).toEqual(['Stephen']);
  expect(await find('')).toEqual(['José', 'Stepha', 'Stephen', 'Katherine', 'Mohamed']);
  await database.asOwner((tx) =>
    tx.updateTable('child_merge').set({ undone_by: world.outsider, undone_at: now }).execute(),
  );
  expect(await find('lukasz')).toEqual(['Łukasz']);
});

test('a search lists at most twenty-five, and the list of children goes on to the others', async () => {
  for (let count = 0; count < 26; count += 1) {
    const child = { given: `Many${String.fromCharCode(97 + count)}`, family: 'Aaronson', born: '2010-01-01' };
    await addChild(house, child, [['secondCarer', 'key-worker']]);
  }
  expect(await find('', 'secondCarer')).toHaveLength(25);
  expect(await find('Manyz', 'secondCarer')).toContain('Manyz');
  const page = await house.as(house.world.secondCarer).get('/children');
  expect(page.body).not.toContain('Manyz');
  expect(page.body).toMatch(/href="[^"]*" rel="next"/);
});

test('the search page keeps what was typed out of the address, and says when nobody is found', async () => {
  const page = await house.as(house.world.carer).post('/children', { name: 'Nobody Atall' });
  expect([page.statusCode, page.body.includes('We did not find anybody like that')]).toEqual([200, true]);
  expect(page.body).not.toMatch(/href="[^"]*Nobody/);
  const trail = await house.database.asOwner((tx) =>
    tx.selectFrom('audit_event').selectAll().where('action', '=', 'searched-children').execute(),
  );
  expect(JSON.stringify(trail)).not.toContain('Nobody');
});

test('sounds fold what an ear cannot tell apart, and nothing more', async () => {
  const sound = (word: string) =>
    sql<{ sound: string }>`select app.sounds(${word}) as sound`
      .execute(house.database.kysely)
      .then(({ rows }) => rows[0]?.sound);
  for (const [one, other] of [
    ['mohamed', 'muhammad'],
    ['stephen', 'steven'],
    ['katherine', 'catherine'],
    ['shawn', 'sean'],
    ['aiden', 'ayden'],
    ['geoffrey', 'jeffrey'],
    ['yusuf', 'jusuf'],
    ['leigh', 'lee'],
  ]) {
    expect([one, await sound(one ?? '')]).toEqual([one, await sound(other ?? '')]);
  }
  expect(await sound('robin')).not.toBe(await sound('robert'));
  expect(await sound('anna')).not.toBe(await sound('nan'));
});
