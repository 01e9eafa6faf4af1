import { londonDate } from '../../src/platform/clock/index.ts';
import { formsOf } from '../../test/bad-input/forms-of-page.ts';
import type { City, Visitor } from './cities.ts';

/** What is visited: a page, or something that is written. */
export interface Visit {
  readonly name: string;
  readonly who: string;
  /** The most milliseconds at the median in the largest city; none for what is there to compare. */
  readonly bar: number;
  /** Prepares the visit in a city: what is then measured, again and again. */
  prepare(city: City, visitor: Visitor): Promise<() => Promise<{ status: number; bytes: number }>>;
}

const nobody = 'nobody';
const carer = 'Carer at';
const manager = 'Registered manager';
const socialWorker = 'Social worker';
const young = 'a young person';

async function get(city: City, { cookie }: Visitor, path: string) {
  const answer = await city.app.inject({ url: path, headers: { cookie } });
  return {
    status: answer.statusCode,
    bytes: answer.rawPayload.length,
    body: answer.body,
    to: answer.headers.location,
  };
}

/** The first link on a page that looks so. */
async function linkOn(city: City, visitor: Visitor, path: string, pattern: RegExp): Promise<string> {
  const { body, to } = await get(city, visitor, path);
  if (to && pattern.test(String(to))) return String(to);
  for (const [, href = ''] of body.matchAll(/href="(\/[^"#]*)/g)) if (pattern.test(href)) return href;
  throw new Error(`${path} has no link that looks like ${pattern}.`);
}

const seen =
  (path: string | ((city: City, visitor: Visitor) => Promise<string>)): Visit['prepare'] =>
  async (city, visitor) => {
    const found = typeof path === 'string' ? path : await path(city, visitor);
    return () => get(city, visitor, found);
  };
const linked = (from: string, pattern: RegExp) =>
  seen((city, visitor) => linkOn(city, visitor, from, pattern));

async function post(city: City, { cookie }: Visitor, path: string, fields: Readonly<Record<string, string>>) {
  const answer = await city.app.inject({
    method: 'POST',
    url: path,
    headers: { cookie, 'sec-fetch-site': 'same-origin', 'content-type': 'application/x-www-form-urlencoded' },
    payload: new URLSearchParams(fields).toString(),
  });
  return { status: answer.statusCode, bytes: answer.rawPayload.length };
}

/** A line in the daybook of their home; the form is fetched once, and each time it is as if newly opened. */
const daybookLine: Visit['prepare'] = async (city, visitor) => {
  const path = await linkOn(city, visitor, '/daybook', /^\/settings\/[0-9a-f-]{36}\/daybook$/);
  const form = formsOf((await get(city, visitor, path)).body).find(({ sent }) => 'daybook' in sent);
  if (!form) throw new Error(`${path} has no form for a line.`);
  return () =>
    post(city, visitor, form.action, {
      ...form.hidden,
      entry: crypto.randomUUID(),
      daybook: 'A quiet evening.',
    });
};

/** A record about a child of their home, signed. */
const signedRecord: Visit['prepare'] = async (city, visitor) => {
  const child = await linkOn(city, visitor, '/children', /^\/children\/[0-9a-f-]{36}$/);
  const hourAgo = new Date(Date.now() - 3_600_000);
  const token = visitor.cookie.split('=')[1] ?? '';
  const record = {
    childId: child.split('/')[2],
    day: londonDate(hourAgo),
    time: hourAgo.toLocaleTimeString('en-GB', { timeZone: 'Europe/London' }).slice(0, 5),
    place: 'Kitchen',
    present: 'Two carers',
    facts: { conduct: [{ kind: 'damage', severity: 'minor' }] },
    childActions: 'A cup was thrown.',
    staffActions: 'Staff gave space.',
    deEscalation: 'A quiet voice.',
    restorative: 'They made tea together.',
    account: { words: 'I was cross.' },
    told: [],
    police: null,
    settingRecord: { riskReview: 'Nothing changes.', daybook: 'A hard evening.' },
    decision: {
      goodEnough: 'yes',
      goodEnoughWords: 'It is what I would do.',
      chosenRoute: 'resolve-internally',
      reason: '',
    },
  };
  return async () => {
    const answer = await city.app.inject({
      method: 'POST',
      url: '/api/v1/incidents',
      headers: { authorization: `Bearer ${token}` },
      payload: record,
    });
    if (answer.statusCode >= 400) throw new Error(answer.body);
    return { status: answer.statusCode, bytes: answer.rawPayload.length };
  };
};

/** The twelve commonest pages, and what is written most. */
export const visits: readonly Visit[] = [
  { name: 'the guide', who: nobody, bar: 10, prepare: seen('/') },
  { name: 'my work', who: carer, bar: 80, prepare: seen('/my-work') },
  { name: 'my work', who: manager, bar: 80, prepare: seen('/my-work') },
  { name: 'my work', who: socialWorker, bar: 80, prepare: seen('/my-work') },
  { name: 'children', who: socialWorker, bar: 60, prepare: seen('/children') },
  {
    name: 'a child',
    who: socialWorker,
    bar: 60,
    prepare: linked('/children', /^\/children\/[0-9a-f-]{36}$/),
  },
  {
    name: 'the daybook',
    who: carer,
    bar: 60,
    prepare: linked('/daybook', /^\/settings\/[0-9a-f-]{36}\/daybook$/),
  },
  { name: 'review', who: manager, bar: 60, prepare: seen('/review') },
  {
    name: 'an incident to review',
    who: manager,
    bar: 60,
    prepare: linked('/review', /^\/incidents\/[0-9a-f-]{36}\/review$/),
  },
  { name: 'missing', who: socialWorker, bar: 60, prepare: seen('/missing') },
  { name: 'who is on duty', who: carer, bar: 60, prepare: seen('/rotas') },
  { name: 'my pages', who: young, bar: 60, prepare: seen('/me') },
  { name: 'my record', who: young, bar: 60, prepare: seen('/me/record') },
  { name: 'a line in the daybook', who: carer, bar: 60, prepare: daybookLine },
  { name: 'a record signed', who: carer, bar: 60, prepare: signedRecord },
];
