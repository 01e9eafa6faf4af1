import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { savePage, versionOn, wholeDraft } from '../../bad-input/a-draft.ts';
import { aRecord } from '../../house/a-record.ts';
import { type Response, type TestApp, testApp } from '../../house/test-app.ts';
import { aPhotograph, found, sendWithFile } from '../../substances/photographs-to-send.ts';
import { aHeic, aPdf, aWav, aWebm } from './files-to-send.ts';

let house: TestApp;
let uploads: string;
beforeAll(async () => {
  uploads = await mkdtemp(join(tmpdir(), 'hearth-attachments-'));
  house = await testApp({
    change: (deps) => ({
      ...deps,
      importing: { uploads, machine: 'tests', largest: 1_000_000, wake: () => undefined },
    }),
  });
});
afterAll(async () => {
  await house.close();
  await rm(uploads, { recursive: true });
});

const as = (who: 'carer' | 'secondCarer' | 'manager' | 'socialWorker' | 'otherCarer') =>
  house.as(house.world[who]);
const shows = { shows: 'The broken cup', injury: 'no' };
const photograph = () => ({ name: '../../IMG_0001.jpg.exe', bytes: aPhotograph() });

const sendFile = (url: string, fields: Record<string, string>, bytes: Buffer, who = house.world.carer) =>
  sendWithFile(house, who, url, fields, { name: 'a file', bytes }, { field: 'file' });
const sendVoice = (url: string, bytes: Buffer, agreed = 'yes', who = house.world.carer) =>
  sendWithFile(house, who, url, { agreed }, { name: 'a voice', bytes }, { field: 'sound' });

const fileIn = ({ body }: Response): string => /"(\/attachments\/[\w-]+)"/.exec(body)?.[1] ?? '';
const sign = async (draftId: string): Promise<string> => {
  const check = await as('carer').get(`/records/${draftId}/check`);
  const signed = await as('carer').post(`/records/${draftId}/sign`, { version: versionOn(check) });
  if (signed.statusCode !== 303) throw new Error(signed.body.replaceAll(/<[^>]+>/g, ' ').slice(0, 3000));
  return String(signed.headers.location);
};
const signedRecord = async (): Promise<string> => {
  const made = await as('carer').api('POST', '/api/v1/incidents', aRecord(house.world));
  return made.json<{ id: string }>().id;
};

test('a picture lies with the draft, is signed with it, and is then nobody’s to take away', async () => {
  const draftId = await wholeDraft(house);
  const sent = await sendFile(`/records/${draftId}/files`, shows, photograph().bytes);
  expect([sent.statusCode, sent.headers.location]).toEqual([303, `/records/${draftId}/check#files`]);
  expect(await readdir(uploads)).toEqual([]);
  const check = await as('carer').get(`/records/${draftId}/check`);
  expect(check.body).toContain('alt="The broken cup"');
  const file = fileIn(check);
  const served = await as('carer').get(file);
  expect(served.headers).toMatchObject({
    'content-type': 'image/png',
    'x-content-type-options': 'nosniff',
    'content-disposition': 'inline; filename="hearth.png"',
    'content-security-policy': "default-src 'none'; sandbox",
  });
  expect(served.body).not.toContain('Elm Street');
  // A draft is its author's alone, and so is what lies with it.
  expect((await as('manager').get(file)).statusCode).toBe(404);

  const incident = await sign(draftId);
  const record = await as('manager').get(incident);
  expect(record.body).toContain(`src="${file}"`);
  expect((await as('manager').get(`${incident}/review`)).body).toContain(`src="${file}"`);
  expect((await as('manager').get(`${incident}?print=1`)).body).toContain(`src="${file}"`);
  expect((await as('otherCarer').get(file)).statusCode).toBe(404);
  expect((await as('manager').get(file)).statusCode).toBe(200);
  const { rows } = await house.database.asOwner((tx) =>
    sql<{ person_id: string }>`
      select person_id from audit_event where action = 'opened-attachment' order by happened_at`.execute(tx),
  );
  expect(rows.at(-1)?.person_id).toBe(house.world.manager);
  const id = file.replace('/attachments/', '');
  expect((await as('carer').post(`/records/${draftId}/files/${id}/remove`, {})).statusCode).toBe(404);
  await expect(
    house.database.asOwner((tx) => sql`delete from attachment where id = ${id}`.execute(tx)),
  ).rejects.toThrow(/never changed/);
  const json = (await as('manager').api('GET', `/api/v1${incident}`)).json();
  expect(json.files).toMatchObject([{ shows: 'The broken cup', address: file, mediaType: 'image/png' }]);
});

