import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { HelpSettings } from '../../src/platform/config/index.ts';
import { type TestApp, testApp } from '../house/test-app.ts';

/** A service that says this of itself, and in which the outsider administers the authority. */
async function serviceOf(help: HelpSettings): Promise<TestApp> {
  const house = await testApp({ change: (deps) => ({ ...deps, help }) });
  const { authority, outsider } = house.world;
  await house.database.asOwner((tx) =>
    tx
      .insertInto('membership')
      .values({
        id: randomUUID(),
        person_id: outsider,
        organisation_id: authority,
        setting_id: null,
        role: 'administrator',
        from_day: '2020-01-01',
        until_day: null,
      })
      .execute(),
  );
  return house;
}
const nobody = { name: null, email: null, telephone: null, hours: null };

let said: TestApp;
let unsaid: TestApp;
beforeAll(async () => {
  said = await serviceOf({
    contact: {
      name: 'Digital services of Northbank',
      email: 'help@northbank.example',
      telephone: '+44 20 7946 0000',
      hours: 'Monday to Friday, 9am to 5pm',
    },
    practiceAddress: 'https://practice.northbank.example',
  });
  unsaid = await serviceOf({ contact: nobody, practiceAddress: null });
});
afterAll(async () => {
  await said.close();
  await unsaid.close();
});

test('the help says who runs the service, how and when they are reached, and where people can practise', async () => {
  const { body } = await said.as(null).get('/help');
  for (const part of [
    'Digital services of Northbank',
    'href="mailto:help@northbank.example"',
    'href="tel:+442079460000"',
    'Monday to Friday, 9am to 5pm',
    'href="https://practice.northbank.example"',
  ])
    expect(body).toContain(part);
  expect((await said.as(null).get('/about')).body).toContain('href="/help#contact"');
});

test('until somebody can be reached, the help says so, and so does what is still missing', async () => {
  expect((await unsaid.as(null).get('/help')).body).toContain('Nobody has said yet how to reach them');
  const missing = 'The help does not say how to reach the people who run this service';
  const seen = async ({ as, world }: TestApp): Promise<[string, string]> => {
    const administrator = as(world.outsider);
    const list = await administrator.get(`/organisations/${world.authority}/checklist`);
    return [list.body, (await administrator.get('/my-work')).body];
  };
  const [listWithout, workWithout] = await seen(unsaid);
  const [listWith, workWith] = await seen(said);
  expect(listWithout).toContain(missing);
  expect(listWith).not.toContain(missing);
  const count = (work: string): number =>
    Number(/: (\d+) things? (?:is|are) still missing/.exec(work)?.[1] ?? 0);
  expect(count(workWithout)).toBe(count(workWith) + 1);
});
