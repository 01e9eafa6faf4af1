import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { openAccount } from '../../src/platform/sign-in/index.ts';
import { type AtProvider, identityProvider, type TestProvider } from '../house/identity-provider.ts';
import { PlainBrowser, type Seen } from '../house/plain-browser.ts';
import { type TestApp, testApp } from '../house/test-app.ts';

const password = 'a long enough password';
const first = randomUUID();
const second = randomUUID();
let house: TestApp;
let there: TestProvider;
let service: string;
let provider: string;
const here = () => `/organisations/${house.world.provider}/sign-in`;
const guide = 'href="/"';

beforeAll(async () => {
  there = await identityProvider();
  house = await testApp({
    now: new Date(),
    change: (deps) => ({
      ...deps,
      telling: { textsAreSent: false, secretsKey: 'only a test', reach: { thisMachine: true, listed: [] } },
    }),
  });
  await house.database.asOwner(async (tx) => {
    for (const [id, name] of [
      [first, 'First Administrator'],
      [second, 'Second Administrator'],
    ] as const) {
      await openAccount(tx, { id, name, email: `${name.split(' ')[0]}@homes.example`, password }, house.now);
      await work(id, 'administrator', null);
    }
    async function work(person: string, role: 'administrator', setting: string | null) {
      const place = { organisation_id: house.world.provider, setting_id: setting, from_day: '2020-01-01' };
      await tx
        .insertInto('membership')
        .values({ id: randomUUID(), person_id: person, role, ...place })
        .execute();
    }
  });
  service = await house.listen();
});
// The provider's clock is that of this machine.
beforeEach(() => {
  house.now = new Date();
});
afterAll(async () => {
  await house.close();
  await there.down();
});

const facts = () => ({
  name: 'Homes work account',
  issuer: there.issuer,
  clientId: there.client.id,
  clientSecret: there.client.secret,
  scopes: 'openid profile email',
  groupsClaim: 'groups',
  domains: 'homes.example',
  asksTwice: 'yes',
});
const answerTo = async (path: string): Promise<string> => {
  const page = await house.as(second).get(here());
  const found = [...page.body.matchAll(/action="([^"]+\/asks\/[^"]+)"/g)].map(([, to = '']) => to);
  return found.at(-1) ?? path;
};
/** One administrator asks, the other agrees. */
async function hold(at: string, form: Record<string, string>): Promise<void> {
  expect((await house.as(first).post(here() + at, form)).statusCode).toBe(303);
  expect((await house.as(second).post(await answerTo(at), { answer: 'agree' })).statusCode).toBe(303);
}
const owner = <Row>(query: ReturnType<typeof sql<Row>>) =>
  house.database.asOwner(async (tx) => (await query.execute(tx)).rows);

const isInteraction = (seen: Seen): boolean => seen.url.pathname.startsWith('/interaction/');
/** Goes there and signs in as somebody; `until` stops before what the provider sends back is asked. */
async function signIn(
  browser: PlainBrowser,
  who: string,
  { at = `${service}/sign-in/with/${provider}`, until }: { at?: string; until?: (url: URL) => boolean } = {},
): Promise<Seen> {
  const seen = await browser.go(at, undefined, until);
  if (!isInteraction(seen)) return seen;
  return await browser.go(seen.url, { prompt: 'login', login: who, password: 'any' }, until);
}
const isBack = (url: URL): boolean => url.pathname === '/sign-in/with/back';
const h1 = ({ text }: Seen): string => /<h1[^>]*>([^<]*)/.exec(text)?.[1] ?? '';
const known = (who: string, said: AtProvider) => {
  there.people[who] = {
    email: `${who}@homes.example`,
    email_verified: true,
    name: `${who} Pretend`,
    ...said,
  };
  return who;
};
const accountOf = async (who: string) =>
  (await owner(sql<{ id: string }>`select id from person_account where email = ${`${who}@homes.example`}`))[0]
    ?.id;

