import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { addChild } from '../house/register.ts';
import { worksAlongside } from '../house/works-alongside.ts';
import { type MovingHouse, openMovingHouse, ordinary } from './homes.ts';

interface Task {
  readonly id: string;
  readonly code: string;
  readonly ownerId: string | null;
  readonly state: string;
  readonly overdue: boolean;
  readonly lastWords: string | null;
}

let moving: MovingHouse;
let child: string;
let moveId: string;
beforeAll(async () => {
  moving = await openMovingHouse();
  const jay = { given: 'Jay', family: 'Sampleton', born: '2012-02-02', livesAt: moving.house.world.home };
  child = await addChild(moving.house, jay, [['socialWorker', 'social-worker']]);
  const body = {
    settingId: moving.oakHouse,
    from: '2026-03-10',
    ...ordinary,
    homeArea: 'adjoining',
    policeContactLikely: true,
    askedId: moving.officer,
  };
  moveId = (await worker().api('POST', `/api/v1/children/${child}/moves`, body)).json().id;
});
afterAll(() => moving.house.close());

const as = (person: string) => moving.house.as(person);
const worker = () => as(moving.house.world.socialWorker);
async function task(code: string): Promise<Task> {
  const { notices, steps } = (await worker().api('GET', `/api/v1/moves/${moveId}`)).json();
  return [...notices, ...steps].find((one: Task) => one.code === code);
}
const act = async (code: string, form: Record<string, string>, by = worker()) =>
  by.post(`/steps/${(await task(code)).id}`, form);
const sending = {
  action: 'send',
  how: 'By secure email',
  told: 'The duty desk of Nextwick',
  reference: 'NW-12',
  'sent-day': '3',
  'sent-month': '3',
  'sent-year': '2026',
  'sent-time': '02:00',
};

test('each notice and step is owned by whoever fills its role, and by nobody where nobody does', async () => {
  const { socialWorker } = moving.house.world;
  const owner = async (code: string) => (await task(code)).ownerId;
  expect(await owner('parent')).toBe(socialWorker);
  expect(await owner('host-told-by-home')).toBe(moving.oakManager);
  expect(await owner('keep-the-number')).toBe(moving.commissioner);
  expect(await owner('nominated-officer-approves')).toBe(moving.officer);
});

test('an agency can be told through a referral, by whoever may refer the child; a parent cannot', async () => {
  const page = async (code: string) => (await worker().get(`/steps/${(await task(code)).id}`)).body;
  const link = `/referrals/new/${child}`;
  expect(await page('area-authority')).toContain(link);
  expect((await worker().get(link)).statusCode).toBe(200);
  expect(await page('parent')).not.toContain(link);
});

test('a notice is sent with how, to whom, when and under which reference', async () => {
  const empty = await act('area-authority', { ...sending, told: '' });
  expect(empty.statusCode).toBe(422);
  expect(empty.body).toContain('Say who it was sent to.');
  expect(empty.body).toContain('By secure email');
  const later = await act('area-authority', { ...sending, 'sent-time': '02:30' });
  expect(later.body).toContain('That time is in the future. Give an earlier time.');
  expect((await act('area-authority', sending)).statusCode).toBe(303);
  expect((await task('area-authority')).state).toBe('sent');
  const page = await worker().get(`/moves/${moveId}`);
  expect(page.body).toContain(
    'sent: By secure email, to The duty desk of Nextwick, on 3 March 2026 at 02:00, reference NW-12',
  );
  expect((await act('area-authority', sending)).statusCode).toBe(409);
});

test('what was sent is confirmed or done, chased meanwhile, and opened again when that was wrong', async () => {
  expect((await act('area-authority', { action: 'chase', words: '' })).body).toContain(
    'Say who you chased, and how.',
  );
  await act('area-authority', { action: 'chase', words: 'Rang the desk.' });
  expect(await task('area-authority')).toMatchObject({ state: 'sent', lastWords: 'Rang the desk.' });
  await act('area-authority', { action: 'accept', words: '' });
  expect((await task('area-authority')).state).toBe('accepted');
  await act('area-authority', { action: 'reopen', words: 'It went to another office.' });
  expect(await task('area-authority')).toMatchObject({
    state: 'due',
    lastWords: 'It went to another office.',
  });
  await act('area-authority', sending);
  await act('area-authority', { action: 'done', words: 'They answered in writing.' });
  expect((await task('area-authority')).state).toBe('done');
});

test('who is not told is written down with the reason', async () => {
  const empty = await act('parent', { action: 'decline', words: ' ' });
  expect(empty.body).toContain('Give the reason.');
  await act('parent', { action: 'decline', words: 'It would put the child at risk.' });
  expect(await task('parent')).toMatchObject({
    state: 'declined',
    lastWords: 'It would put the child at risk.',
  });
  expect((await worker().get(`/moves/${moveId}`)).body).toContain('Not told');
});

