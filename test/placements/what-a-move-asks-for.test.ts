import { afterAll, beforeAll, expect, test } from 'vitest';
import { decidePlacement } from '../../src/protocol/index.ts';
import { addChild } from '../house/register.ts';
import { type MovingHouse, openMovingHouse, ordinary } from './homes.ts';

let moving: MovingHouse;
beforeAll(async () => {
  moving = await openMovingHouse();
});
afterAll(() => moving.house.close());

interface Task {
  readonly code: string;
  readonly to?: string;
  readonly ownerRole: string;
  readonly dueAt: string | null;
}

/** Records a move as the social worker and reads it back; then takes it back as far as the next test needs it gone. */
async function move(childId: string, body: Record<string, unknown>, by = moving.house.world.socialWorker) {
  const visitor = moving.house.as(by);
  const made = await visitor.api('POST', `/api/v1/children/${childId}/moves`, body);
  expect([made.statusCode, made.body]).toEqual([201, expect.any(String)]);
  const { id } = made.json<{ id: string }>();
  const read = await visitor.api('GET', `/api/v1/moves/${id}`);
  expect(read.statusCode).toBe(200);
  const found = read.json();
  const { outcome, facts } = found;
  // What is on record is what the Protocol answers to the facts on record.
  expect(outcome).toEqual(JSON.parse(JSON.stringify(decidePlacement(facts))));
  const notices = (found.notices as Task[]).map(({ code, to, ownerRole, dueAt }) => [
    code,
    to,
    ownerRole,
    dueAt,
  ]);
  const steps = (found.steps as Task[]).map(({ code, ownerRole, dueAt }) => [code, ownerRole, dueAt]);
  return { found, notices, steps };
}

const sw = 'social-worker';
const byTenth = '2026-03-10T00:00:00.000Z';
const familyAndServices = (due: string) => [
  ['child', 'child', sw, due],
  ['parent', 'parent', sw, due],
  ['person-with-contact', 'person-with-contact', sw, due],
  ['previous-carer', 'previous-carer', sw, due],
  ['reviewing-officer', 'independent-reviewing-officer', sw, due],
  ['school', 'school', sw, due],
  ['health-body', 'health-body', sw, due],
  ['general-practitioner', 'general-practitioner', sw, due],
];

test('within the own area nobody approves, and family and services are told before', async () => {
  const { robin } = moving.house.world;
  const { found, notices, steps } = await move(robin, {
    settingId: moving.ashHouse,
    from: '2026-03-10',
    ...ordinary,
  });
  expect([found.state, found.approval.needed, found.beganOn]).toEqual(['ahead', 'none', '2026-03-10']);
  expect(found.facts).toMatchObject({
    age: 14,
    careStatus: 'looked-after',
    event: 'moves',
    homeArea: 'inside',
    registration: 'registered',
  });
  expect(notices).toEqual([...familyAndServices(byTenth), ['old-home-ends', 'told-before', sw, byTenth]]);
  expect(steps).toEqual([
    ['needs-assessed', sw, byTenth],
    ['accurate-information', 'commissioner', byTenth],
    ['pledge-in-contract', 'commissioner', byTenth],
    ['wishes-heard', sw, byTenth],
    ['placement-plan', sw, byTenth],
    ['review-before-ending', sw, byTenth],
    ['first-visit', sw, '2026-03-17T00:00:00.000Z'],
    ['keep-the-number', 'commissioner', null],
  ]);
});