describe('connecting it', () => {
  test('an address inside the network, or where nobody answers, is refused at its field with all that was typed but the secret', async () => {
    for (const issuer of ['https://10.0.0.1/', 'http://homes.example/', `${service}/`]) {
      const { statusCode, body } = await house.as(first).post(here(), { ...facts(), issuer });
      expect(statusCode).toBe(422);
      expect(body).toContain('href="#issuer"');
      expect(body).toContain('value="Homes work account"');
      expect(body).not.toContain(there.client.secret);
    }
  });

  test('it holds when a second administrator agrees, and not for whoever asked', async () => {
    expect((await house.as(first).post(here(), facts())).statusCode).toBe(303);
    const ask = await answerTo('');
    expect((await house.as(first).post(ask, { answer: 'agree' })).statusCode).not.toBe(303);
    expect((await house.as(null).get('/sign-in')).body).not.toContain('Homes work account');
    expect((await house.as(second).post(ask, { answer: 'agree' })).statusCode).toBe(303);
    expect((await house.as(null).get('/sign-in')).body).toContain('Sign in with Homes work account');
    const [row] = await owner(
      sql<{ id: string; client_secret: string }>`select id, client_secret from identity_provider`,
    );
    expect(row?.client_secret).not.toContain(there.client.secret);
    provider = row?.id ?? '';
    there.serves(service, provider);
    expect((await house.as(second).get(here())).body).not.toContain(there.client.secret);
  });

  test('nobody but its administrators sees or changes it', async () => {
    for (const person of [house.world.manager, house.world.carer, house.world.socialWorker]) {
      expect((await house.as(person).get(here())).statusCode).toBe(403);
      expect((await house.as(person).post(`${here()}/rules`, { group: 'x', role: 'carer' })).statusCode).toBe(
        403,
      );
    }
  });

  test('a rule can be tried before it holds, and cannot make administrators, reviewing officers or advocates', async () => {
    const rule = { group: 'Hazel carers', setting: house.world.home, role: 'carer', atOnce: 'yes' };
    expect((await house.as(first).post(`${here()}/rules`, rule)).statusCode).toBe(303);
    const tried = await house.as(second).post(`${here()}/try`, { groups: 'Hazel carers\nNobody' });
    expect(tried.body).toContain('carer at Hazel House');
    expect(tried.body).toContain('still waits for a second administrator');
    expect((await house.as(second).post(await answerTo(''), { answer: 'agree' })).statusCode).toBe(303);
    for (const role of [
      'administrator',
      'independent-reviewing-officer',
      'advocate',
      'information-governance',
    ])
      expect((await house.as(first).post(`${here()}/rules`, { group: 'All', role })).statusCode).toBe(422);
    const everybody = await house
      .as(first)
      .post(`${here()}/rules`, { group: '', role: 'carer', atOnce: 'yes' });
    expect(everybody.body).toContain('Everybody who can sign in there cannot start at once');
  });
});

