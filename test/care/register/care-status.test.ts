import { afterAll, beforeAll, expect, test } from 'vitest';
import { addChild, addEpisode } from '../../house/register.ts';
import { type TestApp, testApp } from '../../house/test-app.ts';

let house: TestApp;
let sorrel: string;
let aspen: string;
beforeAll(async () => {
  house = await testApp();
  const worker = [['socialWorker', 'social-worker']] as const;
  sorrel = await addChild(house, { given: 'Sorrel', family: 'Sampleton', born: '2010-05-10' }, worker);
  await addEpisode(house, sorrel, { from: '2020-01-01', to: '2024-01-01', status: 'V2', reason: 'X1' });
  await addEpisode(house, sorrel, { from: '2024-01-01', status: 'C2', placement: 'K2' });
  aspen = await addChild(house, { given: 'Aspen', family: 'Sampleton', born: '2006-03-10' }, worker);
  await addEpisode(house, aspen, { from: '2020-05-10', to: '2020-08-01', status: 'V2', reason: 'E4A' });
  await addEpisode(house, aspen, { from: '2023-02-11', to: '2023-06-01', status: 'V2', reason: 'E4A' });
});
afterAll(() => house.close());

const page = async (child: string, on = ''): Promise<string> =>
  (await house.as(house.world.socialWorker).get(`/children/${child}/status${on ? `?on=${on}` : ''}`)).body;
const api = (child: string, on = '') =>
  house
    .as(house.world.socialWorker)
    .api('GET', `/api/v1/children/${child}/care-status${on ? `?on=${on}` : ''}`);

test('today is decided, with the reason, the law, the duty, what comes next and every episode', async () => {
  const body = await page(sorrel);
  expect(body).toContain('Today, 3 March 2026');
  for (const words of [
    'Looked after: care order, section 31',
    'A care order, full or interim, is in force',
    'Children Act 1989, sections 31 and 38',
    '(STA-01)',
    'Our reading',
    '10 May 2026',
    'Ask the responsible authority to confirm the status',
    'Placement code K2',
    'Ended for reason code X1',
  ])
    expect(body).toContain(words);
});

test('the drawing and the table say the same, and the drawing needs no script and no style of its own', async () => {
  const body = await page(sorrel);
  const svg = /<svg[\s\S]*<\/svg>/.exec(body)?.[0] ?? '';
  expect(svg).toContain('role="img"');
  expect(svg).toContain('Today');
  expect(svg).not.toMatch(/style=|<script|onload/);
  expect(body).toContain('Eligible: in care at 16 or 17');
  expect(body).toContain('to come');
});

test('any past day can be asked about', async () => {
  expect(await page(sorrel, '2019-12-31')).toContain('Not in care yet');
  const body = await page(sorrel, '2021-06-01');
  expect(body).toContain('On 1 June 2021');
  expect(body).toContain('Looked after: accommodated under section 20');
});

test.each([
  ['2999-01-01', 'Give today or an earlier day.'],
  ['2026-02-30', 'Give a real date'],
  ['yesterday', 'Give a real date'],
  ['2009-01-01', 'Give a day from 10 May 2010 on.'],
])('for %s the page says what is allowed and still shows today', async (on, message) => {
  const answer = await house.as(house.world.socialWorker).get(`/children/${sorrel}/status?on=${on}`);
  expect(answer.statusCode).toBe(422);
  expect(answer.body).toContain(message);
  expect(answer.body).toContain('Today, 3 March 2026');
});

test('where law and Protocol differ both are shown, and the difference is said', async () => {
  const body = await page(aspen);
  expect(body).toContain('nobody is denied on those words');
  expect(body).toContain('Former relevant');
});

test('nothing recorded is never shown as not looked after', async () => {
  const body = await page(house.world.robin);
  expect(body).toContain('Nothing is recorded, so we do not know');
  expect(body).toContain('Ask the responsible authority, Borough of Testwick, to confirm');
  expect(body).toContain('(STA-03)');
  expect(body).not.toMatch(/Looked after<\/dt>|<svg class="hearth-timeline"/);
  const answer = await api(house.world.robin);
  expect(answer.json()).toEqual({
    on: '2026-03-03',
    known: false,
    why: 'nothing-recorded',
    outcome: null,
    unread: [],
  });
});

test('a code that nobody knows is shown as it stands, and the page stays whole', async () => {
  const strange = await addChild(house, { given: 'Oak', family: 'Sampleton', born: '2012-01-01' }, [
    ['socialWorker', 'social-worker'],
  ]);
  await addEpisode(house, strange, { from: '2020-01-01', status: 'Q9', placement: '??' });
  const body = await page(strange);
  expect(body).toContain('its legal status, Q9, is a code that we do not know');
  expect(body).toContain('we do not know');
  const answer = await api(strange);
  expect(answer.json()).toMatchObject({
    known: false,
    why: 'not-readable',
    unread: [{ from: '2020-01-01', to: null, code: 'Q9', what: 'legal-status' }],
  });
});

test('the API gives the decision itself, for today and for a day', async () => {
  const answer = await api(sorrel);
  expect(answer.statusCode).toBe(200);
  expect(answer.json()).toMatchObject({
    on: '2026-03-03',
    known: true,
    outcome: {
      decision: 'care-status',
      lookedAfter: true,
      legalBasis: 'C2',
      nextChange: { on: '2026-05-10' },
    },
  });
  expect((await api(sorrel, '2021-06-01')).json()).toMatchObject({ outcome: { legalBasis: 'V2' } });
  const refused = await api(sorrel, '2999-01-01');
  expect(refused.statusCode).toBe(400);
  expect(refused.json()).toMatchObject({ error: { code: 'in-the-future', field: 'on' } });
});

test('a stranger is told that there is nothing', async () => {
  const stranger = house.as(house.world.otherCarer);
  expect((await stranger.get(`/children/${sorrel}/status`)).statusCode).toBe(404);
  expect((await stranger.api('GET', `/api/v1/children/${sorrel}/care-status`)).statusCode).toBe(404);
});