test('a file of a draft can be taken away again, and all of them go with the draft', async () => {
  const draftId = await wholeDraft(house);
  for (const bytes of [aPdf(), aPhotograph()]) await sendFile(`/records/${draftId}/files`, shows, bytes);
  const left = async () => {
    const { rows } = await house.database.asOwner((tx) =>
      sql`select id from attachment where about_id = ${draftId}`.execute(tx),
    );
    return rows.length;
  };
  const page = await as('carer').get(`/records/${draftId}/check`);
  expect(page.body).toContain('The broken cup (PDF, less than 0.1 MB)');
  const remove = /href="(\/records\/[\w-]+\/files\/[\w-]+\/remove)"/.exec(page.body)?.[1] ?? '';
  expect((await as('carer').get(remove)).body).toContain('Once you sign the record, no file can be removed');
  expect((await as('carer').post(remove, {})).statusCode).toBe(303);
  expect(await left()).toBe(1);
  await as('carer').post(`/records/${draftId}/discard`, {});
  expect(await left()).toBe(0);
});

test('a PDF is saved, and never opened as a page of ours', async () => {
  const id = await signedRecord();
  expect((await sendFile(`/incidents/${id}/files`, shows, aPdf())).statusCode).toBe(303);
  const served = await as('carer').get(fileIn(await as('carer').get(`/incidents/${id}`)));
  expect(served.headers['content-disposition']).toBe('attachment; filename="hearth.pdf"');
});

test('what is neither a picture nor a PDF is refused at its field, and what was typed comes back', async () => {
  const id = await signedRecord();
  for (const bytes of [aWav(), Buffer.from('<html>'), aPdf('/OpenAction<</S/JavaScript/JS(x)>>')]) {
    const refused = await sendFile(`/incidents/${id}/files`, { ...shows, shows: 'A <b>cup' }, bytes);
    expect(refused.statusCode).toBe(422);
    expect(refused.body).toContain('id="file-error"');
    expect(refused.body).toContain('value="A &lt;b>cup"');
  }
});

test('a photograph of an injury is kept only where the child agrees', async () => {
  const id = await signedRecord();
  const url = `/incidents/${id}/files`;
  const injury = { shows: 'A bruise', injury: 'yes' };
  expect((await sendFile(url, injury, aPhotograph())).body).toContain('Ask them first.');
  const no = await sendFile(url, { ...injury, agreed: 'no' }, aPhotograph());
  expect([no.statusCode, no.body.includes('Mark it on the body map')]).toEqual([422, true]);
  expect((await sendFile(url, { ...injury, agreed: 'yes' }, aPhotograph())).statusCode).toBe(303);
  expect((await as('manager').get(`/incidents/${id}`)).body).toContain('They agreed to this photograph.');
});

test('a photograph of nine megabytes, and one as a telephone saves it, are taken', async () => {
  const id = await signedRecord();
  const large = Buffer.concat([aPhotograph(), Buffer.alloc(9_000_000)]);
  expect((await sendFile(`/incidents/${id}/files`, shows, large)).statusCode).toBe(303);
  expect((await sendFile(`/incidents/${id}/files`, shows, aHeic())).statusCode).toBe(303);
  const page = await as('carer').get(`/incidents/${id}/files`);
  expect(page.body).toContain('accept="image/jpeg,image/png,image/webp,application/pdf"');
});

test('there are at most twenty files with a record', async () => {
  const id = await signedRecord();
  await house.database.asOwner((tx) =>
    sql`insert into attachment (id, about, about_id, child_id, shows, is_voice, media_type, bytes, sha256, added_by, added_at)
      select gen_random_uuid(), 'incident', i.submission_id, i.child_id, 'x', false, 'image/png', '\\x00', repeat('0', 64),
        i.author_id, ${house.now}::timestamptz - interval '2 days' from incident i, generate_series(1, 20) where i.id = ${id}`.execute(
      tx,
    ),
  );
  const refused = await sendFile(`/incidents/${id}/files`, shows, aPhotograph());
  expect([refused.statusCode, refused.body.includes('There are 20 files with this record')]).toEqual([
    422,
    true,
  ]);
});