describe('signing in', () => {
  test('somebody in a group with a rule gets an account and their place', async () => {
    const browser = new PlainBrowser();
    const seen = await signIn(browser, known('hazel', { groups: ['Hazel carers'] }));
    expect([seen.status, seen.url.pathname]).toEqual([200, '/my-work']);
    expect(seen.text).toContain('hazel Pretend');
    const [place] = await owner(sql<{ setting_id: string; role: string }>`
      select setting_id, role from membership where person_id = ${await accountOf('hazel')} and rule_id is not null`);
    expect(place).toEqual({ setting_id: house.world.home, role: 'carer' });
  });

  test('somebody whom no rule gives a place gets no account', async () => {
    for (const groups of [[], ['Somebody else'], undefined]) {
      const seen = await signIn(new PlainBrowser(), known('nobody', { groups }));
      expect([seen.status, h1(seen)]).toEqual([403, 'You have no place here yet']);
      expect(seen.text).toContain(guide);
    }
    expect(await accountOf('nobody')).toBe(undefined);
  });

  test('where a rule says so an administrator agrees first', async () => {
    await hold('/rules', { group: 'Bank staff', setting: house.world.home, role: 'support-worker' });
    const browser = new PlainBrowser();
    const seen = await signIn(browser, known('bank', { groups: ['Bank staff'] }));
    expect(h1(seen)).toBe('Your place waits for an administrator');
    expect((await browser.go(`${service}/my-work`)).url.pathname).toBe('/sign-in');
    const people = await house.as(first).get(`/organisations/${house.world.provider}/people`);
    expect(people.body).toContain('A rule of your own sign-in asks for this');
    const [, to = ''] = /action="([^"]+\/people\/asks\/[^"]+)"/.exec(people.body) ?? [];
    expect((await house.as(first).post(to, { answer: 'agree' })).statusCode).toBe(303);
    expect((await signIn(browser, 'bank')).url.pathname).toBe('/my-work');
  });

  test('an account that works only here is found by its address, where the provider does not deny that it is theirs', async () => {
    const id = randomUUID();
    await house.database.asOwner(async (tx) => {
      await openAccount(tx, { id, name: 'Had Account', email: 'had@homes.example', password }, house.now);
      const place = {
        organisation_id: house.world.provider,
        setting_id: house.world.home,
        from_day: '2020-01-01',
      };
      await tx
        .insertInto('membership')
        .values({ id: randomUUID(), person_id: id, role: 'carer', ...place })
        .execute();
    });
    const denied = await signIn(new PlainBrowser(), known('had', { email_verified: false }));
    expect(h1(denied)).toBe('Sign in the way you did before');
    const seen = await signIn(new PlainBrowser(), known('had', {}));
    expect(seen.text).toContain('Had Account');
  });

  test('an account that works elsewhere too, or holds the keys, is not found but connected by whoever has it', async () => {
    const elsewhere = randomUUID();
    await house.database.asOwner(async (tx) => {
      await openAccount(
        tx,
        { id: elsewhere, name: 'Two Places', email: 'two@homes.example', password },
        house.now,
      );
      for (const [organisation, setting, role] of [
        [house.world.provider, house.world.home, 'carer'],
        [house.world.authority, null, 'social-worker'],
      ] as const)
        await tx
          .insertInto('membership')
          .values({
            id: randomUUID(),
            person_id: elsewhere,
            organisation_id: organisation,
            setting_id: setting,
            role,
            from_day: '2020-01-01',
          })
          .execute();
    });
    for (const who of [
      known('two', { groups: ['Hazel carers'] }),
      known('First', { groups: ['Hazel carers'] }),
    ]) {
      const seen = await signIn(new PlainBrowser(), who);
      expect([seen.status, h1(seen)]).toEqual([403, 'Sign in the way you did before']);
    }
    const browser = new PlainBrowser();
    await browser.go(`${service}/sign-in`, { email: 'two@homes.example', password });
    const account = await browser.go(`${service}/account`);
    expect(account.text).toContain(`/account/connect/${provider}`);
    const connected = await signIn(browser, 'two', { at: `${service}/account/connect/${provider}` });
    expect(connected.url.pathname).toBe('/account');
    expect(connected.text).toContain('Homes work account: connected');
    expect((await signIn(new PlainBrowser(), 'two')).text).toContain('Two Places');
    const other = await signIn(browser, 'hazel', { at: `${service}/account/connect/${provider}` });
    expect(h1(other)).toBe('It could not be connected');
  });
});

test('its rows are read by administrators of the organisation alone, its secret and who is who there by nobody', async () => {
  const tables = ['identity_provider', 'sign_in_rule', 'sign_in_ask', 'provider_group', 'person_identity'];
  const { carer, manager, socialWorker, outsider } = house.world;
  const seen = async (person: string, what: string, table: string): Promise<number> => {
    const who = { personId: person, settings: { now: house.now.toISOString() } };
    return await house.database
      .asPerson(who, (tx) => sql.raw(`select ${what} from ${table}`).execute(tx))
      .then(({ rows }) => rows.length)
      .catch(() => 0);
  };
  for (const table of tables) {
    for (const person of [carer, manager, socialWorker, outsider])
      expect([table, await seen(person, 'id', table)]).toEqual([table, 0]);
    const byAdministrator = await seen(first, 'id', table);
    if (table === 'person_identity') expect(byAdministrator).toBe(0);
    else expect([table, byAdministrator > 0]).toEqual([table, true]);
  }
  expect(await seen(first, 'client_secret', 'identity_provider')).toBe(0);
});

