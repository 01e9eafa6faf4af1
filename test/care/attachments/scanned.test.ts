import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { scanner } from '../../../src/platform/scan/index.ts';
import { aRecord } from '../../house/a-record.ts';
import { aClamd, type Clamd } from '../../house/clamd.ts';
import { type TestApp, testApp } from '../../house/test-app.ts';
import { aPhotograph, found, sendWithFile } from '../../substances/photographs-to-send.ts';
import { aPdf } from './files-to-send.ts';

let house: TestApp;
let clamd: Clamd;
let uploads: string;
let url: string;
beforeAll(async () => {
  uploads = await mkdtemp(join(tmpdir(), 'hearth-scanned-'));
  clamd = await aClamd();
  house = await testApp({
    change: (deps) => ({
      ...deps,
      scan: scanner(clamd),
      importing: { uploads, machine: 'tests', largest: 1_000_000, wake: () => undefined },
    }),
  });
  const made = await house.as(house.world.carer).api('POST', '/api/v1/incidents', aRecord(house.world));
  url = `/incidents/${made.json<{ id: string }>().id}/files`;
});
afterAll(async () => {
  await house.close();
  await rm(uploads, { recursive: true });
});

const send = (bytes: Buffer) =>
  sendWithFile(
    house,
    house.world.carer,
    url,
    { shows: 'A letter from school', injury: 'no' },
    { name: 'letter.pdf', bytes },
    { field: 'file' },
  );

test('a clean file is scanned and kept; a harmful one is not, and what was typed comes back', async () => {
  expect((await send(aPdf())).statusCode).toBe(303);
  expect(clamd.read.at(-1)?.equals(aPdf())).toBe(true);
  const refused = await send(aPdf(`/${clamd.harmful}`));
  expect(refused.statusCode).toBe(422);
  expect(refused.body).toContain('The virus scanner found something harmful in this file');
  expect(refused.body).toContain('value="A letter from school"');
  expect(await readdir(uploads)).toEqual([]);
});

test('while the scanner cannot be reached no file is taken, a photograph neither, and all else is', async () => {
  await clamd.close();
  const refused = await send(aPdf());
  expect(refused.statusCode).toBe(422);
  expect(refused.body).toContain('The virus scanner of this service cannot be reached');
  const item = (file: { name: string; bytes: Buffer } | null) =>
    sendWithFile(
      house,
      house.world.carer,
      '/substances/seizures',
      { ...found, setting: house.world.home },
      file,
    );
  const photograph = await item({ name: 'x.png', bytes: aPhotograph() });
  expect([photograph.statusCode, photograph.body.includes('cannot be reached')]).toEqual([422, true]);
  expect((await item(null)).statusCode).toBe(303);
  expect(await readdir(uploads)).toEqual([]);
});
