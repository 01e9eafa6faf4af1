import { afterEach, beforeEach, expect, test } from 'vitest';
import { beginSession, whoIs } from '../../src/platform/sign-in/index.ts';
import { formWithFiles, type ImportPagesHouse, openImportPages } from './import-pages-house.ts';
import { csv, nextReturn, smallReturn } from './made-up-return.ts';

let open: ImportPagesHouse;
beforeEach(async () => {
  open = await openImportPages(20_000);
});
afterEach(() => open.close());

/** Sends a form with files as somebody; their token goes first unless `fields` says otherwise. */
async function send(
  person: string,
  files: Readonly<Record<string, string>>,
  fields: Readonly<Record<string, string>> = {},
  { url = '/imports', headers = {} }: { url?: string; headers?: Record<string, string> } = {},
) {
  const { house } = open;
  const token = await house.database.asOwner((tx) => beginSession(tx, person, house.now));
  const csrf = (await whoIs(house.database, token, house.now, '2026-03-03'))?.csrfToken ?? '';
  const form = formWithFiles({ _csrf: csrf, authority: house.world.authority, year: '', ...fields }, files);
  const cookies = { hearth_session: token };
  return house.app.inject({
    method: 'POST',
    url,
    payload: form.payload,
    headers: { ...form.headers, ...headers },
    cookies,
  });
}

async function audited(): Promise<string[]> {
  const events = await open.house.database.kysely
    .selectFrom('audit_event')
    .select(['action', 'subject_id'])
    .where('action', 'like', '%import%')
    .orderBy('id')
    .execute();
  return events.map(({ action, subject_id }) => `${action}${subject_id ? ' of one' : ''}`);
}

test('from the empty list to the register: send the files, say the year, look, let it in', async () => {
  const { house, administrator, round, spooled } = open;
  const visitor = house.as(administrator);
  expect((await visitor.get('/imports')).body).toContain('No return has been imported yet.');
  const form = await visitor.get('/imports/new');
  expect(form.body).toContain('enctype="multipart/form-data"');

  const sent = await send(administrator, smallReturn);
  expect(sent.statusCode).toBe(303);
  const at = String(sent.headers.location);
  expect((await visitor.get(at)).body).toContain('The files are here and are being read.');
  await round();
  expect(await spooled()).toEqual([]);
  const asked = await visitor.get(at);
  expect(asked.body).toContain('Which year is the return for?');
  expect(asked.body).toMatch(/<option value="2018" selected>2017\/18/);
  expect((await visitor.post(`${at}/year`, { year: '1999' })).statusCode).toBe(422);
  expect((await visitor.post(`${at}/year`, { year: '2018' })).headers.location).toBe(at);
  await round();

  const checked = await visitor.get(at);
  expect(checked.body).toContain('Borough of Testwick, 2017/18');
  expect(checked.body).toContain('Go on: see what would go in');
  const figures = await visitor.get(`${at}/confirm`);
  expect(figures.body).toContain('2 children are added. They go by their number.');
  expect(figures.body).toContain('None of these children matches one in your register.');
  const added = await visitor.get(`${at}/changes?plan=added`);
  expect(added.body).toContain('from 1 May 2017, until 10 January 2018');
  expect((await visitor.post(`${at}/confirm`, {})).statusCode).toBe(303);
  expect((await visitor.get(at)).body).toContain('all of it or nothing');
  await round();
  const done = await visitor.get(at);
  expect(done.body).toContain('The return is in the register');
  expect((await visitor.get('/imports')).body).toContain('In the register');
  expect(await audited()).toEqual([
    'viewed-imports',
    'opened-import',
    'began-import of one',
    'viewed-import of one',
    'viewed-import of one',
    'dated-import of one',
    'viewed-import of one',
    'viewed-import of one',
    'viewed-import of one',
    'confirmed-import of one',
    'viewed-import of one',
    'imported-child of one',
    'imported-child of one',
    'committed-import of one',
    'viewed-import of one',
    'viewed-imports',
  ]);
});

test('flags, what is left out, repairs and conflicts are shown row by row, and decided there', async () => {
  const { house, administrator, round } = open;
  const visitor = house.as(administrator);
  const bring = async (files: Record<string, string>, year: string): Promise<string> => {
    const at = String((await send(administrator, files, { year })).headers.location);
    await round();
    return at;
  };
  const first = await bring(
    {
      ...smallReturn,
      'episodes.csv': csv(
        'episodes',
        'A1,01/05/2017,S,C2,N1,U6,PR1,20/01/2018,X1,CARPL,AB1 1AA,AB1 1AB,SC1234567',
        'A1,10/01/2018,P,C2,N1,K2,PR1,,X1,,AB1 1AA,AB1 1AC,SC1234568',
        'B2,31/02/2018,S,V2,N2,U4,PR1,,,,AB1 1AD,AB1 1AE,SC1234569',
      ),
    },
    '2018',
  );
  const page = (await visitor.get(first)).body;
  expect(page).toContain(`${first}/flags?rule=148`);
  const flags = await visitor.get(`${first}/flags?rule=148`);
  expect(flags.body).toContain('Episodes, row 2');
  expect((await visitor.get(`${first}/flags?rule=nonsense`)).statusCode).toBe(400);
  const left = await visitor.get(`${first}/left-out?reason=no-start`);
  expect(left.body).toContain('Episodes, row 3');
  expect(left.body).toContain('DECOM 31/02/2018');
  const repairs = await visitor.get(`${first}/repairs?rule=4`);
  expect(repairs.body).toContain('The episode is said to have ended on 20/01/2018');
  const one = { rule: '4', year: '2018', row: '0', page: '1', answer: 'accept' };
  expect((await visitor.post(`${first}/repairs`, one)).headers.location).toBe(
    `${first}/repairs?rule=4&page=1`,
  );
  expect((await visitor.get(`${first}/repairs?rule=4`)).body).toContain('Accepted');
  expect((await visitor.post(`${first}/repairs`, { rule: '4', answer: 'leave' })).headers.location).toBe(
    first,
  );
  await visitor.post(`${first}/confirm`, {});
  await round();
  expect((await visitor.post(`${first}/repairs`, one)).statusCode).toBe(409);

  const header = csv('header', 'A1,1,05/05/2004,WBRI,A123456789012,,', 'B2,2,06/06/2006,BAFR,,,');
  const second = await bring({ ...nextReturn, 'header.csv': header }, '2019');
  expect((await visitor.get(second)).body).toContain('1 of 1 waiting for your decision');
  expect((await visitor.post(`${second}/confirm`, {})).statusCode).toBe(409);
  const conflicts = await visitor.get(`${second}/conflicts`);
  expect(conflicts.body).toContain('We have: 5 May 2005');
  expect(conflicts.body).toContain('The return says: 5 May 2004');
  const keep = { number: 'A1', field: 'DOB', decision: 'keep', page: '1' };
  expect((await visitor.post(`${second}/conflicts`, keep)).statusCode).toBe(303);
  expect((await visitor.post(`${second}/confirm`, {})).statusCode).toBe(303);
});

