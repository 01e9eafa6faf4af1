import { expect, test } from 'vitest';
import { evaluatePlacement, speakingRows } from './evaluate.ts';
import { aChild } from './example.ts';
import { compilePlacement, placementRulebooks } from './rulebook.ts';

const rulebook = compilePlacement(placementRulebooks['2025']);
const read = (...given: Parameters<typeof aChild>) => evaluatePlacement(rulebook, aChild(...given));

test('where the home is lawful every table but the one that stops a move is read once, in order', () => {
  expect(read().hits.map(({ table, row }) => `${table}/${row.id}`)).toEqual([
    'registered/registration-found',
    'area/area-inside',
    'setting/setting-ordinary',
    'education/school-stays',
    'told/told-move',
    'there/there-inside',
    'home/home-own-area',
    'order/order-none',
    'police-contact/police-unlikely',
    'london/london-own-area',
    'pledge/pledge-given',
    'needs/needs-assessed',
  ]);
});

test('the highest approval holds where two are asked for', () => {
  const lastYears = { age: 15, keyStage4: true, schoolChanges: true };
  expect(read(lastYears).effect.approval).toBe('nominated-officer');
  expect(read({ ...lastYears, homeArea: 'at-a-distance' }).effect.approval).toBe('director');
  expect(read({ ...lastYears, homeArea: 'adjoining' }).effect.approval).toBe('nominated-officer');
});

test('rows that are silent give no reason', () => {
  expect(speakingRows(read()).map(({ id }) => id)).toEqual([
    'registration-found',
    'area-inside',
    'told-move',
    'pledge-given',
    'needs-assessed',
  ]);
});

test('where the home is not lawful two tables are read: the one that says so, and the one that stops the move', () => {
  const evaluation = read({
    age: 15,
    keyStage4: true,
    schoolChanges: true,
    homeArea: 'at-a-distance',
    crossesLondonBoundary: 'neither',
    registration: 'unregistered',
  });
  expect(evaluation.hits.map(({ table, row }) => `${table}/${row.id}`)).toEqual([
    'registered/registration-missing',
    'stopped/stopped-already-there',
  ]);
  expect(evaluation.effect.approval).toBe('none');
});

test('the highest approval speaks first, then the rest as read', () => {
  const evaluation = read({
    age: 15,
    keyStage4: true,
    schoolChanges: true,
    homeArea: 'at-a-distance',
    crossesLondonBoundary: 'neither',
  });
  expect(speakingRows(evaluation).map(({ id }) => id)).toEqual([
    'area-at-a-distance',
    'school-last-years',
    'registration-found',
    'told-move',
    'there-looked-after',
    'home-childrens-home',
    'london-within',
    'pledge-given',
    'needs-assessed',
  ]);
});

test('what must first be found out speaks before any approval', () => {
  const evaluation = read({ homeArea: 'at-a-distance', registration: 'unknown' });
  expect(
    speakingRows(evaluation)
      .slice(0, 2)
      .map(({ id }) => id),
  ).toEqual(['registration-unknown', 'area-at-a-distance']);
});
