import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { HearthDatabase } from '../../src/platform/database/index.ts';
import type { Tables } from '../../src/platform/database/tables.ts';
import { openAccount } from '../../src/platform/sign-in/index.ts';
import { testDatabase } from '../database/index.ts';

let database: HearthDatabase<Tables>;
beforeAll(async () => {
  database = (await testDatabase()) as HearthDatabase<Tables>;
});
afterAll(() => database.close());

test.each([
  'fern@test.example\r\nBcc: others@test.example',
  'fern@test.example\nSubject: other',
  'fern@test.example others@test.example',
  'fern@@test.example',
])('an address that would add something to a message is none: %j', async (email) => {
  const account = { id: randomUUID(), name: 'Fern Pretend', email, password: 'three quiet green lamps' };
  await expect(database.asOwner((tx) => openAccount(tx, account, new Date()))).rejects.toMatchObject({
    code: 'not-allowed',
    field: 'email',
  });
});
