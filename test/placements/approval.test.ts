import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { addChild } from '../house/register.ts';
import { type MovingHouse, openMovingHouse, ordinary } from './homes.ts';

let moving: MovingHouse;
let child: string;
beforeAll(async () => {
  moving = await openMovingHouse();
});
afterAll(() => moving.house.close());
beforeEach(async () => {
  moving.house.now = new Date('2026-03-03T10:00:00Z');
  const jay = { given: 'Jay', family: 'Sampleton', born: '2012-02-02', livesAt: moving.house.world.home };
  child = await addChild(moving.house, jay, [
    ['socialWorker', 'social-worker'],
    ['otherSocialWorker', 'personal-adviser'],
  ]);
});

const as = (person: string) => moving.house.as(person);
const worker = () => as(moving.house.world.socialWorker);
async function move(besides: Record<string, unknown> = {}): Promise<string> {
  const body = {
    settingId: moving.oakHouse,
    from: '2026-03-10',
    ...ordinary,
    homeArea: 'adjoining',
    ...besides,
  };
  const made = await worker().api('POST', `/api/v1/children/${child}/moves`, body);
  expect([made.statusCode, made.body]).toEqual([201, expect.any(String)]);
  return made.json().id;
}
const read = async (id: string) => (await worker().api('GET', `/api/v1/moves/${id}`)).json();
const placements = () =>
  moving.house.database.asOwner((tx) =>
    tx
      .selectFrom('placement')
      .select(['setting_id', 'from_day', 'until_day'])
      .where('child_id', '=', child)
      .orderBy('from_day')
      .execute(),
  );
const approval = (besides: Record<string, string> = {}) => ({
  verdict: 'approved',
  post: 'nominated-officer',
  officer: 'Umber Pretend',
  'at-day': '3',
  'at-month': '3',
  'at-year': '2026',
  'at-time': '09:30',
  words: 'Heard the child, no nearer home.',
  ...besides,
});

test('until it is approved the move waits and no home changes', async () => {
  const id = await move({ askedId: moving.officer });
  expect(await placements()).toHaveLength(1);
  const page = await worker().get(`/moves/${id}`);
  expect(page.body).toContain('Waiting for approval');
  expect(page.body).toContain('Rowan Pretend is asked.');
});

test('whoever made the move does not approve it, whatever name they give', async () => {
  const id = await move();
  const refused = await worker().post(`/moves/${id}/approval`, approval());
  expect([refused.statusCode, refused.body]).toEqual([
    403,
    expect.stringContaining('You cannot approve this move.'),
  ]);
  expect((await worker().get(`/moves/${id}/approval`)).headers.location).toBe(`/moves/${id}`);
  const other = as(moving.house.world.otherSocialWorker);
  const named = await other.post(`/moves/${id}/approval`, approval({ officer: ' heath pretend ' }));
  expect([named.statusCode, named.body]).toEqual([
    422,
    expect.stringContaining('The person who made the move cannot approve it.'),
  ]);
  expect((await read(id)).approval.given).toBeNull();
  expect(await placements()).toHaveLength(1);
});

test('the officer who is asked sees the move and whose it is, approves it in their own name, and it begins on its day', async () => {
  const id = await move({ askedId: moving.officer });
  const officer = as(moving.officer);
  expect((await officer.get('/my-work')).body).toMatch(/moves? waits? for you to approve/);
  expect((await officer.get(`/moves/${id}`)).body).toContain('Jay Sampleton moves to Oak House');
  const form = await officer.get(`/moves/${id}/approval`);
  expect(form.body).toContain('Decided by you, Rowan Pretend.');
  const approved = await officer.post(`/moves/${id}/approval`, approval({ officer: 'Somebody else' }));
  expect(approved.statusCode).toBe(303);
  const found = await read(id);
  expect([found.state, found.beganOn]).toEqual(['ahead', '2026-03-10']);
  expect(found.approval.given).toMatchObject({ verdict: 'approved', officer: 'Rowan Pretend' });
  const step = found.steps.find(({ code }: { code: string }) => code === 'nominated-officer-approves');
  expect([step.state, step.lastWords]).toEqual(['done', 'Heard the child, no nearer home.']);
  expect(await placements()).toEqual([
    { setting_id: moving.house.world.home, from_day: '2020-01-01', until_day: '2026-03-09' },
    { setting_id: moving.oakHouse, from_day: '2026-03-10', until_day: null },
  ]);
  // What they were asked is answered: the move stays theirs to read, and the child is not.
  expect((await officer.get(`/moves/${id}`)).body).toContain('A child moves to Oak House');
  expect((await officer.get(`/children/${child}`)).statusCode).toBe(404);
});

