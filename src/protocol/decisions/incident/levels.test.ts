import { expect, test } from 'vitest';
import { gravity } from './gravity.ts';
import {
  atHome,
  eitherWay,
  emergency,
  emergencyAtItsLevel,
  exceptionAtLevelOne,
  reported,
  reportedAtItsLevel,
  reportedAtLevelTwo,
  routes,
  urgency,
  withoutReport,
  worse,
} from './levels.ts';

const mildestFirst = [atHome, exceptionAtLevelOne, eitherWay, reportedAtLevelTwo, reported, emergency];

test('routes run from no police to police at once', () => {
  expect(routes).toEqual(['resolve-internally', 'manager-decides', 'report-non-urgent', 'call-999']);
  expect(routes.map(urgency)).toEqual([0, 1, 2, 3]);
});

test('the outcomes a row can have', () => {
  expect(mildestFirst).toEqual([
    { level: 1, route: 'resolve-internally' },
    { level: 1, route: 'manager-decides' },
    { level: 2, route: 'manager-decides' },
    { level: 2, route: 'report-non-urgent' },
    { level: 3, route: 'report-non-urgent' },
    { level: 3, route: 'call-999' },
  ]);
});

test('what is called or reported whatever the level raises the route alone', () => {
  expect(emergencyAtItsLevel).toEqual({ level: 1, route: 'call-999' });
  expect(reportedAtItsLevel).toEqual({ level: 1, route: 'report-non-urgent' });
  expect(worse(eitherWay, emergencyAtItsLevel)).toEqual({ level: 2, route: 'call-999' });
  expect(worse(reported, reportedAtItsLevel)).toEqual(reported);
});

test('what takes a report away raises nothing', () => {
  expect(withoutReport).toEqual({ level: 1, route: 'resolve-internally', noReport: true });
  expect(worse(reported, withoutReport)).toEqual(reported);
});

test('the level weighs more than the route', () => {
  const weights = mildestFirst.map(gravity);
  expect(weights).toEqual([10, 11, 21, 22, 32, 33]);
});

test('an incident is as serious as its worst part, whichever is named first', () => {
  for (const [index, mild] of mildestFirst.entries()) {
    for (const grave of mildestFirst.slice(index)) {
      expect(worse(mild, grave)).toEqual(grave);
      expect(worse(grave, mild)).toEqual(grave);
    }
  }
});

test('level and route are compared apart: neither lowers the other', () => {
  expect(worse({ level: 3, route: 'manager-decides' }, { level: 1, route: 'call-999' })).toEqual(emergency);
  expect(worse({ level: 1, route: 'call-999' }, { level: 3, route: 'manager-decides' })).toEqual(emergency);
});
