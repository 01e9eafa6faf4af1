import '../../src/missing/index.ts';
import { randomUUID } from 'node:crypto';
import { londonDate, londonTime } from '../../src/platform/clock/index.ts';
import { type Response, type TestApp, testApp, type Visitor } from '../house/test-app.ts';

/** The fields of a moment in a form. */
export function at(name: string, instant: Date | string, which = ''): Record<string, string> {
  const moment = new Date(instant);
  const [year = '', month = '', day = ''] = londonDate(moment).split('-');
  return {
    [`${name}-day`]: day,
    [`${name}-month`]: month,
    [`${name}-year`]: year,
    [`${name}-time`]: londonTime(moment).slice(-5),
    [`${name}-which`]: which,
  };
}

/** The form with which an absence is opened, an hour ago; a test says only what is different. */
export function opening(house: TestApp, besides: Record<string, string> = {}): Record<string, string> {
  return {
    entry: randomUUID(),
    danger: 'no',
    known: 'no',
    ...at('noticed', new Date(house.now.getTime() - 3_600_000)),
    ...besides,
  };
}

/** The id at the end of where an answer leads. */
export const idIn = (response: Response): string =>
  /missing\/(?:episodes|forms)\/([0-9a-f-]{36})/.exec(String(response.headers.location))?.[1] ?? '';

/** Opens an absence as somebody; the id of it. */
export async function openAway(
  house: TestApp,
  person: string,
  childId = house.world.robin,
  besides: Record<string, string> = {},
): Promise<string> {
  const opened = await house
    .as(person)
    .post(`/children/${childId}/missing/episodes`, opening(house, besides));
  if (opened.statusCode !== 303) throw new Error(`not opened: ${opened.statusCode} ${opened.body}`);
  return idIn(opened);
}

/** The answers to the questions of the decision; asked as the page asks them. */
function answers(besides: Record<string, string | string[]> = {}): Record<string, string | string[]> {
  return {
    entry: randomUUID(),
    'asked-danger': '1',
    'asked-known': '1',
    'asked-risk': '1',
    'asked-enquiries': '1',
    danger: 'no',
    known: 'no',
    risk: 'no',
    enquiries: 'no',
    ...besides,
  };
}

export const decide = (visitor: Visitor, id: string, besides: Record<string, string | string[]> = {}) =>
  visitor.post(`/missing/episodes/${id}/decide`, answers(besides));

/** Somebody is found, just now. */
export const found = (house: TestApp, visitor: Visitor, id: string, besides: Record<string, string> = {}) =>
  visitor.post(`/missing/episodes/${id}/found`, {
    entry: randomUUID(),
    ...at('found', house.now),
    foundBy: 'Came back by themselves',
    howTheyAre: 'Tired and cold. Ate something.',
    risk: 'none',
    ...besides,
  });

/** A line of the timeline, just now. */
export const line = (house: TestApp, besides: Record<string, string> = {}) => ({
  entry: randomUUID(),
  kind: 'tried-to-reach',
  who: 'Their mobile',
  how: 'Call',
  result: 'No answer.',
  ...at('happened', house.now),
  ...besides,
});

/** The police are told, just now. */
export const told = (house: TestApp, besides: Record<string, string> = {}) => ({
  entry: randomUUID(),
  way: 'online',
  reference: 'REF-77',
  officer: 'Operator 12',
  partTwo: 'Who is missing',
  ...at('reported', house.now),
  ...besides,
});

/** The steps of an absence, by code, with their state and clock, as the owner of the database reads them. */
export function stepsOf(house: TestApp, id: string) {
  return house.database.asOwner((tx) =>
    tx
      .selectFrom('step')
      .select(['code', 'state', 'due_at', 'owner_id', 'owner_role', 'clock_basis'])
      .where('about_id', '=', id)
      .orderBy('made_at')
      .orderBy('code')
      .execute(),
  );
}

export const openSteps = async (house: TestApp, id: string): Promise<string[]> =>
  (await stepsOf(house, id)).filter(({ state }) => state === 'proposed').map(({ code }) => code);

export { type TestApp, testApp };
