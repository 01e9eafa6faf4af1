import { expect, test } from 'vitest';
import type { Conduct } from './conduct-schema.ts';
import { publishedRulebooks } from './decide.ts';
import { evaluate, speakingRows } from './evaluate.ts';
import { inAHome } from './example.ts';
import type { IncidentFacts } from './facts.ts';

const plate: Conduct = { kind: 'damage', severity: 'minor' };
const stitches: Conduct = { kind: 'assault', injury: 'needs-treatment' };
const knife: Conduct = { kind: 'weapon', offensive: true, surrendered: true };

const read = (conduct: Conduct[], besides: Partial<IncidentFacts> = {}) =>
  evaluate(publishedRulebooks['2025'], { ...inAHome(plate), ...besides, conduct } as IncidentFacts);

test('every table is read once, the risk table once for each risk', () => {
  const tables = (besides: Partial<IncidentFacts>) =>
    read([plate, knife], besides).hits.map(({ table }) => table);
  expect(tables({})).toEqual(['damage', 'weapon', 'risk', 'pattern', 'victim', 'concern', 'age']);
  const risks: IncidentFacts['immediateRisk'] = ['serious-harm', 'substantial-damage', 'serious-harm'];
  expect(tables({ immediateRisk: risks })).toEqual([
    'damage',
    'weapon',
    'risk',
    'risk',
    'pattern',
    'victim',
    'concern',
    'age',
  ]);
});

test('each hit keeps the facts its table saw', () => {
  const { hits } = read([plate], { age: 8, riskManageable: false, concerns: ['coercion'] });
  expect(hits.map(({ cells, row }) => [row.id, cells])).toEqual([
    [
      'damage-minor',
      { severity: 'minor', overLimit: 'no', fire: 'no', ongoing: 'unsaid', riskManaged: 'no' },
    ],
    ['no-immediate-risk', { risk: 'none', riskManaged: 'no' }],
    ['pattern-none', { level: '1', persistent: 'no', prolonged: 'no', warned: 'no' }],
    ['victim-does-not-ask', { level: '1', wantsPolice: 'no' }],
    ['concern-exploitation', { concern: 'yes' }],
    ['age-under-10', { age: 'under-10' }],
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

test('rows that are silent give no reason', () => {
  expect(speakingRows(read([plate])).map(({ id }) => id)).toEqual(['damage-minor']);
});

test('the decisive rows speak first: by level, then by urgency', () => {
  const conduct: Conduct[] = [plate, stitches, knife, { kind: 'assault', injury: 'serious' }];
  expect(speakingRows(read(conduct)).map(({ id }) => id)).toEqual([
    'assault-serious',
    'weapon-offensive-surrendered',
    'assault-needs-treatment',
    'damage-minor',
  ]);
});

test('a row that held for two acts is named once', () => {
  expect(speakingRows(read([plate, plate, { ...plate, ongoing: false }])).map(({ id }) => id)).toEqual([
    'damage-minor',
  ]);
});
