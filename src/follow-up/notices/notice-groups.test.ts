import { expect, test } from 'vitest';
import type { NoticeInList } from './list-notices.ts';
import { noticeGroups } from './notice-groups.ts';

let count = 0;
const notice = (child_id: string, about: string, about_id: string, words: string): NoticeInList => {
  count += 1;
  return { id: `n${count}`, kind: 'told', child_id, about, about_id, incident_id: null, words } as never;
};

test('notices of one kind about one child are one line, however many', () => {
  const all = [
    notice('robin', 'restraint', 'a', 'A measure was used.'),
    notice('robin', 'restraint', 'b', 'A measure was used.'),
    notice('wren', 'restraint', 'c', 'A measure was used.'),
    notice('robin', 'screening', 'd', 'A screening was recorded.'),
  ];
  expect(noticeGroups(all).map(({ childId, words, matters }) => [childId, words, matters.length])).toEqual([
    ['robin', 'A measure was used.', 2],
    ['wren', 'A measure was used.', 1],
    ['robin', 'A screening was recorded.', 1],
  ]);
});

test('somebody who was found is not missing any more, and reading that reads both', () => {
  const found = notice('robin', 'missing-episode', 'e', 'Someone was found.');
  const missing = notice('robin', 'missing-episode', 'e', 'Someone is missing.');
  const other = notice('robin', 'missing-episode', 'f', 'Someone is missing.');
  const lines = noticeGroups([found, missing, other]);
  expect(lines.map(({ words, all }) => [words, all])).toEqual([
    ['Someone was found.', [found, missing]],
    ['Someone is missing.', [other]],
  ]);
});

test('each notice is in exactly one line', () => {
  const all = Array.from({ length: 60 }, (_, at) =>
    notice(`c${at % 3}`, at % 2 ? 'missing-episode' : 'incident', `m${at % 7}`, `words ${at % 4}`),
  );
  const inLines = noticeGroups(all).flatMap(({ all }) => all.map(({ id }) => id));
  expect(inLines.toSorted()).toEqual(all.map(({ id }) => id).toSorted());
});
