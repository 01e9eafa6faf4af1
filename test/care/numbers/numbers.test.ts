import { afterAll, beforeAll, expect, test } from 'vitest';
import { addChild } from '../../house/register.ts';
import { decide, openAway } from '../../missing/night.ts';
import { type Borough, openBorough } from '../organisations/borough.ts';

let borough: Borough;
let child: string;
let episode: string;
beforeAll(async () => {
  borough = await openBorough();
  const { house } = borough;
  house.now = new Date('2026-03-03T02:15:00Z');
  const jay = { given: 'Jay', family: 'Sampleton', born: '2011-02-02', livesAt: house.world.home };
  child = await addChild(house, jay, [['socialWorker', 'social-worker']]);
  episode = await openAway(house, house.world.carer, child, {});
  await decide(house.as(house.world.carer), episode, { enquiries: 'yes' });
});
afterAll(() => borough.house.close());

const carer = () => borough.house.as(borough.house.world.carer);
const contacts = (id: string, settingId?: string) =>
  `/organisations/${id}${settingId ? `/homes/${settingId}` : ''}/contacts`;
const page = async () => (await carer().get(`/missing/episodes/${episode}`)).body;

test('where no number is known it says so, says whom to ask, and 101 is there all the same', async () => {
  const { body } = await carer().get(`/missing/episodes/${episode}/report`);
  expect(body).toContain('not entered yet. Ask an administrator of');
  expect(body).toContain('href="tel:101"');
  expect(body).toContain('https://www.met.police.uk/ro/report/');
});

test('the checklist says which numbers are missing, and leads to where they are entered', async () => {
  const { house, providerAdministrator } = borough;
  const { body } = await house
    .as(providerAdministrator)
    .get(`/organisations/${house.world.provider}/checklist`);
  expect(body).toContain('There is no telephone number for the manager on call yet.');
  expect(body).toContain(contacts(house.world.provider));
});

test('what was entered stands as a link with the step, the report, the child and the list of numbers', async () => {
  const { house, providerAdministrator, administrator } = borough;
  const { provider, authority } = house.world;
  const said = { onCall: '020 7946 0001, ask for the manager', policeOnline: 'https://police.example/form' };
  const kept = await house
    .as(providerAdministrator)
    .post(contacts(provider), { ...said, police: '020 7946 0003', askAgain: '6' });
  expect(kept.statusCode).toBe(303);
  const teams = { dutyTeam: '020 7946 0010', emergencyDutyTeam: '020 7946 0011', askAgain: '6' };
  expect((await house.as(administrator).post(contacts(authority), teams)).statusCode).toBe(303);
  const missing = await page();
  for (const number of ['02079460001', '02079460010', '02079460011'])
    expect(missing).toContain(`href="tel:${number}"`);
  expect(missing).toContain('href="https://police.example/form"');
  const report = await carer().get(`/missing/episodes/${episode}/report`);
  expect(report.body).toContain('href="https://police.example/form"');
  expect(report.body).toContain('Manager on call: 020 7946 0001, ask for the manager');
  expect((await carer().get(`/children/${child}`)).body).toContain('href="tel:02079460001"');
  expect((await carer().get('/numbers')).body).toContain('href="tel:02079460001"');
  const work = await carer().get('/my-work');
  expect(work.body).toContain('href="tel:02079460001"');
});

test('the manager of a home keeps what is different there, and it comes first; a carer keeps nothing', async () => {
  const { house } = borough;
  const { provider, home, manager, otherManager } = house.world;
  const path = contacts(provider, home);
  expect((await carer().get(path)).statusCode).toBe(404);
  expect((await carer().post(path, { onCall: '020 7946 0099' })).statusCode).toBe(404);
  expect((await house.as(otherManager).post(path, { onCall: '020 7946 0099' })).statusCode).toBe(404);
  const form = await house.as(manager).get(path);
  expect(form.body).toContain('Leave it empty for: 020 7946 0001, ask for the manager');
  expect((await house.as(manager).post(path, { onCall: '020 7946 0002' })).statusCode).toBe(303);
  expect(await page()).toContain('href="tel:02079460002"');
  expect(await page()).not.toContain('href="tel:02079460001"');
});

test('what is no number, and what is no address, is refused at its field with what was typed', async () => {
  const { house, providerAdministrator } = borough;
  const refused = await house.as(providerAdministrator).post(contacts(house.world.provider), {
    ...{ onCall: 'the wall of the office', policeOnline: 'police dot example', askAgain: '99' },
  });
  expect(refused.statusCode).toBe(422);
  for (const text of [
    'Give a telephone number, such as 020 7946 0000.',
    'Give the address of the form. It begins with https://',
    'the wall of the office',
  ])
    expect(refused.body).toContain(text);
});

test('who checked it and when is shown, and after some months the administrator is asked again', async () => {
  const { house, providerAdministrator } = borough;
  const { provider } = house.world;
  const administrator = house.as(providerAdministrator);
  const shown = await administrator.get(`/organisations/${provider}`);
  expect(shown.body).toContain('Checked 3 March 2026 by providerAdministrator Pretend');
  const asks = async () => (await administrator.get(`/organisations/${provider}/checklist`)).body;
  expect(await asks()).not.toContain('Nobody has checked');
  house.now = new Date('2026-09-20T10:00:00Z');
  expect(await asks()).toContain('Nobody has checked the telephone numbers for 6 months.');
  expect(await asks()).toContain('Nobody has checked the telephone numbers of');
  house.now = new Date('2026-03-03T02:15:00Z');
});

test('the rota shows the numbers of each organisation on it', async () => {
  const { house, administrator } = borough;
  const { body } = await house.as(administrator).get('/rotas');
  expect(body).toContain('href="tel:02079460011"');
});