test('on a court order out of London into an adjoining authority the services there are told, and an officer approves', async () => {
  const { fern } = moving.house.world;
  const { found, notices, steps } = await move(fern, {
    settingId: moving.seaHouse,
    from: '2026-03-10',
    ...ordinary,
    homeArea: 'adjoining',
    onOrder: 'court-order',
    askedId: moving.officer,
  });
  expect([found.state, found.beganOn]).toEqual(['waits', null]);
  expect(found.approval).toMatchObject({ needed: 'nominated-officer', askedId: moving.officer, given: null });
  // Both authorities are in the register with their codes: that London is left is not asked.
  expect(found.facts).toMatchObject({ crossesLondonBoundary: 'out-of-london', homeArea: 'adjoining' });
  expect(notices).toEqual([
    ['area-authority', 'area-authority', sw, byTenth],
    ['education-and-health-there', 'education-and-health-there', sw, byTenth],
    ['education-expectations', 'school', sw, byTenth],
    ...familyAndServices(byTenth),
    ['old-home-ends', 'told-before', sw, byTenth],
    ['local-supervision', 'local-youth-justice-service', sw, byTenth],
    ['home-supervision', 'home-youth-justice-service', sw, byTenth],
    ['host-told-by-home', 'area-authority', 'registered-manager', '2026-03-11T00:00:00.000Z'],
  ]);
  expect(steps).toEqual([
    ['conditions-of-approval', sw, byTenth],
    ['nominated-officer-approves', 'nominated-officer', byTenth],
    ['needs-assessed', sw, byTenth],
    ['accurate-information', 'commissioner', byTenth],
    ['pledge-in-contract', 'commissioner', byTenth],
    ['local-protocol-given', 'registered-manager', byTenth],
    ['agree-who-is-told', 'registered-manager', byTenth],
    ['identity-and-story', sw, byTenth],
    ['wishes-heard', sw, byTenth],
    ['placement-plan', sw, byTenth],
    ['review-before-ending', sw, byTenth],
    ['roles-agreed', 'youth-justice-worker', byTenth],
    ['first-visit', sw, '2026-03-17T00:00:00.000Z'],
    ['keep-the-number', 'commissioner', null],
  ]);
});

test('at a distance in an emergency with special needs the child goes at once, and the director is overdue', async () => {
  const { otherSocialWorker, wren } = moving.house.world;
  const { found, notices, steps } = await move(
    wren,
    {
      settingId: moving.seaHouse,
      from: '2026-03-03',
      emergency: true,
      ...ordinary,
      homeArea: 'at-a-distance',
      sendNeeds: true,
    },
    otherSocialWorker,
  );
  const [today, tomorrow] = ['2026-03-03T00:00:00.000Z', '2026-03-04T00:00:00.000Z'];
  // What the law gives five working days, ten, and what has five days of our own.
  const [byLaw, inTenByLaw] = ['2026-03-10T17:00:00.000Z', '2026-03-17T17:00:00.000Z'];
  const fiveDays = '2026-03-08T00:00:00.000Z';
  expect([found.state, found.beganOn]).toEqual(['made', '2026-03-03']);
  expect(found.approval).toMatchObject({ needed: 'director', overdue: true, given: null });
  expect(notices).toEqual([
    ['host-told-by-home', 'area-authority', 'registered-manager', tomorrow],
    ['education-and-health-there', 'education-and-health-there', sw, fiveDays],
    ['education-expectations', 'school', sw, fiveDays],
    ['area-authority', 'area-authority', sw, byLaw],
    ...familyAndServices(byLaw),
    ['old-home-ends', 'told-before', sw, inTenByLaw],
  ]);
  const due = Object.fromEntries(steps.map(([code, , dueAt]) => [code, dueAt]));
  expect(due).toMatchObject({
    'wishes-heard': today,
    'send-needs-known': today,
    'director-approves': moving.house.now.toISOString(),
    'reviewing-officer-told-of-ending': tomorrow,
    'conditions-of-approval': byLaw,
    'area-authority-consulted': byLaw,
    'placement-plan': byLaw,
  });
  expect(due).not.toHaveProperty('review-before-ending');
});

test('a care leaver who moves to supported accommodation says who is told, and nobody approves it', async () => {
  const lark = await addChild(
    moving.house,
    { given: 'Lark', family: 'Sampleton', born: '2007-01-20', livesAt: moving.house.world.home },
    [['socialWorker', 'personal-adviser']],
  );
  const { found, notices, steps } = await move(lark, {
    settingId: moving.elmLodge,
    from: '2026-03-10',
    ...ordinary,
    homeArea: 'adjoining',
  });
  const pa = 'personal-adviser';
  expect([found.state, found.approval.needed]).toEqual(['ahead', 'none']);
  expect(found.facts).toMatchObject({ careStatus: 'care-leaver', crossesLondonBoundary: 'neither' });
  expect(notices).toEqual([
    ['area-authority-of-leaver', 'area-authority', pa, byTenth],
    ['education-and-health-of-leaver', 'education-and-health-there', pa, byTenth],
  ]);
  expect(steps).toEqual([
    ['needs-assessed', pa, byTenth],
    ['accurate-information', 'commissioner', byTenth],
    ['pledge-in-contract', 'commissioner', byTenth],
    ['local-protocol-given', 'registered-manager', byTenth],
    ['agree-who-is-told', 'registered-manager', byTenth],
    ['pathway-plan-updated', pa, '2026-03-15T00:00:00.000Z'],
    ['they-say-who-is-told', pa, null],
  ]);
});