test('a child’s own voice is their account: nothing else is asked, and it is played where their words stand', async () => {
  const draftId = await wholeDraft(house);
  const account = `/records/${draftId}/page/account`;
  expect((await savePage(as('carer'), draftId, 'account', { accountWords: '' })).statusCode).toBe(422);
  const page = await as('carer').get(`/records/${draftId}/voice`);
  expect(page.body).toContain('want to say it in their own voice?');
  expect(page.body).toContain('it is not sent anywhere');
  expect((await sendVoice(`/records/${draftId}/voice`, aWebm(), 'no')).body).toContain(
    'Do not keep a recording they do not want.',
  );
  expect((await sendVoice(`/records/${draftId}/voice`, aPhotograph())).statusCode).toBe(422);
  expect((await sendVoice(`/records/${draftId}/voice`, aWebm(400))).body).toContain('longer than 5 minutes');
  expect((await sendVoice(`/records/${draftId}/voice`, aWebm())).statusCode).toBe(303);
  expect((await as('carer').get(account)).body).toContain('<audio');
  expect((await savePage(as('carer'), draftId, 'account', { accountWords: '' })).statusCode).toBe(303);
  const incident = await sign(draftId);
  const record = await as('manager').get(incident);
  expect(record.body).toContain('They said it in their own voice.');
  const served = await as('manager').get(fileIn(record), { range: 'bytes=0-3' });
  expect(served.headers).toMatchObject({ 'content-type': 'audio/webm', 'content-range': /^bytes 0-3\// });
  expect([served.statusCode, served.rawPayload.length]).toEqual([206, 4]);
  const { accounts } = (await as('manager').api('GET', `/api/v1${incident}`)).json();
  expect(accounts).toMatchObject([{ words: null, notYet: null, inVoice: true }]);
});

test('a program cannot say that there is a recording where there is none', async () => {
  const refused = await as('carer').api(
    'POST',
    '/api/v1/incidents',
    aRecord(house.world, { account: { inVoice: true } }),
  );
  expect([refused.statusCode, refused.json().error.field]).toEqual([400, 'account']);
});

test('an account in their own voice comes later too', async () => {
  const id = await signedRecord();
  expect((await sendVoice(`/incidents/${id}/voice`, aWav())).statusCode).toBe(303);
  expect((await as('manager').get(`/incidents/${id}`)).body).toContain('They said it in their own voice.');
});

test('the browser may use the microphone on the page for it, and on no other', async () => {
  const id = await signedRecord();
  const heard = (await as('carer').get(`/incidents/${id}/voice`)).headers;
  expect(heard['permissions-policy']).toContain('microphone=(self)');
  expect(heard['content-security-policy']).toContain("media-src 'self' blob:");
  for (const url of ['/', `/incidents/${id}`, `/incidents/${id}/files`, '/no-such-page', '/assets/none.js']) {
    const { headers } = await as('carer').get(url);
    expect([url, headers['permissions-policy']]).toEqual([url, expect.stringContaining('microphone=()')]);
    expect(String(headers['content-security-policy'])).not.toMatch(/blob:|wasm-unsafe-eval/);
  }
});

test('a measure, an absence and an item take files from those who may add to them', async () => {
  const { world } = house;
  const item = await sendWithFile(
    house,
    world.carer,
    '/substances/seizures',
    { ...found, setting: world.home },
    null,
  );
  const at = String(item.headers.location);
  expect((await sendFile(`${at}/files`, shows, aPdf())).statusCode).toBe(303);
  const file = fileIn(await as('secondCarer').get(at));
  expect((await as('secondCarer').get(file)).statusCode).toBe(200);
  expect((await as('otherCarer').get(file)).statusCode).toBe(404);
  expect((await as('otherCarer').get(`${at}/files`)).statusCode).toBe(404);
});
