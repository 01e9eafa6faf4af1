import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { staffAccountRoutes } from '../../src/voice/account/staff-account.tsx';
import { ask, openWordsHouse, type WordsHouse } from './words/words-house.ts';
import { agrees, begins, cookieOf, goesOn } from './young-account.ts';
import { textOf } from './young-house.ts';

let words: WordsHouse;
const staff: Record<string, string> = {};
beforeAll(async () => {
  words = await openWordsHouse();
  const { world } = words.house;
  Object.assign(staff, {
    carer: world.carer,
    manager: world.manager,
    'key worker': words.keyWorker,
    'social worker': world.socialWorker,
    'stand-in of the social worker': words.workersStandIn,
    'personal adviser': words.adviser,
    'reviewing officer': words.reviewingOfficer,
    'stand-in of the reviewing officer': words.officersStandIn,
    advocate: words.advocate,
    commissioner: words.commissioner,
    'duty officer': words.dutyOfficer,
  });
});
afterAll(() => words.house.close());

const own = 'marmalade';
const everybody = [
  'carer',
  'manager',
  'key worker',
  'social worker',
  'stand-in of the social worker',
  'personal adviser',
  'reviewing officer',
  'stand-in of the reviewing officer',
  'advocate',
  'commissioner',
  'duty officer',
];

/** Every address by which somebody at work changes something about the account, as the room declares them. */
const acts = staffAccountRoutes({ secretsKey: '' })
  .filter(({ method }) => method === 'POST')
  .map(({ path }) => path);

/** What the form at an address asks. */
const sentTo = (path: string, number: string): Record<string, string> => {
  if (path.endsWith('/close')) return { why: 'A reason.' };
  return path.endsWith('/:actId') ? {} : { number, spoken: 'yes' };
};

test.each(everybody)(
  'the %s alone opens and closes nothing, whatever they send and however often',
  async (who) => {
    const { house } = words;
    const { robin } = house.world;
    const adult = staff[who] ?? '';
    const number = await begins(words, own);
    for (const path of [...acts, ...acts]) {
      const page = await house.as(adult).get(`/children/${robin}/young-account`);
      const act = /closing\/([0-9a-f-]{36})/.exec(page.body)?.[1] ?? '00000000-0000-4000-8000-000000000000';
      const at = path.replace(':childId', robin).replace(':actId', act);
      await house.as(adult).post(at, sentTo(path, number));
    }
    expect(cookieOf(await goesOn(words, number, own))).toBeUndefined();
    expect((await house.as(words.robinMe).get('/me')).statusCode).toBe(200);
    // Nor do two who live with the child or work for the home, and whoever is complained about counts as one of them.
    await house.database.asOwner((tx) => tx.deleteFrom('young_account_act').execute());
  },
);

test('whom the child complains about is never the one from outside, nor is who stands in for them, and nothing tells', async () => {
  const { house } = words;
  const { robin } = house.world;
  const page = async (who: string) =>
    textOf(await house.as(staff[who] ?? '').get(`/children/${robin}/young-account`));
  const before = await page('reviewing officer');
  await ask(words, 'complaint', { about: 'council', keptFrom: ['social-worker', 'home'] });
  await house.database.asOwner(async (tx) => {
    const asked = await tx.selectFrom('young_ask').select('id').executeTakeFirstOrThrow();
    await sql`insert into young_ask_kept (ask_id, person_id) values (${asked.id}, ${words.reviewingOfficer})`.execute(
      tx,
    );
  });
  expect(await page('reviewing officer')).toBe(before);
  const number = await begins(words, own);
  for (const who of ['carer', 'social worker', 'stand-in of the social worker', 'reviewing officer'])
    await agrees(words, staff[who] ?? '', robin, number);
  expect(cookieOf(await goesOn(words, number, own))).toBeUndefined();
  await agrees(words, words.advocate, robin, number);
  expect(cookieOf(await goesOn(words, number, own))).toBeDefined();
});
