import { afterAll, beforeAll, expect, test } from 'vitest';
import { aRecord } from '../house/a-record.ts';
import { type Response, type TestApp, testApp } from '../house/test-app.ts';
import { beginDraft, savePage } from './a-draft.ts';

let house: TestApp;
beforeAll(async () => {
  house = await testApp();
});
afterAll(() => house.close());

const attack = '"><script>alert(1)</script><img src=x onerror=alert(2)>\'</textarea></title>{{7*7}}';
/** No tag of ours holds these, so where one stands unescaped the attack has come through. */
const comesThrough = (page: Response): boolean =>
  /<script>alert|<img src=x|<\/textarea><\/title>|[^&]"><script/i.test(page.body);

test('in every text field of a signed record, and on every page that shows it, HTML stays text', async () => {
  const { world } = house;
  const carer = house.as(world.carer);
  const police = {
    reason: attack,
    day: '2026-03-02',
    time: '22:00',
    reference: attack,
    seniorConsulted: true,
  };
  const record = aRecord(world, {
    place: attack,
    present: attack,
    childActions: attack,
    staffActions: attack,
    deEscalation: attack,
    restorative: attack,
    account: { words: attack },
    told: [{ who: attack, how: attack, day: '2026-03-02', time: '22:10' }],
    police: { ...police, seniorWords: attack },
    settingRecord: { riskReview: attack, daybook: attack },
    decision: {
      goodEnough: 'no',
      goodEnoughWords: attack,
      chosenRoute: 'resolve-internally',
      reason: attack,
    },
  });
  const signed = await carer.api('POST', '/api/v1/incidents', record);
  const { id } = signed.json<{ id: string }>();
  const at = `/incidents/${id}`;
  const manager = house.as(world.manager);
  await manager.post(`${at}/addenda`, { addendum: attack, addendumReason: attack });
  await manager.post(`${at}/accounts`, { accountWords: attack });
  await manager.post(`${at}/notes`, { note: attack });
  await manager.post(`${at}/review`, { action: 'ask-correction', words: attack });
  const decision = { goodEnough: 'no', goodEnoughWords: attack, chosenRoute: 'call-999', reason: attack };
  const decided = { action: 'decide', ...decision, factors: ['intent'] };
  expect((await manager.post(`${at}/review`, decided)).statusCode).toBe(303);
  const step = /\/steps\/([0-9a-f-]{36})/.exec((await manager.get(at)).body)?.[1];
  await manager.post(`/steps/${step}`, { action: 'done', words: attack });
  await carer.post(`/settings/${world.home}/daybook`, { daybook: attack });
  await carer.post(`/settings/${world.home}/handovers`, { handover: attack });
  for (const path of [
    at,
    `${at}?print=1`,
    `${at}/review`,
    '/review',
    '/my-work',
    `/steps/${step}`,
    `/settings/${world.home}/daybook`,
    `/children/${world.robin}/chronology`,
  ]) {
    const page = await manager.get(path);
    expect([path, page.statusCode, comesThrough(page)]).toEqual([path, 200, false]);
  }
  expect((await manager.get(at)).body).toContain('&lt;script>alert(1)&lt;/script>');
});

test('in every field of every page of a draft, in its hints, and in its conflict, HTML stays text', async () => {
  const carer = house.as(house.world.carer);
  const draftId = await beginDraft(carer, house.world.robin);
  const names: Record<string, string[]> = {
    'when-and-where': ['day', 'time', 'place', 'present'],
    'what-happened': ['childActions', 'staffActions'],
    calming: ['deEscalation', 'restorative'],
    account: ['accountWords', 'accountNotYet'],
    told: ['told-1-who', 'told-1-how', 'told-1-at-day', 'told-1-at-time'],
    police: ['policeReason', 'policeDay', 'policeTime', 'policeReference', 'seniorWords', 'police', 'senior'],
    home: ['riskReview', 'daybook'],
  };
  for (const [page, fields] of Object.entries(names)) {
    const sent = Object.fromEntries(fields.map((name) => [name, attack]));
    const saved = await savePage(carer, draftId, page, sent);
    const conflict = await carer.post(`/records/${draftId}/page/${page}`, {
      version: '1',
      ...sent,
      [fields[0] ?? '']: 'x',
    });
    const shown = await carer.get(`/records/${draftId}/page/${page}`);
    expect([page, ...[saved, conflict, shown].map(comesThrough)]).toEqual([page, false, false, false]);
  }
  for (const path of ['check', 'discard']) {
    expect(comesThrough(await carer.get(`/records/${draftId}/${path}`))).toBe(false);
  }
});

test('in what is asked for in an address or a search, HTML stays text', async () => {
  const carer = house.as(house.world.carer);
  const text = encodeURIComponent(attack);
  for (const path of [
    `/guide?kinds=${text}&when=${text}&ask=${text}`,
    `/?kinds=${text}`,
    `/records/new?guide=${text}&child=${text}`,
    `/children/${text}`,
    `/records/${text}`,
    `/nothing/${text}`,
    `/incidents/${text}?print=${text}`,
  ]) {
    expect([path, comesThrough(await carer.get(path))]).toEqual([path, false]);
  }
  expect(comesThrough(await house.as(null).get(`/sign-in?return=/${text}`))).toBe(false);
  for (const path of ['/children', '/records/search']) {
    expect(comesThrough(await carer.post(path, { name: attack, guide: attack }))).toBe(false);
  }
  expect(comesThrough(await house.as(null).post(`/settings/${text}/daybook`, { [attack]: attack }))).toBe(
    false,
  );
  expect(comesThrough(await carer.post(`/settings/x/daybook`, { _csrf: 'forged', [attack]: attack }))).toBe(
    false,
  );
});

test('in the names of people, children and settings, HTML stays text', async () => {
  const { database, world } = house;
  await database.asOwner(async (tx) => {
    await tx
      .updateTable('person_account')
      .set({ name: attack.slice(0, 90) })
      .execute();
    const named = { given_name: attack.slice(0, 90), family_name: attack.slice(0, 90), known_as: attack };
    await tx.updateTable('child').set(named).execute();
    await tx.updateTable('setting').set({ name: attack }).execute();
    await tx.updateTable('organisation').set({ name: attack }).execute();
  });
  const manager = house.as(world.manager);
  const paths = ['/my-work', '/children', '/review', '/daybook', '/absence', `/children/${world.robin}`];
  for (const path of [...paths, `/children/${world.robin}/chronology`, `/records/new?child=${world.robin}`]) {
    expect([path, comesThrough(await manager.get(path))]).toEqual([path, false]);
  }
  const draftId = await beginDraft(house.as(world.carer), world.robin);
  expect(comesThrough(await house.as(world.carer).get(`/records/${draftId}/page/what-happened`))).toBe(false);
});

test('every page forbids scripts and styles that are not ours, and frames', async () => {
  for (const path of ['/', '/my-work', '/nothing-here']) {
    const { headers } = await house.as(house.world.carer).get(path);
    const policy = String(headers['content-security-policy']);
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toMatch(/unsafe|\*|data:/);
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['referrer-policy']).toBe('no-referrer');
    expect(headers['cache-control']).toBe('no-store');
  }
});
