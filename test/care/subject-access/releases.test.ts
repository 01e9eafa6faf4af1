import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { coveredBy, releasesOf } from '../../../src/care/index.ts';
import { askToRead } from '../../../src/incidents/index.ts';
import { type TestApp, testApp } from '../../house/test-app.ts';
import { signedRecord, workAs, youngAccount } from './young-person.ts';

let house: TestApp;
let robin: string;
let incidentId: string;

beforeAll(async () => {
  house = await testApp();
  const { world } = house;
  robin = await youngAccount(house, world.robin, world.manager);
  // Wren lived at Hazel House for a week.
  await house.database.asOwner((tx) =>
    sql`insert into placement (id, child_id, setting_id, from_day, until_day)
      values (${randomUUID()}::uuid, ${world.wren}::uuid, ${world.home}::uuid, '2026-02-01', '2026-02-07')`.execute(
      tx,
    ),
  );
  incidentId = await signedRecord(house);
});
afterAll(() => house.close());

const ask = (source = 'incident-what-happened', childId = house.world.robin, person = robin) =>
  workAs(house, person, (tx) =>
    askToRead(tx, { childId, source, sourceId: incidentId }, { personId: person }, house.now, randomUUID),
  );
const hidden = (body: string, name: string): string =>
  new RegExp(`name="${name}" value="([^"]*)"`).exec(body)?.[1] ?? '';
const stepState = (id: string) =>
  house.database.asOwner(async (tx) => {
    const { rows } = await sql<{ state: string; owner_id: string }>`
      select state, owner_id from step where about = 'text-release' and about_id = ${id}::uuid`.execute(tx);
    return rows;
  });

test('asked twice there is one release and one step, with the manager, within a month', async () => {
  const first = await ask();
  const second = await ask();
  expect([first.isNew, second.isNew, second.id]).toEqual([true, false, first.id]);
  expect(first.dueAt).toEqual(new Date('2026-04-03T22:59:00Z'));
  expect(await stepState(first.id)).toEqual([{ state: 'proposed', owner_id: house.world.manager }]);
  const list = await house.as(house.world.manager).get('/releases');
  expect(list.body).toContain(`/releases/${first.id}`);
});

test('two hundred lines may be added to what is covered, of two letters each, and what was typed comes back', async () => {
  const { id } = await ask();
  const manager = house.as(house.world.manager);
  for (const [more, words] of [
    ['e\n'.repeat(20_000), 'Write at least two letters or numbers on each line.'],
    [
      Array.from({ length: 201 }, (_, line) => `acacia ${line}`).join('\n'),
      'Write at most 200 different lines.',
    ],
  ] as const)
    for (const act of ['preview', 'give']) {
      const looked = act === 'give' && { read: 'yes', seen: 'x' };
      const chosen: Record<string, string | string[]> = { cover: ["Wren's"], more, ...looked };
      const refused = await manager.post(`/releases/${id}/${act}`, chosen);
      expect([act, refused.statusCode]).toEqual([act, 422]);
      expect(refused.body).toContain(words);
      expect(refused.body).toContain('href="#more"');
      expect(refused.body).toContain(more.slice(0, 1000));
    }
});