test('not a byte of what another role sends is written', async () => {
  const { house, spooled } = open;
  for (const person of [house.world.socialWorker, house.world.manager])
    expect((await send(person, smallReturn)).statusCode).toBe(404);
  expect(await spooled()).toEqual([]);
});

test('files of another site, without the token first, too many bytes, or to another page are refused and not kept', async () => {
  const { administrator, spooled } = open;
  const foreign = await send(administrator, smallReturn, { _csrf: 'somebody else' });
  expect(foreign.statusCode).toBe(403);
  const headers = { origin: 'https://elsewhere.example' };
  expect((await send(administrator, smallReturn, {}, { headers })).statusCode).toBe(403);
  const large = await send(administrator, { 'header.csv': 'x'.repeat(30_000) });
  expect(large.statusCode).toBe(413);
  expect(large.body).toContain('That is more than we can take at once');
  const pieces = { 'a.csv': 'x'.repeat(9_000), 'b.csv': 'x'.repeat(9_000), 'c.csv': 'x'.repeat(9_000) };
  expect((await send(administrator, pieces)).statusCode).toBe(413);
  expect((await send(administrator, smallReturn, {}, { url: '/children' })).statusCode).toBe(400);
  expect(await spooled()).toEqual([]);
});

test('without a file, or while another import is open, the form comes back and says so', async () => {
  const { administrator, spooled } = open;
  const none = await send(administrator, { '': '' });
  expect(none.statusCode).toBe(422);
  expect(none.body).toContain('Choose the files of the return.');
  await send(administrator, smallReturn);
  const other = await send(administrator, nextReturn);
  expect(other.statusCode).toBe(422);
  expect(other.body).toContain('Another import for this authority has not finished.');
  const same = await send(administrator, smallReturn);
  expect(same.statusCode).toBe(303);
  expect(await spooled()).toHaveLength(1);
});

test('a refused return says which file and why, and can be begun again', async () => {
  const { house, administrator, round } = open;
  const at = String((await send(administrator, { 'wrong.csv': 'A,B\r\n1,2\r\n' })).headers.location);
  await round();
  const page = await house.as(administrator).get(at);
  expect(page.body).toContain('The file is wrong.csv.');
  expect(page.body).toContain('None of it is in the register');
  expect((await send(administrator, smallReturn)).statusCode).toBe(303);
});

test('the API takes a return as JSON, tells how it stands, and lets it in once', async () => {
  const { house, administrator, round } = open;
  await house.database.kysely
    .updateTable('organisation')
    .set({ dfe_code: '999' })
    .where('id', '=', house.world.authority)
    .execute();
  const visitor = house.as(administrator);
  const files = Object.entries(smallReturn).map(([name, text]) => ({ name, text }));
  const body = { authority: '999', year: 2018, files };
  const begun = await visitor.api('POST', '/api/v1/imports', body);
  expect(begun.statusCode).toBe(201);
  const { id } = begun.json();
  expect((await visitor.api('POST', '/api/v1/imports', body)).json()).toEqual({ id, created: false });
  expect((await visitor.api('POST', '/api/v1/imports', { ...body, more: 1 })).statusCode).toBe(400);
  expect((await visitor.api('POST', '/api/v1/imports', { ...body, files: ['a'] })).json().error.code).toBe(
    'missing',
  );
  expect((await visitor.api('POST', `/api/v1/imports/${id}/commit`)).json().error.code).toBe('already-done');
  await round();
  const found = (await visitor.api('GET', `/api/v1/imports/${id}`)).json();
  expect(found).toMatchObject({
    state: 'checked',
    year: 2018,
    progress: { stage: 'checked', done: 2, of: 2 },
    preview: { childrenAdded: 2, episodesAdded: 3 },
  });
  for (const _ of ['once', 'twice'])
    expect((await visitor.api('POST', `/api/v1/imports/${id}/commit`)).statusCode).toBe(202);
  await round();
  expect((await visitor.api('POST', `/api/v1/imports/${id}/commit`)).json()).toMatchObject({
    state: 'committed',
  });
  expect((await visitor.api('GET', `/api/v1/imports/${id}`)).json().counts).toMatchObject({
    childrenAdded: 2,
  });
});
