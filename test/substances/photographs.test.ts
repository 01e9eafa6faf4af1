import { randomUUID } from 'node:crypto';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type TestApp, testApp } from '../house/test-app.ts';
import { aPhotograph, found, sendWithFile } from './photographs-to-send.ts';

let house: TestApp;
let uploads: string;
beforeAll(async () => {
  uploads = await mkdtemp(join(tmpdir(), 'hearth-photographs-'));
  const importing = { uploads, machine: 'here', largest: 100_000_000, wake: () => {} };
  house = await testApp({ change: (deps) => ({ ...deps, importing }) });
});
afterAll(async () => {
  await house.close();
  await rm(uploads, { recursive: true, force: true });
});

const path = '/substances/seizures';
const photograph = () => ({ name: '../../IMG_0001.jpg.exe', bytes: aPhotograph() });
const seized = (besides: Record<string, string> = {}) => ({
  entry: randomUUID(),
  child: house.world.robin,
  setting: house.world.home,
  ...found,
  ...besides,
});
const kept = async (): Promise<number> => {
  const { rows } = await house.database.asOwner((tx) =>
    sql<{ count: number }>`select count(*)::int as count from photograph`.execute(tx),
  );
  return rows[0]?.count ?? 0;
};
const imageIn = (html: string): string => /src="(\/photographs\/[^"]+)"/.exec(html)?.[1] ?? '';

test('a photograph comes with its form, is kept without what the camera wrote, and is shown to those who see the record', async () => {
  const { carer, socialWorker, otherCarer } = house.world;
  const sent = await sendWithFile(house, carer, path, seized(), photograph());
  expect(sent.statusCode).toBe(303);
  const page = await house.as(carer).get(sent.headers.location as string);
  const image = imageIn(page.body);
  expect(page.body).toContain(
    'alt="The item: Cannabis, by its smell, One small bag, the size of a thumbnail"',
  );
  const shown = await house.as(socialWorker).get(image);
  expect(shown.statusCode).toBe(200);
  expect(shown.headers).toMatchObject({
    'content-type': 'image/png',
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
  });
  expect(shown.headers['content-security-policy']).toBe("default-src 'none'; sandbox");
  expect(shown.rawPayload.subarray(0, 4).toString('latin1')).toBe('\x89PNG');
  expect(shown.rawPayload.toString('latin1')).not.toContain('Elm Street');
  expect((await house.as(otherCarer).get(image)).statusCode).toBe(404);
  expect((await house.as(null).get(image)).statusCode).toBe(303);
  const { rows } = await house.database.asOwner((tx) =>
    sql<{ person_id: string }>`select person_id from audit_event where action = 'viewed-photograph'`.execute(
      tx,
    ),
  );
  expect(rows).toEqual([{ person_id: socialWorker }]);
  expect(await readdir(uploads)).toEqual([]);
});

test('a photograph is added to a record that has none, and one of another home is not', async () => {
  const { carer, otherCarer } = house.world;
  const made = await house.as(carer).post(path, seized());
  const record = made.headers.location as string;
  const before = await kept();
  const added = { entry: randomUUID(), kind: 'addition', words: 'The label is on the other side.' };
  const sent = await sendWithFile(house, carer, `${record}/additions`, added, photograph());
  expect(sent.statusCode).toBe(303);
  expect(await kept()).toBe(before + 1);
  const theirs = { ...seized(), child: '', setting: house.world.otherHome };
  expect((await sendWithFile(house, otherCarer, path, theirs, photograph())).statusCode).toBe(303);
  const { rows } = await house.database.asOwner((tx) =>
    sql<{ id: string }>`select id from photograph where setting_id = ${house.world.otherHome}`.execute(tx),
  );
  const names = house.database.asPerson(
    { personId: carer, settings: { now: house.now.toISOString() } },
    (tx) =>
      sql`insert into seizure_addition (id, seizure_id, kind, words, photograph_id, written_by, written_at)
      values (gen_random_uuid(), ${record.split('/').at(-1)}, 'addition', 'Theirs', ${rows[0]?.id}, ${carer}, ${house.now})`.execute(
        tx,
      ),
  );
  await expect(names).rejects.toMatchObject({ code: '42501' });
});

