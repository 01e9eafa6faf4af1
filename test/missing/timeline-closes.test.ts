import { afterAll, beforeAll, expect, test } from 'vitest';
import { decide, line, openAway, openSteps, stepsOf, type TestApp, testApp, told } from './night.ts';

let house: TestApp;
let id: string;
beforeAll(async () => {
  house = await testApp();
});
afterAll(() => house.close());

const carer = () => house.as(house.world.carer);
const write = async (besides: Record<string, string>) => {
  const written = await carer().post(`/missing/episodes/${id}/entries`, line(house, besides));
  expect(written.statusCode).toBe(303);
};
const ended = async (code: string) =>
  (
    await house.database.asOwner((tx) =>
      tx
        .selectFrom('step_event as e')
        .innerJoin('step as s', 's.id', 'e.step_id')
        .select(['e.event', 'e.words'])
        .where('s.about_id', '=', id)
        .where('s.code', '=', code)
        .execute(),
    )
  ).map(({ words }) => words);

test('what was written before the first decision is not asked for by it', async () => {
  id = await openAway(house, house.world.carer);
  await write({ kind: 'manager', who: 'Cedar', how: 'Call', result: 'On the way.' });
  await decide(carer(), id);
  expect((await stepsOf(house, id)).find(({ code }) => code === 'tell-manager')?.state).toBe('done');
});

test('calling and looking close the step that asks for both, and each says so in the timeline', async () => {
  expect(await openSteps(house, id)).toEqual(expect.arrayContaining(['reach-and-find', 'log-contacts']));
  await write({});
  expect(await openSteps(house, id)).toContain('reach-and-find');
  expect(await openSteps(house, id)).not.toContain('log-contacts');
  await write({ kind: 'looked', who: 'The park', how: 'On foot', result: 'Not there.' });
  expect(await openSteps(house, id)).not.toContain('reach-and-find');
  const [words] = await ended('reach-and-find');
  expect(words).toContain('in the timeline of this absence, under “Tried to reach them');
  expect(words).toContain('under “Looked for them');
});

test('telling the social worker closes their step; an answerphone does not', async () => {
  await write({ kind: 'social-worker', who: 'Duty team', how: 'Call', result: 'Went to voicemail.' });
  expect(await openSteps(house, id)).toContain('tell-social-worker');
  await write({ kind: 'social-worker', who: 'Heath', how: 'Call', result: 'She rings the family.' });
  expect(await openSteps(house, id)).not.toContain('tell-social-worker');
});

test('a line about the police closes no report: part two, handed over, does', async () => {
  await decide(carer(), id, { risk: 'yes', enquiries: 'yes' });
  const asked = (await openSteps(house, id)).filter(
    (code) => code.startsWith('report-') || code === 'call-999',
  );
  expect(asked.length).toBeGreaterThan(0);
  await write({ kind: 'police', who: 'Operator', how: '101', result: 'Nobody answered.' });
  expect(await openSteps(house, id)).toEqual(expect.arrayContaining(asked));
  await carer().post(`/missing/episodes/${id}/report`, told(house));
  expect((await openSteps(house, id)).filter((code) => asked.includes(code))).toEqual([]);
});
