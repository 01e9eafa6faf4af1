import { afterAll, beforeAll, expect, test } from 'vitest';
import { aWav, aWebm } from '../care/attachments/files-to-send.ts';
import type { Response } from '../house/test-app.ts';
import { sendWithFile } from '../substances/photographs-to-send.ts';
import { openYoungHouse, type YoungHouse } from './young-house.ts';

let young: YoungHouse;
beforeAll(async () => {
  young = await openYoungHouse();
});
afterAll(() => young.house.close());

const me = () => young.house.as(young.robinMe);
const say = (url: string, bytes: Buffer, who = young.robinMe) =>
  sendWithFile(young.house, who, url, {}, { name: 'a voice', bytes }, { field: 'sound' });
const soundIn = ({ body }: Response, at: string): string =>
  new RegExp(`src="(${at}/[\\w-]+)"`).exec(body)?.[1] ?? '';

test('a young person says it in their own voice about a record, hears it, and so do those who see the record', async () => {
  const { world } = young.house;
  const page = await me().get(`/me/record/${young.incidentId}/voice`);
  expect(page.headers['permissions-policy']).toContain('microphone=(self)');
  expect(page.body).toContain('Nobody changes it into writing');
  expect((await say(`/me/record/${young.incidentId}/voice`, Buffer.from('no sound'))).statusCode).toBe(422);
  expect((await say(`/me/record/${young.incidentId}/voice`, aWebm())).statusCode).toBe(303);
  const mine = soundIn(await me().get(`/me/record/${young.incidentId}`), '/me/voice');
  expect((await me().get(mine)).headers['content-type']).toBe('audio/webm');
  const theirs = soundIn(
    await young.house.as(world.manager).get(`/incidents/${young.incidentId}`),
    '/attachments',
  );
  expect((await young.house.as(world.manager).get(theirs)).statusCode).toBe(200);
  expect((await young.house.as(world.otherCarer).get(theirs)).statusCode).toBe(404);
  // Each door has its own address.
  expect((await me().get(theirs)).statusCode).toBe(404);
  expect((await young.house.as(world.manager).get(mine)).statusCode).toBe(404);
});

test('what they do not agree with is said aloud too, and whoever answers hears it', async () => {
  const raised = await me().post('/me/challenges', { record: young.incidentId, wrong: 'Not true.' });
  const at = String(raised.headers.location);
  expect((await say(`${at}/voice`, aWav())).statusCode).toBe(303);
  expect(soundIn(await me().get(at), '/me/voice')).not.toBe('');
  const heard = await young.house.as(young.house.world.manager).get(at.replace('/me', ''));
  expect(soundIn(heard, '/attachments')).not.toBe('');
});

test('about themselves, with nobody’s record in hand; alone, or beside a worker who asks first', async () => {
  const { world } = young.house;
  expect((await say('/me/about-me/voice', aWav())).statusCode).toBe(303);
  expect(soundIn(await me().get('/me/about-me'), '/me/voice')).not.toBe('');
  const together = `/children/${world.robin}/together/voice`;
  const send = (agreed: string) =>
    sendWithFile(
      young.house,
      world.socialWorker,
      together,
      { agreed },
      { name: 'x', bytes: aWav() },
      { field: 'sound' },
    );
  expect((await send('')).body).toContain('Ask them first.');
  expect((await send('no')).statusCode).toBe(422);
  expect((await send('yes')).statusCode).toBe(303);
  expect((await young.house.as(world.socialWorker).get(`/children/${world.robin}/together`)).body).toContain(
    '<audio',
  );
});

test('nobody records for another: a record of somebody else, or a worker on a young person’s page', async () => {
  expect((await say(`/me/record/${young.house.world.wren}/voice`, aWav())).statusCode).toBe(404);
  expect((await say('/me/about-me/voice', aWav(), young.house.world.manager)).statusCode).toBe(404);
});
