import type { Insertable } from 'kysely';
import { expect, test } from 'vitest';
import { describedRoutes } from '../../scripts/docs/all-routes.ts';
import { filesUnder, sourceFiles, textOf } from '../../scripts/docs/repository.ts';
import type { recordAuditEvent } from '../../src/platform/audit/index.ts';
import { auditVerbs, verbsOfRooms, verbToChild } from '../../src/platform/audit/verbs/register.ts';
import { toldToChild, type VerbTable } from '../../src/platform/audit/verbs/told-to-child.ts';
import type { Tables } from '../../src/platform/database/tables.ts';
import type { Route } from '../../src/platform/web/index.ts';
import { readingAge } from '../voice/reading-age.ts';
import { verbsInSql } from './verbs-in-sql.ts';

const known = Object.keys(auditVerbs);
const source = sourceFiles().filter((path) => !path.startsWith('src/platform/audit/verbs/'));

test('a verb without its sentence does not compile: on a route, in a trace, in the table', () => {
  // @ts-expect-error not in the register
  const ofRoute: Route['audit'] = 'looked-in';
  // @ts-expect-error not in the register
  const ofTrace: Parameters<typeof recordAuditEvent>[1]['action'] = 'looked-in';
  // @ts-expect-error not in the register
  const ofTable: Insertable<Tables['audit_event']>['action'] = 'looked-in';
  // @ts-expect-error no such sentence
  const ofRoom: VerbTable = { 'looked-in': 'peeped' };
  expect(new Set([ofRoute, ofTrace, ofTable])).toEqual(new Set(['looked-in']));
  expect(ofRoom).toBeDefined();
});

test('a verb stands in one room, and says one thing', () => {
  const all = Object.values(verbsOfRooms).flatMap((verbs) => Object.keys(verbs));
  expect(all.filter((verb, at) => all.indexOf(verb) !== at)).toEqual([]);
  expect([...all].sort()).toEqual([...known].sort());
});

/** What is left no more and still stands in the audit: what is done for a move is done with a step. */
const ofThePast = ['viewed-move-task', 'did-move-task'];

test('every verb is left by a route, or named where an event is written, or stands in the audit from before', () => {
  const left = new Set<string>(describedRoutes().flatMap(({ audit }) => audit ?? []));
  const named = source.map(textOf).join('\n');
  expect(known.filter((verb) => !left.has(verb) && !named.includes(`'${verb}'`))).toEqual(ofThePast);
});

test('every sentence is said of some verb', () => {
  const said = Object.values(auditVerbs);
  expect(Object.keys(toldToChild).filter((kind) => !said.some((one) => one === kind))).toEqual([]);
});

test('SQL leaves no verb that is not in the register, and asks for none', () => {
  const files = [...filesUnder('migrations', ['.sql']), ...source, ...filesUnder('demo', ['.ts'])];
  expect(files.flatMap((path) => verbsInSql(textOf(path))).filter((verb) => !known.includes(verb))).toEqual(
    [],
  );
});

test.each([
  ["insert into audit_event (happened_at, action) values (now(), 'looked-in');", ['looked-in']],
  [
    "INSERT INTO public.audit_event (action, child_id)\n select 'took-away', coalesce(a.id, b.id) from a;",
    ['took-away'],
  ],
  ['insert into audit_event (happened_at, action) values (now(), $1)', []],
  ["insert into audit_event (happened_at, action) values (now(), case when x then 'a-b' end);", ['a-b']],
  [
    "select from audit_event e where e.action = 'looked-in' or e.action in ('one', 'two')",
    ['looked-in', 'one', 'two'],
  ],
  ["select from review r where r.action = 'held'", []],
])('what SQL says of verbs is read: %s', (text, verbs) => {
  expect(verbsInSql(text)).toEqual(verbs);
});

test('what is said is easy to read at about nine, and says nothing of what was looked at', () => {
  const said = Object.values(toldToChild).map((words) => `They ${words}.`);
  expect(readingAge(said.join('\n')).age).toBeLessThanOrEqual(9.5);
  expect(said.join(' ')).not.toMatch(/incident|health|address|missing|drug|restrain|exploit|ask|challenge/);
});

test.each([
  ['broke-glass', 'opened your record in an emergency'],
  ['sealed-child', 'locked your record, so fewer people can see it'],
  ['told-police-of-substances', 'told the police something about you'],
  ['took-answer-out', 'made a copy of your record'],
  ['merged-children', 'put two records together into one'],
  ['raised-section-45-flag', 'decided or did something about you'],
  ['signed-in', null],
  ['a-verb-of-the-past', null],
  ['toString', null],
])('of %s a young person reads: %s', (verb, words) => {
  expect(verbToChild(verb)).toBe(words);
});
