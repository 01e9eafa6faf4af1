import { afterAll, beforeAll, expect, test } from 'vitest';
import { type TestApp, testApp } from '../house/test-app.ts';

let house: TestApp;
let page: string;
beforeAll(async () => {
  house = await testApp();
  const { world } = house;
  const begun = await house.as(world.carer).post('/records/new', { childId: world.robin });
  page = `${begun.headers.location}/page/what-happened`;
});
afterAll(() => house.close());

const carer = () => house.as(house.world.carer);
const shown = async () => {
  const { body } = await carer().get(page);
  const hidden = (name: string): string => new RegExp(`name="${name}" value="([^"]*)"`).exec(body)?.[1] ?? '';
  return { version: hidden('version'), writer: hidden('writer') };
};
const fields = (text: string) => ({ childActions: text, staffActions: 'Staff waited.' });

test('the button is taken although the autosave of the same page came in between', async () => {
  const mark = await shown();
  const typed = await carer().post(page, { ...mark, ...fields('Half'), autosave: 'yes' });
  expect(typed.statusCode).toBe(204);
  const pressed = await carer().post(page, { ...mark, ...fields('Half, and the rest') });
  expect(pressed.statusCode).toBe(303);
  expect((await carer().get(page)).body).toContain('Half, and the rest');
});

test('the autosave and the button at the same moment lose nothing', async () => {
  const mark = await shown();
  const [typed, pressed] = await Promise.all([
    carer().post(page, { ...mark, ...fields('Both'), autosave: 'yes' }),
    carer().post(page, { ...mark, ...fields('Both') }),
  ]);
  expect([typed?.statusCode, pressed?.statusCode]).toEqual([204, 303]);
});

test('another page that showed the same version still meets both versions', async () => {
  const [one, other] = [await shown(), await shown()];
  expect((await carer().post(page, { ...one, ...fields('One device') })).statusCode).toBe(303);
  const late = await carer().post(page, { ...other, ...fields('Other device') });
  expect(late.statusCode).toBe(409);
  expect(late.body).toContain('One device');
  expect(late.body).toContain('Other device');
});