test('a colleague of the authority records it and names the officer; with a late approval the move begins later, and its clocks with it', async () => {
  const id = await move();
  moving.house.now = new Date('2026-03-12T08:00:00Z');
  const waiting = await read(id);
  expect(waiting.approval.overdue).toBe(true);
  const colleague = as(moving.house.world.otherSocialWorker);
  const day = { 'at-day': '12', 'at-month': '3' };
  const recorded = await colleague.post(`/moves/${id}/approval`, approval({ ...day, 'at-time': '7:15' }));
  expect(recorded.statusCode).toBe(303);
  const found = await read(id);
  expect([found.state, found.beganOn, found.approval.given.officer]).toEqual([
    'made',
    '2026-03-12',
    'Umber Pretend',
  ]);
  const due = (code: string, list: { code: string; dueAt: string }[]) =>
    list.find((one) => one.code === code)?.dueAt;
  expect(due('parent', waiting.notices)).toBe('2026-03-10T00:00:00.000Z');
  expect(due('parent', found.notices)).toBe('2026-03-12T00:00:00.000Z');
  expect(due('first-visit', found.steps)).toBe('2026-03-19T00:00:00.000Z');
  expect((await placements()).at(-1)).toMatchObject({ from_day: '2026-03-12' });
});

test.each([
  // Twenty working days after Tuesday 10 March. Three days on is Sunday 12 April; the law has Tuesday 14 April.
  ['2026-03-10', '2026-04-09T16:00:00.000Z', '13', '2026-04-12T16:00:00.000Z'],
  // After Friday 13 March. A day on is Wednesday 15 April; counted from the Saturday the law has Tuesday all the same.
  ['2026-03-13', '2026-04-14T16:00:00.000Z', '14', '2026-04-14T16:00:00.000Z'],
])(
  'a move planned for %s and approved late: the first review goes along, never past the day of the law',
  async (from, planned, day, due) => {
    const reviewDue = async (id: string) =>
      (await read(id)).steps.find(({ code }: { code: string }) => code === 'first-review')?.dueAt;
    // They come into care.
    const kit = { given: 'Kit', family: 'Sampleton', born: '2012-02-02' };
    child = await addChild(moving.house, kit, [
      ['socialWorker', 'social-worker'],
      ['otherSocialWorker', 'personal-adviser'],
    ]);
    const id = await move({ from });
    expect(await reviewDue(id)).toBe(planned);
    moving.house.now = new Date('2026-03-14T18:00:00Z');
    const late = approval({ 'at-day': day, 'at-month': '3', 'at-time': '17:30' });
    const recorded = await as(moving.house.world.otherSocialWorker).post(`/moves/${id}/approval`, late);
    expect(recorded.statusCode).toBe(303);
    expect(await reviewDue(id)).toBe(due);
  },
);

test('an approval given in time and recorded late leaves the day of the move as it was', async () => {
  const id = await move();
  moving.house.now = new Date('2026-03-12T08:00:00Z');
  const given = approval({ 'at-day': '9', 'at-month': '3' });
  await as(moving.house.world.otherSocialWorker).post(`/moves/${id}/approval`, given);
  expect((await read(id)).beganOn).toBe('2026-03-10');
});

test('refused, nothing begins, what was open is settled, and another move can be recorded', async () => {
  const id = await move({ askedId: moving.officer });
  const refused = await as(moving.officer).post(`/moves/${id}/approval`, approval({ verdict: 'refused' }));
  expect(refused.statusCode).toBe(303);
  const found = await read(id);
  expect(found.state).toBe('refused');
  expect(new Set(found.notices.map(({ state }: { state: string }) => state))).toEqual(new Set(['declined']));
  expect(await placements()).toHaveLength(1);
  await move({ settingId: moving.ashHouse, homeArea: undefined });
  expect(await placements()).toHaveLength(2);
});

test('what is far away needs the director, and a lesser post is refused', async () => {
  const id = await move({ settingId: moving.seaHouse, homeArea: 'at-a-distance', askedId: moving.officer });
  const officer = as(moving.officer);
  const lesser = await officer.post(`/moves/${id}/approval`, approval());
  expect([lesser.statusCode, lesser.body]).toEqual([
    422,
    expect.stringContaining("Only the director of children's services can approve this move."),
  ]);
  expect(lesser.body).toContain('Heard the child, no nearer home.');
  await officer.post(`/moves/${id}/approval`, approval({ post: 'director' }));
  expect((await read(id)).state).toBe('ahead');
});