test('a photograph of 20 megabytes is refused with clear words, and nothing that was typed is lost', async () => {
  const before = await kept();
  const large = { name: 'large.jpg', bytes: Buffer.alloc(20_000_000, 1) };
  const sent = await sendWithFile(house, house.world.carer, path, seized({ what: 'A powder <b>' }), large);
  expect(sent.statusCode).toBe(422);
  expect(sent.body).toContain('The file is larger than 12 megabytes. Send a smaller one.');
  expect(sent.body).toContain('href="#photograph"');
  expect(sent.body).toContain('value="A powder &lt;b>"');
  expect(sent.body).toContain('Green, dry, in a clear bag.');
  expect(await kept()).toBe(before);
  expect(await readdir(uploads)).toEqual([]);
});

test('a photograph a little over the limit is cut off while it arrives', async () => {
  const large = { name: 'large.png', bytes: Buffer.concat([aPhotograph(), Buffer.alloc(12_000_000)]) };
  const sent = await sendWithFile(house, house.world.carer, path, seized(), large);
  expect(sent.statusCode).toBe(422);
  expect(sent.body).toContain('The file is larger than 12 megabytes.');
  expect(await readdir(uploads)).toEqual([]);
});

test('what is no photograph is refused at its field, and nothing that was typed is lost', async () => {
  const before = await kept();
  for (const text of ['<svg onload="alert(1)">', '#!/bin/sh', '\x89PNG but no more', '']) {
    const file = { name: 'harmless.png', bytes: Buffer.from(text, 'latin1') };
    const sent = await sendWithFile(house, house.world.carer, path, seized(), file);
    expect([text, sent.statusCode]).toEqual([text, 422]);
    expect(sent.body).toContain('id="photograph-error"');
    expect(sent.body).toContain('Green, dry, in a clear bag.');
  }
  expect(await kept()).toBe(before);
  expect(await readdir(uploads)).toEqual([]);
});

test('a form without a file, and one that was never made for files, are taken too', async () => {
  const none = await sendWithFile(house, house.world.carer, path, seized(), null);
  expect(none.statusCode).toBe(303);
  expect((await house.as(house.world.carer).post(path, seized())).statusCode).toBe(303);
});

test('no byte is written for whoever may not send it, and what they typed comes back', async () => {
  const nobody = await sendWithFile(house, null, path, seized(), photograph());
  expect(nobody.statusCode).toBe(401);
  expect(nobody.body).toContain('Green, dry, in a clear bag.');
  const otherSession = await sendWithFile(house, house.world.carer, path, seized(), photograph(), {
    csrf: 'x',
  });
  expect(otherSession.statusCode).toBe(403);
  expect(otherSession.body).toContain('Green, dry, in a clear bag.');
  expect(await readdir(uploads)).toEqual([]);
});

test('a file under another name is read past, and a form that takes no file takes none', async () => {
  const before = await kept();
  const other = await sendWithFile(house, house.world.carer, path, seized(), photograph(), {
    field: 'another',
  });
  expect(other.statusCode).toBe(303);
  expect(await kept()).toBe(before);
  const none = await sendWithFile(house, house.world.carer, '/substances/hot-spots', {}, photograph());
  expect(none.statusCode).toBe(400);
});

test('the same form sent twice keeps one photograph', async () => {
  const before = await kept();
  const fields = seized();
  const [first, second] = await Promise.all([
    sendWithFile(house, house.world.carer, path, fields, photograph()),
    sendWithFile(house, house.world.carer, path, fields, photograph()),
  ]);
  expect([first.statusCode, second.statusCode]).toEqual([303, 303]);
  expect(await kept()).toBe(before + 1);
});

test('a photograph of an item with which no child is named is for the people of the setting', async () => {
  const { carer, secondCarer, socialWorker, otherCarer, home } = house.world;
  const { child: _, ...fields } = seized();
  const sent = await sendWithFile(house, carer, path, { ...fields, setting: home }, photograph());
  const image = imageIn((await house.as(carer).get(sent.headers.location as string)).body);
  const answers = await Promise.all(
    [carer, secondCarer, socialWorker, otherCarer].map(
      async (person) => (await house.as(person).get(image)).statusCode,
    ),
  );
  expect(answers).toEqual([200, 200, 404, 404]);
});
