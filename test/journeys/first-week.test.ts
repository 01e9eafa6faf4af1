import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { londonDate } from '../../src/platform/clock/index.ts';
import { addDays } from '../../src/protocol/index.ts';
import { wholeDraft } from '../bad-input/a-draft.ts';
import type { TestApp } from '../house/test-app.ts';
import { at } from '../missing/night.ts';
import { emptyEngines, LiveService } from './live-service.ts';
import { type Person, wordsOf } from './person-over-http.ts';

// From an empty database, in live mode, by commands and pages alone: what docs/first-week.md tells.

describe.each(await emptyEngines())('%s', (_, makeEmpty) => {
  let live: LiveService;
  beforeAll(async () => {
    live = await LiveService.open(makeEmpty);
  });
  afterAll(() => live.close());

  const as = (name: string): Person => live.as(name);
  const today = (): string => londonDate(new Date());
  const day = (name: string, iso: string): Record<string, string> => {
    const [year = '', month = '', date = ''] = iso.split('-');
    return { [`${name}-day`]: date, [`${name}-month`]: month, [`${name}-year`]: year };
  };

  const idOf = (path: string): string => path.split('/').at(-1) ?? '';
  let authority = '';
  let provider = '';
  let home = '';
  const children: string[] = [];

  /** Somebody is invited by one person and agreed to by a second. */
  async function isInvited(
    name: string,
    place: { organisation: string; setting: string; role: string },
    [asked, second]: readonly [string, string],
  ): Promise<void> {
    const at = `/organisations/${place.organisation}/people`;
    await as(asked).fillIn(at, at, {
      email: `${name}@first.example`,
      name: `${name.charAt(0).toUpperCase()}${name.slice(1)} Invented`,
      setting: place.setting,
      role: place.role,
      ...day('from', today()),
    });
    const asks = await as(second).get(at);
    const answer = new RegExp(`action="(${at}/asks/[0-9a-f-]{36})"`).exec(asks.body)?.[1] ?? '';
    await as(second).fillIn(at, answer, { answer: 'agree' });
  }

  test('two organisations begin by a command, and their administrators choose passwords', async () => {
    const council = [
      'Borough of Fictionwick',
      'council',
      'Ada Invented',
      'ada@first.example',
      'Ben Invented',
    ];
    const ofCouncil = await live.begin([...council, 'ben@first.example', '', '', '', '020 1', '101', '', '']);
    const care = ['Fiction Care', 'provider', 'Cal Invented', 'cal@first.example', 'Dot Invented'];
    const ofCare = await live.begin([...care, 'dot@first.example', '', '', '', '020 1', '101', 'dpo 1', '']);
    await live.start();
    const links = [...ofCouncil, ...ofCare];
    for (const [at, name] of ['ada', 'ben', 'cal', 'dot'].entries())
      await live.arrives(name, links[at] ?? '');
    const list = await as('ada').get('/organisations?words=Fiction');
    const found = [...list.body.matchAll(/\/organisations\/([0-9a-f-]{36})"[^>]*>([^<]+)/g)];
    authority = found.find(([, , name]) => name === 'Borough of Fictionwick')?.[1] ?? '';
    provider = found.find(([, , name]) => name === 'Fiction Care')?.[1] ?? '';
    expect(wordsOf((await as('ada').get(`/organisations/${authority}/checklist`)).body)).toContain(
      'Nobody works as a social worker yet.',
    );
  });

  test('a home is added, and eight people work here, each agreed to by the second person that it takes', async () => {
    const at = `/organisations/${provider}`;
    await as('cal').fillIn(`${at}/homes/new`, `${at}/homes`, {
      kind: 'childrens-home',
      name: 'Fable House',
      urn: 'SC000001',
      telephone: '020 2',
      beds: '4',
    });
    const change = /\/homes\/([0-9a-f-]{36})\/change/.exec((await as('cal').get(at)).body);
    home = change?.[1] ?? '';
    const inHome = { organisation: provider, setting: home };
    await isInvited('mo', { ...inHome, role: 'registered-manager' }, ['cal', 'dot']);
    await isInvited('cam', { ...inHome, role: 'carer' }, ['cal', 'dot']);
    const ofCouncil = { organisation: authority, setting: '' };
    await isInvited('sol', { ...ofCouncil, role: 'social-worker' }, ['ada', 'ben']);
    await isInvited('rae', { ...ofCouncil, role: 'duty-officer' }, ['ada', 'ben']);
    // What waits to be sent leaves when the service starts; nobody has to sign in again.
    await live.start();
    for (const name of ['mo', 'cam', 'sol', 'rae']) await live.arrives(name, await live.mailedTo(name));
    expect(live.people.size).toBe(8);
    const missing = wordsOf((await as('ada').get(`/organisations/${authority}/checklist`)).body);
    expect(missing).not.toContain('social worker yet');
    expect(missing).toContain('independent reviewing officer');
  });

  test('three children are begun: two by their worker, one at night by the home', async () => {
    const form = await as('sol').get('/children/new');
    const worker = /<option value="([0-9a-f-]{36})"[^>]*>Sol Invented/.exec(form.body)?.[1] ?? '';
    for (const [given, born] of [
      ['Juniper', '2011-04-05'],
      ['Tamarisk', '2012-06-07'],
    ] as const) {
      const led = await as('sol').fillIn('/children/new', '/children/new', {
        given,
        family: 'Imagined',
        ...day('birth', born),
        basis: 'known',
        worker,
        homeWords: 'Fable',
        ...day('since', addDays(today(), -2)),
        status: 'V2',
        ...day('caredSince', addDays(today(), -30)),
      });
      children.push(idOf(led));
    }
    const arrived = await as('cam').fillIn('/children/new/arrived', '/children/new/arrived', {
      given: 'Bramble',
      ...day('birth', '2010-01-01'),
      basis: 'estimated',
      authority,
    });
    children.push(idOf(arrived));
    const confirm = `/children/${children[2]}/confirm`;
    expect((await as('rae').get('/my-work')).body).toContain(confirm);
    await as('rae').fillIn(confirm, confirm, { worker });
    expect((await as('sol').get(`/children/${children[2]}`)).body).toContain('Bramble');
  });

  test('something happens: it is guided, recorded, decided, acknowledged', async () => {
    expect(wordsOf((await live.nobody().get('/')).body)).toContain('danger');
    const [child = ''] = children;
    const cam = as('cam');
    await cam.get('/my-work');
    const house = { as: () => cam.visitor, world: { carer: '', robin: child } } as unknown as TestApp;
    const draft = await wholeDraft(house, {
      'when-and-where': {
        ...{ day: addDays(today(), -1), time: '21:40', place: 'Kitchen', present: 'Cam Invented' },
      },
    });
    const check = await cam.get(`/records/${draft}/check`);
    const version = /name="version" value="(\d+)"/.exec(check.body)?.[1] ?? '';
    const signed = await cam.post(`/records/${draft}/sign`, { version });
    expect(signed.statusCode, wordsOf(signed.body)).toBe(303);
    const incident = /incidents\/([0-9a-f-]{36})/.exec(String(signed.headers.location))?.[1] ?? '';
    await as('mo').get('/my-work');
    const decided = await as('mo').post(`/incidents/${incident}/decisions`, {
      goodEnough: 'yes',
      chosenRoute: 'resolve-internally',
      reason: 'It is put right.',
      factors: ['intent'],
    });
    expect(decided.statusCode, wordsOf(decided.body)).toBe(303);
    const approved = await as('mo').post(`/incidents/${incident}/approve`, { approveWords: 'Well done.' });
    expect(approved.statusCode, wordsOf(approved.body)).toBe(303);
    const work = await as('sol').get('/my-work');
    expect(work.body).toContain('Something happened and was recorded');
    expect((await as('sol').post('/notices/read', { which: 'all' })).statusCode).toBe(303);
  });

  test('a child is not there, and is found', async () => {
    const [, child = ''] = children;
    const cam = as('cam');
    const now = new Date();
    const minutesAgo = (minutes: number): Date => new Date(now.getTime() - minutes * 60_000);
    const led = await cam.fillIn(
      `/children/${child}/missing/episodes/new`,
      `/children/${child}/missing/episodes`,
      {
        danger: 'no',
        known: 'no',
        ...at('noticed', minutesAgo(60)),
      },
    );
    const episode = /episodes\/([0-9a-f-]{36})/.exec(led)?.[1] ?? '';
    await cam.fillIn(`/missing/episodes/${episode}/found`, `/missing/episodes/${episode}/found`, {
      ...at('found', minutesAgo(1)),
      foundBy: 'Came back by themselves',
      howTheyAre: 'Tired. Ate something.',
      risk: 'none',
    });
    expect(wordsOf((await as('mo').get(`/missing/episodes/${episode}`)).body)).toContain('Found');
  });

  test('a young person signs in and disagrees', async () => {
    const [child = ''] = children;
    const word = 'a heron on the roof';
    const device = live.nobody();
    const begun = await device.post('/me/start', { word });
    const number = /\b[A-Z0-9]{3}(-[A-Z0-9]{3}){3}\b/.exec(begun.body)?.[0] ?? '';
    const agreed = `/children/${child}/young-account`;
    for (const adult of ['mo', 'sol']) await as(adult).fillIn(agreed, agreed, { number, spoken: 'yes' });
    expect((await device.post('/me/start/go-on', { number, word })).statusCode).toBe(303);
    const mine = await device.get('/me/record');
    const record = /\/me\/record\/([0-9a-f-]{36})/.exec(mine.body)?.[1] ?? '';
    const sent = await device.post('/me/challenges', { record, wrong: 'I did not throw it.' });
    expect(sent.headers.location, wordsOf(sent.body)).toContain('/me/challenges/');
    // The manager has decided about it: somebody who has not answers.
    expect((await as('sol').get('/my-work')).body).toContain('answer the young person');
    expect((await as('mo').get('/my-work')).body).not.toContain('answer the young person');
  });

  test('somebody leaves, and their next request shows nothing', async () => {
    const at = `/organisations/${provider}/people`;
    const [child = ''] = children;
    expect((await as('cam').get(`/children/${child}`)).statusCode).toBe(200);
    const list = await as('cal').get(at);
    const line = list.body.slice(list.body.indexOf('Cam Invented'));
    const account = /\/people\/[0-9a-f-]{36}\/account/.exec(line)?.[0] ?? '';
    const end = new RegExp(`${at}/[0-9a-f-]{36}/end`).exec(line)?.[0] ?? '';
    const page = await as('cal').get(end);
    const taker = /<option value="([0-9a-f-]{36})"[^>]*>Mo Invented/.exec(page.body)?.[1] ?? '';
    await as('cal').fillIn(end, end, { taker, ...day('until', today()) });
    await as('cal').fillIn(account, `${account}/close`, { _sure: 'yes' });
    const after = await as('cam').get(`/children/${child}`);
    expect(after.statusCode).toBe(303);
    expect(after.headers.location).toContain('/sign-in');
    expect(after.body).not.toContain('Juniper');
  });
});
