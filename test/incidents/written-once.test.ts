import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { aRecord } from '../house/a-record.ts';
import { type TestApp, testApp, type Visitor } from '../house/test-app.ts';

let house: TestApp;
let incidentId: string;
let otherIncidentId: string;
beforeAll(async () => {
  house = await testApp();
  const { world, as } = house;
  const sign = async (person: string, childId: string): Promise<string> =>
    (await as(person).api('POST', '/api/v1/incidents', aRecord(world, { childId }))).json<{ id: string }>()
      .id;
  incidentId = await sign(world.carer, world.robin);
  otherIncidentId = await sign(world.otherCarer, world.wren);
});
afterAll(() => house.close());

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

interface Form {
  readonly what: string;
  readonly table: string;
  readonly path: string;
  readonly page: () => string;
  readonly fields: (words: string) => Record<string, string>;
}
const ofRecord = (path: string, table: string, fields: Form['fields']): Form => ({
  what: path,
  table,
  path,
  page: () => `/incidents/${incidentId}`,
  fields,
});
const ofPlace = (path: string, table: string, field: string): Form => ({
  what: path,
  table,
  path,
  page: () => `/settings/${house.world.home}`,
  fields: (words) => ({ [field]: words }),
});
const forms: readonly Form[] = [
  ofRecord('notes', 'review', (note) => ({ note })),
  ofRecord('addenda', 'addendum', (addendum) => ({ addendum, addendumReason: 'It was left out.' })),
  ofRecord('accounts', 'account', (accountWords) => ({ accountWords })),
  ofPlace('daybook', 'daybook_entry', 'daybook'),
  ofPlace('handovers', 'handover', 'handover'),
];

const written = async (table: string, words: string): Promise<string[]> => {
  const { rows } = await sql<{
    id: string;
  }>`select id from ${sql.table(table)} where words = ${words}`.execute(house.database.kysely);
  return rows.map(({ id }) => id);
};

/** The id that stands in a form of the page. */
async function entryOn(visitor: Visitor, { page, path }: Form): Promise<string> {
  const shown = await visitor.get(`${page()}${page().startsWith('/settings') ? '/daybook' : ''}`);
  const form = shown.body.split('<form').find((part) => part.includes(`action="${page()}/${path}"`)) ?? '';
  return /name="entry" value="([^"]+)"/.exec(form)?.[1] ?? '';
}

test.each(forms)(
  '$what: sent twice, and at once, one is written and every press is answered alike',
  async (form) => {
    const carer = house.as(house.world.carer);
    const entry = await entryOn(carer, form);
    expect(entry).toMatch(uuid);
    expect(await entryOn(carer, form)).not.toBe(entry);
    const words = `Pressed often: ${form.what}`;
    const press = () => carer.post(`${form.page()}/${form.path}`, { entry, ...form.fields(words) });
    const first = await press();
    const rest = await Promise.all([press(), press()]);
    const answers = [first, ...rest].map(({ statusCode, headers }) => [statusCode, headers.location]);
    expect(answers).toEqual([answers[0], answers[0], answers[0]]);
    expect(first.statusCode).toBe(303);
    expect(await written(form.table, words)).toHaveLength(1);
  },
);

test.each(forms)(
  '$what: other words under the same id are written too, for nothing is lost',
  async (form) => {
    const carer = house.as(house.world.carer);
    const entry = await entryOn(carer, form);
    for (const words of [`Before: ${form.what}`, `After: ${form.what}`])
      await carer.post(`${form.page()}/${form.path}`, { entry, ...form.fields(words) });
    expect(await written(form.table, `Before: ${form.what}`)).toHaveLength(1);
    expect(await written(form.table, `After: ${form.what}`)).toHaveLength(1);
  },
);

test.each(forms)('$what: without an id in the form, or with none of ours, each is written', async (form) => {
  const carer = house.as(house.world.carer);
  const words = `Twice meant: ${form.what}`;
  const sent: Record<string, string>[] = [{}, { entry: '' }, { entry: "'; drop table review; --" }];
  for (const besides of sent)
    await carer.post(`${form.page()}/${form.path}`, { ...besides, ...form.fields(words) });
  expect(await written(form.table, words)).toHaveLength(3);
});

test.each(forms)('$what: the id of somebody else is answered like any new one', async (form) => {
  const { world, as } = house;
  const entry = await entryOn(as(world.carer), form);
  const words = `The same words: ${form.what}`;
  await as(world.carer).post(`${form.page()}/${form.path}`, { entry, ...form.fields(words) });
  const colleague = as(world.secondCarer);
  const taken = await colleague.post(`${form.page()}/${form.path}`, { entry, ...form.fields(words) });
  const fresh = await colleague.post(`${form.page()}/${form.path}`, {
    entry: crypto.randomUUID(),
    ...form.fields(words),
  });
  const seen = ({ statusCode, headers, body }: typeof taken) => [statusCode, headers.location, body];
  expect(seen(taken)).toEqual(seen(fresh));
  expect(await written(form.table, words)).toHaveLength(3);
});

test('somebody of another home, who sends the id of a note they cannot see, learns nothing and loses nothing', async () => {
  const { world, as } = house;
  const note = forms[0] as Form;
  const entry = await entryOn(as(world.carer), note);
  await as(world.carer).post(`/incidents/${incidentId}/notes`, { entry, note: 'Ours alone.' });
  const answer = await as(world.otherCarer).post(`/incidents/${otherIncidentId}/notes`, {
    entry,
    note: 'Theirs alone.',
  });
  expect([answer.statusCode, answer.headers.location]).toEqual([303, `/incidents/${otherIncidentId}`]);
  expect(await written('review', 'Theirs alone.')).toHaveLength(1);
});

test('a form that comes back with what is missing is still written once', async () => {
  const carer = house.as(house.world.carer);
  const refused = await carer.post(`/incidents/${incidentId}/addenda`, {
    entry: crypto.randomUUID(),
    addendum: 'Without a reason.',
    addendumReason: '',
  });
  expect(refused.statusCode).toBe(422);
  const form = refused.body.split('<form').find((part) => part.includes('/addenda"')) ?? '';
  const entry = /name="entry" value="([^"]+)"/.exec(form)?.[1] ?? '';
  const again = { entry, addendum: 'Without a reason.', addendumReason: 'Here it is.' };
  for (let pressed = 0; pressed < 2; pressed += 1)
    await carer.post(`/incidents/${incidentId}/addenda`, again);
  expect(await written('addendum', 'Without a reason.')).toHaveLength(1);
});
