import { afterAll, beforeAll, expect, test } from 'vitest';
import { savePage, versionOn, wholeDraft } from '../bad-input/a-draft.ts';
import { aRecord } from '../house/a-record.ts';
import { type TestApp, testApp } from '../house/test-app.ts';

let house: TestApp;
beforeAll(async () => {
  house = await testApp();
});
afterAll(() => house.close());

const carer = () => house.as(house.world.carer);

const hurt = {
  hurt: ['child', 'staff'],
  firstAid: 'Cold water for ten minutes, by Ash.',
  treatment: ['nhs-111', 'ambulance'],
  treatmentWords: 'The ambulance crew, in the kitchen, at ten.',
  bodyMap: ['front-left-hand', 'back-head'],
  lookedLike: 'A red mark, as wide as a coin.',
  accidentBook: 'yes',
  accidentBookNumber: '2026/17',
} as const;

test('injuries are asked for where somebody was hurt, every answer that is missing is named, and they are signed with the record', async () => {
  const draftId = await wholeDraft(house, { injuries: { hurt: 'staff' } }).catch(
    (error: Error) => error.message,
  );
  // Whoever says that somebody was hurt is asked the rest.
  expect(draftId).toContain('Say what first aid was given, or that none was needed.');
  const id = await wholeDraft(house);
  const url = `/records/${id}/page/injuries`;
  const bare = await carer().post(url, { version: versionOn(await carer().get(url)), hurt: 'child' });
  for (const message of [
    'Say what first aid was given, or that none was needed.',
    'Say what treatment there was, or that none was needed.',
    'Say what each injury looks like.',
    'Say whether it is in the accident book.',
  ])
    expect(bare.body).toContain(message);
  const sent = await carer().post(url, {
    version: versionOn(bare),
    ...(hurt as unknown as Record<string, string>),
  });
  expect(sent.statusCode).toBe(303);
  // What is marked is drawn, and said in words for whoever does not see it.
  const again = await carer().get(url);
  expect(again.body).toContain('class="hearth-body__front-left-hand is-marked"');
  expect(again.body).toContain('Reporting of Injuries, Diseases and Dangerous Occurrences Regulations 2013');
  expect(again.body).toContain('Inferred, not stated');
  const signed = await carer().post(`/records/${id}/sign`, {});
  expect(signed.statusCode).toBe(303);
  const manager = house.as(house.world.manager);
  const incident = String(signed.headers.location);
  for (const page of [incident, `${incident}/review`, `${incident}?print=1`]) {
    const { body } = await manager.get(page);
    for (const words of [
      'The child this record is about; Staff, a carer or a contractor',
      'Cold water for ten minutes, by Ash.',
      'NHS 111, by phone; An ambulance came',
      'From the front: left hand',
      'From behind: back of the head',
      'Yes: 2026/17',
    ])
      expect([page, body.includes(words), words]).toEqual([page, true, words]);
  }
  const { injuries } = (await manager.api('GET', `/api/v1${incident}`)).json();
  expect(injuries).toEqual({ ...hurt, accidentBook: true, accidentBookWhyNot: '' });
});

test('nobody was hurt: the page is asked of nobody, and can still be opened from the last page', async () => {
  const record = aRecord(house.world, { injuries: null });
  const made = await carer().api('POST', '/api/v1/incidents', record);
  expect(made.statusCode).toBe(201);
  const read = await carer().api('GET', `/api/v1/incidents/${made.json().id}`);
  expect(read.json()).toMatchObject({ injuries: null, files: [] });
  expect((await carer().get(`/incidents/${made.json().id}`)).body).not.toContain('Accident book');
});

test('a program sends injuries with its record; a part of the body that there is not is refused', async () => {
  const sent = {
    ...hurt,
    accidentBook: false,
    accidentBookNumber: '',
    accidentBookWhyNot: 'It is at the office.',
  };
  const made = await carer().api('POST', '/api/v1/incidents', aRecord(house.world, { injuries: sent }));
  expect(made.statusCode).toBe(201);
  const wrong = { ...sent, bodyMap: ['front-tail'] };
  const refused = await carer().api('POST', '/api/v1/incidents', aRecord(house.world, { injuries: wrong }));
  expect([refused.statusCode, refused.json().error.field]).toEqual([400, 'injuries.bodyMap[0]']);
});

test('what was ticked on the body map is kept as it is typed, also while the page is unfinished', async () => {
  const id = await wholeDraft(house);
  const saved = await savePage(carer(), id, 'injuries', {
    hurt: 'child',
    bodyMap: 'front-neck',
    autosave: 'yes',
  });
  expect(saved.statusCode).toBe(204);
  expect((await carer().get(`/records/${id}/page/injuries`)).body).toMatch(/value="front-neck" checked/);
});