test('a step is accepted, and done with evidence', async () => {
  await act('wishes-heard', { action: 'accept', words: '' });
  expect((await task('wishes-heard')).state).toBe('accepted');
  expect((await act('wishes-heard', { action: 'done', words: '' })).body).toContain('this is the evidence');
  await act('wishes-heard', {
    action: 'done',
    words: 'Talked with Jay on Monday; Jay wants to stay at school.',
  });
  expect((await task('wishes-heard')).state).toBe('done');
  expect((await act('wishes-heard', { action: 'accept', words: '' })).statusCode).toBe(409);
});

test('a step is not sent, and what nobody can do with it is refused', async () => {
  expect((await act('placement-plan', sending)).statusCode).toBe(409);
  const unknown = await act('placement-plan', { action: 'burn', words: 'x' });
  expect([unknown.statusCode, unknown.body]).toEqual([
    422,
    expect.stringContaining('Press one of the buttons.'),
  ]);
});

test('the approval is not a step that somebody ticks off', async () => {
  const ticked = await act('nominated-officer-approves', { action: 'done', words: 'They said so.' });
  expect(ticked.statusCode).toBe(403);
  expect((await task('nominated-officer-approves')).state).toBe('due');
});

test('whoever has something to do for the move sees that, knows who it is about, and nothing else of the move', async () => {
  const home = as(moving.oakManager);
  const told = await task('host-told-by-home');
  expect((await home.get('/my-work')).body).toContain(`/steps/${told.id}`);
  const page = await home.get(`/steps/${told.id}`);
  expect(page.body).toContain('Jay Sampleton moves to Oak House');
  expect((await home.get(`/moves/${moveId}`)).statusCode).toBe(404);
  expect((await home.get(`/steps/${(await task('parent')).id}`)).statusCode).toBe(404);
  expect((await act('host-told-by-home', { action: 'chase', words: 'Rang.' }, home)).statusCode).toBe(303);
});

test('whoever sees a step that is not theirs does not change it', async () => {
  const manager = as(moving.house.world.manager);
  const { id } = await task('placement-plan');
  const page = await manager.get(`/steps/${id}`);
  expect([page.statusCode, page.body.includes('What was done, or the reason')]).toEqual([200, false]);
  const refused = await manager.post(`/steps/${id}`, { action: 'done', words: 'Done.' });
  expect(refused.statusCode).toBe(403);
});

test('a stand-in sees and does what is the owner’s while they are away, and the page says so', async () => {
  const { secondCarer } = moving.house.world;
  await moving.house.database.asOwner((tx) =>
    worksAlongside(tx, secondCarer, moving.commissioner, moving.house.world.authority),
  );
  await moving.house.database.asOwner((tx) =>
    tx
      .insertInto('absence')
      .values({
        id: randomUUID(),
        person_id: moving.commissioner,
        stand_in_id: secondCarer,
        from_at: new Date('2026-03-01T00:00:00Z'),
        until_at: new Date('2026-03-09T00:00:00Z'),
      })
      .execute(),
  );
  expect((await worker().get(`/moves/${moveId}`)).body).toContain(
    'Quince Pretend (Bay Pretend is standing in)',
  );
  const done = await act(
    'keep-the-number',
    { action: 'done', words: 'SC091091, looked up today.' },
    as(secondCarer),
  );
  expect(done.statusCode).toBe(303);
  expect((await task('keep-the-number')).ownerId).toBe(moving.commissioner);
});

test('overdue begins when the day of the move begins in London, and is over when it is sent', async () => {
  moving.house.now = new Date('2026-03-09T23:59:00Z');
  expect((await task('school')).overdue).toBe(false);
  moving.house.now = new Date('2026-03-10T00:00:00Z');
  expect((await task('school')).overdue).toBe(true);
  expect((await worker().get('/my-work')).body).toContain('1 minute late');
  const sent = { ...sending, 'sent-day': '9', told: 'The head teacher' };
  await act('school', sent);
  expect((await task('school')).overdue).toBe(false);
});

test('the print view holds every notice and step, and no navigation', async () => {
  const print = await worker().get(`/moves/${moveId}?print=1`);
  expect(print.body).toContain('The head teacher');
  expect(print.body).not.toContain('Print view');
  expect(print.body).not.toContain('<script');
});

test('the home gives the protocol it follows, and its page shows for whom it is agreed how incidents are handled', async () => {
  const { id } = await task('local-protocol-given');
  const home = as(moving.oakManager);
  expect((await home.get(`/steps/${id}`)).body).toContain(
    'The London Protocol in force is the edition of 2025.',
  );
  await act('local-protocol-given', { action: 'done', words: 'London Protocol, edition 2025, sent.' }, home);
  const page = await home.get(`/settings/${moving.oakHouse}`);
  expect(page.body).toContain('London Protocol, edition 2025, sent.');
  expect(page.body).toContain('of Borough of Testwick');
  const seen = await worker().get(`/settings/${moving.oakHouse}`);
  expect(seen.body).toContain(
    'Agree in writing with the home and the local police how incidents will be handled',
  );
});