describe('what users of other systems reported', () => {
  test('a second tab signs nobody out: both come back in any order, and forms of the first still go', async () => {
    const browser = new PlainBrowser();
    const at = `${service}/sign-in/with/${provider}`;
    const [one, two] = [await browser.go(at), await browser.go(at)];
    const finish = ({ url }: Seen) => browser.go(url, { prompt: 'login', login: 'hazel', password: 'any' });
    expect((await finish(two)).url.pathname).toBe('/my-work');
    const page = await browser.go(`${service}/account`);
    const [, token = ''] = /name="_csrf" value="([^"]+)"/.exec(page.text) ?? [];
    expect((await finish(one)).url.pathname).toBe('/my-work');
    const out = await browser.go(`${service}/sign-out`, { _csrf: token });
    expect([out.status, out.url.pathname]).toEqual([200, '/']);
  });

  test('the account is chosen anew each time, so that on a shared computer nobody goes on as whoever was there before', async () => {
    const browser = new PlainBrowser();
    await signIn(browser, 'hazel');
    const seen = await browser.go(`${service}/sign-in/with/${provider}`);
    expect(isInteraction(seen)).toBe(true);
    expect((await signIn(browser, 'bank')).text).toContain('bank Pretend');
  });

  test('forms need their token and the session ends when idle, as after any other sign-in', async () => {
    const browser = new PlainBrowser();
    await signIn(browser, 'hazel');
    expect((await browser.go(`${service}/sign-out`, { _csrf: 'made up' })).status).toBe(403);
    expect((await browser.go(`${service}/my-work`)).url.pathname).toBe('/my-work');
    const was = house.now;
    house.now = new Date(was.getTime() + 3 * 3_600_000);
    expect((await browser.go(`${service}/my-work`)).url.pathname).toBe('/sign-in');
    house.now = was;
  });
});

describe('what somebody else sends', () => {
  test('what comes back opens nothing in another browser, a second time, or under another state', async () => {
    const browser = new PlainBrowser();
    const { url } = await signIn(browser, 'hazel', { until: isBack });
    expect(h1(await new PlainBrowser().go(url))).toBe('You are not signed in');
    const bent = new URL(url);
    bent.searchParams.set('state', 'another');
    expect(h1(await browser.go(bent))).toBe('You are not signed in');
    expect((await browser.go(url)).url.pathname).toBe('/my-work');
    expect(h1(await browser.go(url))).toBe('You are not signed in');
  });

  test('it leads to no other site, however it is asked to', async () => {
    const at = `${service}/sign-in/with/${provider}?return=https://elsewhere.example/`;
    expect((await signIn(new PlainBrowser(), 'hazel', { at })).url.href).toBe(`${service}/my-work`);
  });

  test('many tabs at once leave no pile of cookies', async () => {
    const browser = new PlainBrowser();
    for (let tabs = 0; tabs < 9; tabs += 1) await browser.ask(new URL(`${service}/sign-in/with/${provider}`));
    expect(browser.cookies(new URL(service)).split('hearth_to_').length - 1).toBeLessThanOrEqual(4);
  });
});

describe('signing out there', () => {
  const end = async (browser: PlainBrowser) => {
    const page = await browser.go(`${there.issuer}/session/end`);
    const [, xsrf = ''] = /name="xsrf" value="([^"]+)"/.exec(page.text) ?? [];
    await browser.go(`${there.issuer}/session/end/confirm`, { xsrf, logout: 'yes' });
  };

  test('ends the session here, and only that', async () => {
    const [browser, other] = [new PlainBrowser(), new PlainBrowser()];
    await signIn(browser, 'hazel');
    await signIn(other, 'hazel');
    await end(browser);
    expect((await browser.go(`${service}/my-work`)).url.pathname).toBe('/sign-in');
    expect((await other.go(`${service}/my-work`)).url.pathname).toBe('/my-work');
  });

  test('what is not signed by the provider, for us, and new, ends nothing', async () => {
    const browser = new PlainBrowser();
    await signIn(browser, 'hazel');
    const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
    const claims = {
      iss: there.issuer,
      aud: there.client.id,
      iat: Math.floor(Date.now() / 1000),
      jti: 'x',
      sub: 'hazel',
      events: { 'http://schemas.openid.net/event/backchannel-logout': {} },
    };
    const forged = [
      '',
      'x.y.z',
      `${part({ alg: 'none' })}.${part(claims)}.`,
      `${part({ alg: 'RS256', kid: 'x' })}.${part(claims)}.${Buffer.from('x').toString('base64url')}`,
    ];
    for (const token of forged) {
      const seen = await new PlainBrowser().go(`${service}/sign-in/with/${provider}/ended`, {
        logout_token: token,
      });
      expect(seen.status).toBe(400);
    }
    expect((await browser.go(`${service}/my-work`)).url.pathname).toBe('/my-work');
  });
});

