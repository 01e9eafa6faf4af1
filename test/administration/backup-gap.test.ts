import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { noteBackup } from '../../src/cli/backup/note-backup.ts';
import { type TestApp, testApp } from '../house/test-app.ts';

let house: TestApp;
const administrator = randomUUID();
beforeAll(async () => {
  house = await testApp();
  await house.database.asOwner(async (tx) => {
    await tx
      .insertInto('person_account')
      .values({ id: administrator, name: 'Adi Min', created_at: house.now })
      .execute();
    await tx
      .insertInto('membership')
      .values({
        id: randomUUID(),
        person_id: administrator,
        organisation_id: house.world.authority,
        setting_id: null,
        role: 'administrator',
        from_day: '2020-01-01',
      })
      .execute();
  });
});
afterAll(() => house.close());

const checklist = async (): Promise<string> =>
  (await house.as(administrator).get(`/organisations/${house.world.authority}/checklist`)).body;

test('the checklist of an administrator says how old the last backup is, from its third day on', async () => {
  const begun = house.now;
  expect(await checklist()).toContain('No backup of this service has been made yet.');
  await noteBackup(house.database, begun);
  for (const [hours, says] of [
    [1, null],
    [47, null],
    [49, 'made 2 days ago'],
    [24 * 9 + 1, 'made 9 days ago'],
  ] as const) {
    house.now = new Date(begun.getTime() + hours * 3_600_000);
    const body = await checklist();
    if (says === null) expect(body).not.toContain('backup');
    else expect(body).toContain(`The last backup of this service was ${says}.`);
  }
});