test('an approval is given once', async () => {
  const id = await move({ askedId: moving.officer });
  await as(moving.officer).post(`/moves/${id}/approval`, approval());
  const again = await as(moving.officer).post(`/moves/${id}/approval`, approval({ verdict: 'refused' }));
  expect(again.statusCode).toBe(409);
  expect((await read(id)).approval.given.verdict).toBe('approved');
});

const theTenth = { 'from-day': '10', 'from-month': '3', 'from-year': '2026' };
const codes = (tasks: { code: string }[]): string[] => tasks.map(({ code }) => code).sort();
/** What a forbidden home asks for, and nothing else: none of the notices and steps of an ordinary move. */
const asStopped = [
  ['director-told', 'ofsted-told', 'reviewing-officer-told'],
  ['fitting-home-found', 'free-to-leave', 'moved-out', 'not-placed-there', 'safe-tonight', 'seen-today'],
];

test('supported accommodation below 16 is forbidden though it is registered, and that is what is said', async () => {
  const answer = await worker().post(`/children/${child}/moves/answer`, {
    ...{ to: moving.elmLodge, ...theTenth, emergency: 'no', homeArea: 'adjoining' },
    ...{ onOrder: 'none', policeContactLikely: 'no', schoolChanges: 'no', sendNeeds: 'no', keyStage4: 'no' },
  });
  expect(answer.statusCode).toBe(200);
  expect(answer.body).toContain('Supported accommodation is not for a child under 16.');
  expect(answer.body).not.toContain('Not registered with Ofsted.');
  const found = await read(await move({ settingId: moving.elmLodge }));
  expect([codes(found.notices), codes(found.steps)]).toEqual(asStopped);
});

test('an unregistered home stands out, waits for the director, and an approval is said not to make it lawful', async () => {
  const barn = { to: moving.barn, ...theTenth, emergency: 'no' };
  const answers = { onOrder: 'none', policeContactLikely: 'no', schoolChanges: 'no', sendNeeds: 'no' };
  const answer = await worker().post(`/children/${child}/moves/answer`, {
    ...barn,
    ...answers,
    keyStage4: 'no',
  });
  expect(answer.statusCode).toBe(200);
  expect(answer.body).toContain('Not registered with Ofsted. Do not place anyone here');
  expect(answer.body).toContain("it waits until the director of children's services has decided what to do.");
  const id = await move({ settingId: moving.barn, homeArea: undefined });
  const found = await read(id);
  expect([found.state, found.approval.needed]).toEqual(['waits', 'director']);
  expect([codes(found.notices), codes(found.steps)]).toEqual(asStopped);
  expect((await worker().get(`/moves/${id}`)).body).toContain('no approval makes it lawful');
});

test('in an emergency the child goes at once, and the approval stands as overdue until it is given', async () => {
  const id = await move({ from: '2026-03-03', emergency: true, askedId: moving.officer });
  expect((await placements()).at(-1)).toMatchObject({ setting_id: moving.oakHouse, from_day: '2026-03-03' });
  expect((await worker().get(`/moves/${id}`)).body).toContain('Approval overdue');
  await as(moving.officer).post(`/moves/${id}/approval`, approval());
  const page = await worker().get(`/moves/${id}`);
  expect(page.body).not.toContain('Approval overdue');
  expect(page.body).toContain('by Rowan Pretend, nominated officer');
});

test.each([
  [{ verdict: '' }, 'Choose: approved, or refused.'],
  [{ post: '' }, 'Choose the role they decided in.'],
  [{ words: ' ' }, 'Say why.'],
  [{ officer: '' }, 'Name the officer who decided.'],
  [{ 'at-day': '31', 'at-month': '2' }, 'is not a date'],
  [{ 'at-time': 'at lunch' }, 'Give the time as shown on a clock, such as 14:30.'],
  [{ 'at-day': '4' }, 'That time is in the future. Give an earlier time.'],
])(
  'an approval with %o comes back with what is missing, and with what was written',
  async (wrong, message) => {
    const id = await move();
    const colleague = as(moving.house.world.otherSocialWorker);
    const back = await colleague.post(`/moves/${id}/approval`, approval({ words: 'Kept words.', ...wrong }));
    expect(back.statusCode).toBe(422);
    expect(back.body).toContain(message);
    if (!('words' in wrong)) expect(back.body).toContain('Kept words.');
    expect(await placements()).toHaveLength(1);
  },
);
