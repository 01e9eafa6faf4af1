import { afterAll, beforeAll, expect, test } from 'vitest';
import { type TestApp, testApp } from '../house/test-app.ts';

let house: TestApp;
beforeAll(async () => {
  house = await testApp();
});
afterAll(() => house.close());

const health = async () => (await house.as(null).get('/health')).json();

test('the service says that it is up, and half a year before that its table of bank holidays ends', async () => {
  expect(await health()).toEqual({ status: 'up' });
  house.now = new Date('2028-07-01T09:00:00Z');
  expect(await health()).toEqual({
    status: 'up',
    warnings: [expect.stringContaining('The table of bank holidays ends on 2028-12-31.')],
  });
});