test('names are proposed, the second look shows exactly what is read, and only then is it given', async () => {
  const { id } = await ask();
  const manager = house.as(house.world.manager);
  const shown = await manager.get(`/releases/${id}`);
  expect(shown.body).toContain('Wren&#39;s (once)'.replace('&#39;', "'"));
  expect(shown.body).toContain('W.S. (once)');
  const chosen = { cover: ["Wren's", 'W.S.'], more: 'acacia\r\n\r\n' };
  const preview = await manager.post(`/releases/${id}/preview`, chosen);
  const reads = `Robin took ${coveredBy} cup.\nThen ${coveredBy} and Ash Pretend shouted near ${coveredBy} Road.`;
  expect(preview.body).toContain(reads);
  const seen = hidden(preview.body, 'seen');
  // Without having read it, and with other masks than were seen, nothing goes out.
  const unread = await manager.post(`/releases/${id}/give`, { ...chosen, seen });
  expect([unread.statusCode, unread.body.includes('tick that you have')]).toEqual([422, true]);
  const other = await manager.post(`/releases/${id}/give`, { cover: [], more: '', seen, read: 'yes' });
  expect([other.statusCode, other.body.includes('Look at it once more')]).toEqual([422, true]);
  // What stands there now is read anew: it bears its own mark, and nobody has ticked it.
  expect(hidden(other.body, 'seen')).not.toBe(seen);
  expect(other.body).not.toMatch(/<input[^>]*name="read"[^>]*checked/);
  const given = await manager.post(`/releases/${id}/give`, { ...chosen, seen, read: 'yes' });
  expect(given.statusCode).toBe(303);
  const [mine] = await workAs(house, robin, (tx) => releasesOf(tx, house.world.robin));
  expect([mine?.state, mine?.masked_words]).toEqual(['released', reads]);
  expect((await stepState(id))[0]?.state).toBe('done');
  const again = await manager.post(`/releases/${id}/give`, { ...chosen, seen, read: 'yes' });
  expect(again.statusCode).toBe(409);
});

test('what was given can be taken back with a reason, and what was read stays in the record', async () => {
  const { id, isNew } = await ask();
  expect(isNew).toBe(false);
  const manager = house.as(house.world.manager);
  const without = await manager.post(`/releases/${id}/take-back`, { reason: ' ' });
  expect(without.statusCode).toBe(422);
  const taken = await manager.post(`/releases/${id}/take-back`, {
    reason: 'The street could identify someone.',
  });
  expect(taken.statusCode).toBe(303);
  const [mine] = await workAs(house, robin, (tx) => releasesOf(tx, house.world.robin));
  expect([mine?.state, mine?.masked_words, mine?.reason]).toEqual([
    'withheld',
    null,
    'The street could identify someone.',
  ]);
  const { rows } = await house.database.asOwner((tx) =>
    sql<{
      event: string;
      kept: boolean;
    }>`select event, masked_words is not null as kept from text_release_event
      where release_id = ${id}::uuid order by happened_at, event = 'asked' desc, event`.execute(tx),
  );
  expect(rows.map(({ event, kept }) => [event, kept])).toEqual([
    ['asked', false],
    ['released', true],
    ['taken-back', false],
  ]);
});

test('withholding needs a reason, keeps what was typed, and can be asked again', async () => {
  const { id } = await ask('incident-what-staff-did');
  const manager = house.as(house.world.manager);
  const long = 'x'.repeat(2001);
  const refused = await manager.post(`/releases/${id}/withhold`, { reason: long });
  expect([refused.statusCode, refused.body.includes(long)]).toEqual([422, true]);
  expect((await manager.post(`/releases/${id}/withhold`, { reason: 'A court forbids it.' })).statusCode).toBe(
    303,
  );
  expect((await stepState(id))[0]?.state).toBe('done');
  const again = await ask('incident-what-staff-did');
  expect([again.isNew, again.id === id]).toEqual([true, false]);
});

test('nobody asks for the text of another child, of none, or of what is no source', async () => {
  await expect(ask('incident-what-happened', house.world.wren)).rejects.toMatchObject({ code: 'not-found' });
  await expect(
    ask('incident-what-happened', house.world.robin, house.world.otherCarer),
  ).rejects.toMatchObject({
    code: 'not-found',
  });
  await expect(ask('decision-reason')).rejects.toMatchObject({ code: 'not-found' });
  await expect(ask('incident')).rejects.toMatchObject({ code: 'not-allowed', field: 'source' });
});

test('a young person reads neither the text, nor the masks, nor who checked', async () => {
  const seen = await workAs(house, robin, async (tx) => ({
    rows: (await sql`select 1 from text_release union all select 1 from text_release_event`.execute(tx)).rows,
    text: (
      await sql<{ words: string | null }>`
        select words from app.releasable('incident-what-happened', ${incidentId}::uuid)`.execute(tx)
    ).rows,
    names: (await sql`select 1 from app.names_around(${house.world.robin}::uuid)`.execute(tx)).rows,
  }));
  expect(seen).toEqual({ rows: [], text: [{ words: null }], names: [] });
});
