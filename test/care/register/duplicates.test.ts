import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sameChildIds } from '../../../src/care/index.ts';
import { addChild, addEpisode, addNumber } from '../../house/register.ts';
import { type TestApp, testApp } from '../../house/test-app.ts';

let house: TestApp;
let first: string;
let second: string;
let third: string;
const worker = [['socialWorker', 'social-worker']] as const;
beforeAll(async () => {
  house = await testApp();
  const born = '2010-05-10';
  first = await addChild(
    house,
    { given: 'Sorrel', family: 'Mocksley', born, livesAt: house.world.home },
    worker,
  );
  second = await addChild(
    house,
    { given: 'Sorel', family: 'Moxley', born, livesAt: house.world.home },
    worker,
  );
  third = await addChild(house, { given: 'Sorrell', family: 'Mocksley', born }, [
    ...worker,
    ['supervisor', 'advocate'],
  ]);
});
afterAll(() => house.close());

const merges = () => house.database.asOwner((tx) => tx.selectFrom('child_merge').selectAll().execute());
const sameAs = (id: string, person = house.world.socialWorker): Promise<string[]> =>
  house.database.asPerson({ personId: person, settings: { now: house.now.toISOString() } }, (tx) =>
    sameChildIds(tx, id),
  );
const merge = (
  kept: string,
  merged: string,
  person = house.world.socialWorker,
  reason = 'The school says so.',
) => house.as(person).post(`/children/${kept}/same/${merged}`, { keep: kept, reason });
const undo = (one: string, other: string, person = house.world.socialWorker) =>
  house.as(person).post(`/children/${one}/same/${other}/undo`, {});
const suggested = async (id: string, other: string, person = house.world.socialWorker): Promise<boolean> =>
  (await house.as(person).get(`/children/${id}`)).body.includes(`/children/${id}/same/${other}`);

test('entries of one birthday with names that sound or look alike could be one child', async () => {
  expect(await suggested(first, second)).toBe(true);
  expect(await suggested(second, first)).toBe(true);
  expect(await suggested(first, third)).toBe(true);
});

test('another birthday, another name or an entry that is not open is not suggested', async () => {
  const { world } = house;
  const other = await addChild(house, { given: 'Sorrel', family: 'Mocksley', born: '2010-05-11' }, worker);
  const twin = await addChild(house, { given: 'Basil', family: 'Mocksley', born: '2010-05-10' }, worker);
  const hidden = await addChild(house, { given: 'Sorrel', family: 'Mocksley', born: '2010-05-10' }, [
    ['otherSocialWorker', 'social-worker'],
  ]);
  for (const id of [other, twin, hidden]) expect(await suggested(first, id)).toBe(false);
  expect((await house.as(world.socialWorker).get(`/children/${first}/same/${hidden}`)).statusCode).toBe(404);
  expect((await house.as(world.otherSocialWorker).get(`/children/${hidden}/same/${first}`)).statusCode).toBe(
    404,
  );
});

test('one unique pupil number is one pupil, whatever the names; a number of two authorities is chance', async () => {
  const { world, database, now } = house;
  const elsewhere = randomUUID();
  await database.asOwner((tx) =>
    tx
      .insertInto('organisation')
      .values({ id: elsewhere, name: 'Borough of Elsewhere', kind: 'local-authority', created_at: now })
      .execute(),
  );
  const pupil = await addChild(house, { given: 'Linden', family: 'Otherwise', born: '2010-01-01' }, worker);
  const chance = await addChild(house, { given: 'Maple', family: 'Different', born: '2009-01-01' }, worker);
  await addNumber(house, first, 'upn', 'T801200001001');
  await addNumber(house, pupil, 'upn', 'T801200001001', elsewhere);
  await addNumber(house, first, 'ssda903', '4711');
  await addNumber(house, chance, 'ssda903', '4711', elsewhere);
  expect(await suggested(first, pupil)).toBe(true);
  expect(await suggested(first, chance)).toBe(false);
  const { body } = await house.as(world.socialWorker).get(`/children/${first}/same/${pupil}`);
  expect(body).toContain('Unique pupil number: T801200001001 (Borough of Elsewhere)');
});

test('who sees both may compare, and only who adds to the identity of both may merge', async () => {
  const { world } = house;
  const compared = await house.as(world.carer).get(`/children/${first}/same/${second}`);
  expect(compared.statusCode).toBe(200);
  expect(compared.body).toContain('social worker or personal adviser can confirm');
  expect(compared.body).not.toContain('Merge these two');
  expect((await merge(first, second, world.carer)).statusCode).toBe(404);
  expect((await merge(first, third, world.carer)).statusCode).toBe(404);
  expect(await merges()).toEqual([]);
});

test('which goes on and how it is known must be said, and what was written comes back', async () => {
  const visitor = house.as(house.world.socialWorker);
  const noKeep = await visitor.post(`/children/${first}/same/${second}`, { reason: 'Same scar.' });
  expect([noKeep.statusCode, noKeep.body.includes('Choose which entry to keep using')]).toEqual([422, true]);
  expect(noKeep.body).toContain('Same scar.');
  const noReason = await merge(first, second, undefined, '  ');
  expect([noReason.statusCode, noReason.body.includes('Say how you know')]).toEqual([422, true]);
  const long = await merge(first, second, undefined, 'a'.repeat(2001));
  expect([long.statusCode, long.body.includes('at most 2,000')]).toEqual([422, true]);
  expect(
    (await visitor.post(`/children/${first}/same/${first}`, { keep: first, reason: 'x' })).statusCode,
  ).toBe(404);
});