describe('bad days', () => {
  test('a claim that is missing takes no place away', async () => {
    known('hazel', { groups: undefined });
    expect((await signIn(new PlainBrowser(), 'hazel')).url.pathname).toBe('/my-work');
  });

  test('a group that was renamed ends the places it gave, hands on what they owned, and stands where administrators look', async () => {
    const person = (await accountOf('hazel')) ?? '';
    const open = new PlainBrowser();
    known('hazel', { groups: ['Hazel carers'] });
    await signIn(open, 'hazel');
    await owner(sql`
      insert into step (id, child_id, code, cites, words, owner_role, owner_id, made_for_id, state, made_at, changed_at, due_at, setting_id, about, about_id)
      select gen_random_uuid(), ${house.world.robin}, 'look', '[]', 'Look', 'carer', ${person}, ${person}, 'proposed', now(), now(), now(), ${house.world.home}, 'missing', gen_random_uuid()`);
    known('hazel', { groups: ['Carers of Hazel House'] });
    house.now = new Date(house.now.getTime() + 24 * 3_600_000);
    const seen = await signIn(new PlainBrowser(), 'hazel');
    expect(h1(seen)).toBe('You have no place here yet');
    expect((await open.go(`${service}/my-work`)).url.pathname).toBe('/sign-in');
    const [step] = await owner(sql<{ owner_id: string }>`select owner_id from step where words = 'Look'`);
    expect(step?.owner_id).toBe(house.world.manager);
    const page = await house.as(first).get(here());
    expect(page.body).toContain('Carers of Hazel House');
    expect(page.body).toContain('lost their place');
  });

  test('the provider is down: the page says so, the guide is there, and a password still opens an account', async () => {
    await there.down();
    house.now = new Date(house.now.getTime() + 48 * 3_600_000);
    const seen = await new PlainBrowser().go(`${service}/sign-in/with/${provider}`);
    expect([seen.status, h1(seen)]).toEqual([503, 'Homes work account does not answer']);
    expect(seen.text).toContain(guide);
    const browser = new PlainBrowser();
    expect(
      (await browser.go(`${service}/sign-in`, { email: 'first@homes.example', password })).url.pathname,
    ).toBe('/my-work');
    await there.up();
    const asked = async () =>
      isInteraction(await new PlainBrowser().go(`${service}/sign-in/with/${provider}`));
    expect(await asked()).toBe(false);
    house.now = new Date(house.now.getTime() + 11_000);
    expect(await asked()).toBe(true);
  });

  test('where it is the only way a password opens nothing but the account of an administrator', async () => {
    await hold('', { ...facts(), isOnlyWay: 'yes' });
    const [row] = await owner(sql<{ id: string }>`select id from identity_provider where ended_at is null`);
    provider = row?.id ?? '';
    there.serves(service, provider);
    const byPassword = async (email: string) =>
      (await new PlainBrowser().go(`${service}/sign-in`, { email, password })).status;
    expect(await byPassword('had@homes.example')).toBe(401);
    expect(await byPassword('first@homes.example')).toBe(200);
    expect((await signIn(new PlainBrowser(), 'had')).text).toContain('Had Account');
  });

  test('when its use ends whoever came with it is signed out, and the button is gone', async () => {
    const browser = new PlainBrowser();
    await signIn(browser, 'had');
    expect((await house.as(first).post(`${here()}/${provider}/end`, {})).statusCode).toBe(303);
    expect((await browser.go(`${service}/my-work`)).url.pathname).toBe('/sign-in');
    expect((await house.as(null).get('/sign-in')).body).not.toContain('Homes work account');
    expect((await new PlainBrowser().go(`${service}/sign-in/with/${provider}`)).status).toBe(404);
  });
});
