import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const directory = join(import.meta.dirname, '..', '..', 'migrations');
/** The first migration that was written for an upgrade under which the version before goes on serving. */
const first = '0051';

/** What the version before may still read, write or leave out. */
const takesAway = [
  /\bdrop\s+(table|column|view|function)\b/i,
  /\brename\s+(to|column|constraint)\b/i,
  /\balter\s+column\s+\w+\s+(type|set\s+not\s+null|drop\s+default|set\s+data)/i,
  /\badd\s+column\s+\w+\s+(?![^,;]*\b(default|generated)\b)[^,;]*\bnot\s+null\b/i,
];

const faultsOf = (text: string): string[] => {
  // It says since which version nothing uses what it takes away: that one has to be everywhere before.
  if (/^-- contract: \S+/m.test(text)) return [];
  const statements = text.replace(/--.*$/gm, '');
  return takesAway.flatMap((pattern) => pattern.exec(statements)?.[0] ?? []);
};

test('a migration takes nothing away that the version before uses, or says since which version nothing does', () => {
  const faults = readdirSync(directory)
    .filter((file) => /^\d{4}-.*\.sql$/.test(file) && file >= first)
    .map((file) => [file, faultsOf(readFileSync(join(directory, file), 'utf8'))] as const)
    .filter(([, found]) => found.length > 0);
  expect(faults).toEqual([]);
});

test.each([
  ['drop table move_task;', 1],
  ['alter table child rename column known_as to called;', 1],
  ['alter table child alter column known_as set not null;', 1],
  ['alter table child add column beds integer not null;', 1],
  [
    "alter table child add column beds integer not null default 0, add column words text not null default '';",
    0,
  ],
  ['create table bed (id uuid primary key, words text not null);', 0],
  ['-- contract: 0.3.0\ndrop table move_task;', 0],
])('%s', (text, many) => {
  expect(faultsOf(text)).toHaveLength(many);
});