test('merged, both pages say so, nothing is moved, and the one reads what belongs to the other', async () => {
  const { world } = house;
  const visitor = house.as(world.socialWorker);
  await visitor.post(`/children/${second}/profile/in-their-words`, {
    words: 'I like maps.',
    saidByChild: 'yes',
  });
  await addEpisode(house, second, { from: '2020-01-01', status: 'C2' });
  expect((await merge(first, second)).headers.location).toBe(`/children/${first}`);
  const kept = await visitor.get(`/children/${first}`);
  expect(kept.body).toContain('This entry includes the entry for');
  expect(kept.body).toContain('The school says so.');
  expect(kept.body).toContain('I like maps.');
  expect(kept.body).toContain('Looked after: care order');
  expect(kept.body).not.toContain(`/children/${first}/same/${second}"`);
  const merged = await visitor.get(`/children/${second}`);
  expect(merged.body).toContain('This entry was merged. The child’s entry is now');
  expect(merged.body).toContain(`href="/children/${first}"`);
  expect(await sameAs(first)).toEqual([first, second]);
  expect(await sameAs(second)).toEqual([second, first]);
  const entries = await house.database.asOwner((tx) =>
    tx.selectFrom('profile_entry').select('child_id').execute(),
  );
  expect(entries).toEqual([{ child_id: second }]);
});

test('who sees only one of them learns nothing of the other', async () => {
  const { world } = house;
  expect((await merge(first, third)).statusCode).toBe(303);
  expect(await sameAs(third, world.supervisor)).toEqual([third]);
  const page = await house.as(world.supervisor).get(`/children/${third}`);
  expect(page.body).not.toContain('This entry was merged');
  expect(await sameAs(third)).toEqual([third, ...[first, second].sort()]);
});

test('pressed twice it is one merge, and merges never go in a circle', async () => {
  expect((await merge(first, second)).statusCode).toBe(303);
  expect((await merges()).filter(({ undone_at }) => undone_at === null)).toHaveLength(2);
  expect((await merge(second, first)).statusCode).toBe(409);
  expect((await merge(second, third)).statusCode).toBe(409);
});

test('a merge is undone with one button, by who may, and stays on record', async () => {
  const { world } = house;
  expect((await undo(second, first, world.carer)).statusCode).toBe(404);
  expect((await undo(second, first)).headers.location).toBe(`/children/${second}`);
  expect((await undo(second, first)).statusCode).toBe(303);
  expect((await undo(first, third)).statusCode).toBe(303);
  expect((await undo(second, third)).statusCode).toBe(404);
  expect(await sameAs(first)).toEqual([first]);
  expect(await suggested(first, second)).toBe(true);
  const all = await merges();
  expect(all.map(({ undone_by }) => undone_by)).toEqual([world.socialWorker, world.socialWorker]);
  expect((await merge(first, second)).statusCode).toBe(303);
  expect((await undo(first, second)).statusCode).toBe(303);
});

test('what a young person reads is widened by two: whoever merged does not agree, and before that they read their own alone', async () => {
  const { world, database, now } = house;
  const born = '2011-06-01';
  const lives = { given: 'Tansy', family: 'Feignwell', born, livesAt: world.home };
  const own = await addChild(house, lives, worker);
  const other = await addChild(house, { ...lives, given: 'Tanzy' }, worker);
  const young = randomUUID();
  await database.asOwner(async (tx) => {
    await tx
      .insertInto('person_account')
      .values({ id: young, name: 'Tansy', email: null, created_at: now, closed_at: null })
      .execute();
    await sql`insert into young_person (person_id, child_id, opened_by, opened_at) values (${young}, ${own}, ${world.socialWorker}, ${now})`.execute(
      tx,
    );
  });
  const reads = async (): Promise<string[]> => {
    const who = { personId: young, settings: { now: now.toISOString() } };
    const { rows } = await database.asPerson(who, (tx) =>
      sql<{ id: string }>`select app.my_child_ids() as id`.execute(tx),
    );
    return rows.map(({ id }) => id).sort();
  };
  const agree = (person: string) => house.as(person).post(`/children/${own}/same/${other}/agree`, {});
  expect((await merge(own, other)).statusCode).toBe(303);
  expect(await reads()).toEqual([own]);
  expect((await agree(world.socialWorker)).statusCode).toBe(403);
  expect((await agree(world.otherManager)).statusCode).toBe(404);
  expect(await reads()).toEqual([own]);
  expect((await house.as(world.manager).get(`/children/${own}`)).body).toContain(
    'I agree that they are one child',
  );
  expect((await agree(world.manager)).statusCode).toBe(303);
  expect(await reads()).toEqual([own, other].sort());
  expect((await agree(world.manager)).statusCode).toBe(403);
  expect((await undo(own, other)).statusCode).toBe(303);
  expect(await reads()).toEqual([own]);
});
