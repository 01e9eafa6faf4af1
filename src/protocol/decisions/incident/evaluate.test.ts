import { expect, test } from 'vitest';
import type { Conduct } from './conduct-schema.ts';
import { publishedRulebooks } from './decide.ts';
import { evaluate, speakingRows } from './evaluate.ts';
import { inAHome } from './example.ts';
import type { IncidentFacts } from './facts.ts';

const plate: Conduct = { kind: 'damage', severity: 'minor' };
const stitches: Conduct = { kind: 'assault', injury: 'needs-treatment' };
const knife: Conduct = { kind: 'weapon', offensive: true, heldBy: 'staff' };

const read = (conduct: Conduct[], besides: Partial<IncidentFacts> = {}) =>
  evaluate(publishedRulebooks['2025'], { ...inAHome(plate), ...besides, conduct } as IncidentFacts);

const wholeTables = ['hurt', 'harmed', 'pattern', 'victim', 'concern', 'age'];

test('every table is read once, the risk table once for each risk', () => {
  const tables = (besides: Partial<IncidentFacts>) =>
    read([plate, knife], besides).hits.map(({ table }) => table);
  expect(tables({})).toEqual(['damage', 'weapon', 'risk', ...wholeTables]);
  const risks: IncidentFacts['immediateRisk'] = ['serious-harm', 'substantial-damage', 'serious-harm'];
  expect(tables({ immediateRisk: risks })).toEqual(['damage', 'weapon', 'risk', 'risk', ...wholeTables]);
});

test('each hit keeps the facts its table saw', () => {
  const { hits } = read([plate], { age: 8, riskManageable: false, concerns: ['coercion'] });
  expect(hits.map(({ cells, row }) => [row.id, cells])).toEqual([
    ['damage-minor', { severity: 'minor', overLimit: 'no', fire: 'no', ongoing: 'yes' }],
    ['risk-not-managed', { risk: 'none', riskManaged: 'no' }],
    ['hurt-not-much', { hurt: 'no' }],
    ['harmed-by-nobody', { harmedBy: 'nobody' }],
    ['pattern-none', { level: '1', persistent: 'no', prolonged: 'no', warned: 'no' }],
    ['victim-does-not-ask', { level: '1', harmed: 'no', wantsPolice: 'no' }],
    ['concern-exploitation', { concern: 'yes' }],
    ['age-under-10', { age: 'under-10', harmed: 'no' }],
  ]);
});

test('the level is the highest that any conduct reaches, in whatever order they are named', () => {
  for (const conduct of [
    [plate, stitches, knife],
    [knife, stitches, plate],
    [stitches, knife, plate],
  ]) {
    expect(read(conduct).outcome).toEqual({ level: 3, route: 'report-non-urgent' });
  }
});

test('the pattern is read at the level of the conduct, the wish of the person harmed at the level after it', () => {
  const { hits, outcome } = read([plate], {
    pattern: { persistent: true },
    victim: { who: 'child', wantsPolice: true },
  });
  expect(hits.find(({ table }) => table === 'pattern')?.cells.level).toBe('1');
  expect(hits.find(({ table }) => table === 'victim')?.cells.level).toBe('2');
  expect(outcome).toEqual({ level: 2, route: 'report-non-urgent' });
});

test('who is under 10 or an adult is not reported on the authority of the levels: somebody decides', () => {
  const wish = { victim: { who: 'staff', wantsPolice: true } } as const;
  for (const age of [9, 18]) {
    expect(read([knife], { age }).outcome).toEqual({ level: 3, route: 'manager-decides' });
    expect(read([stitches], { age, ...wish }).outcome).toEqual({ level: 2, route: 'manager-decides' });
  }
  for (const age of [10, 17]) {
    expect(read([knife], { age }).outcome).toEqual({ level: 3, route: 'report-non-urgent' });
  }
});

test('a call to 999 stays at every age, and what is settled at home stays there', () => {
  for (const age of [9, 15, 18]) {
    expect(read([{ kind: 'assault', injury: 'serious' }], { age }).outcome).toEqual({
      level: 3,
      route: 'call-999',
    });
    expect(read([plate], { age }).outcome).toEqual({ level: 1, route: 'resolve-internally' });
  }
});

test('harm to a child under 10 is still reported: that is no report of the child', () => {
  const told: Conduct = { kind: 'sexual', what: 'assault', when: 'historical' };
  expect(read([told], { age: 8 }).outcome).toEqual({ level: 3, route: 'report-non-urgent' });
});

test('rows that are silent give no reason', () => {
  expect(speakingRows(read([plate])).map(({ id }) => id)).toEqual(['damage-minor']);
});

test('the decisive rows speak first: by level, then by urgency', () => {
  const conduct: Conduct[] = [plate, stitches, knife, { kind: 'assault', injury: 'serious' }];
  expect(speakingRows(read(conduct)).map(({ id }) => id)).toEqual([
    'assault-serious',
    'weapon-offensive-safe',
    'assault-needs-treatment',
    'hurt-emergency',
    'damage-minor',
    'concern-exploitation',
  ]);
});

test('a row that held for two acts is named once', () => {
  expect(speakingRows(read([plate, plate, { ...plate, ongoing: false }])).map(({ id }) => id)).toEqual([
    'damage-minor',
  ]);
});
