import { expect, test } from 'vitest';
import { describedRoutes } from '../../scripts/docs/all-routes.ts';
import { notLists, notPapers } from '../../scripts/docs/not-taken.ts';
import { isOfOne, pagesShown, taken } from '../../scripts/docs/taken-page.ts';

const routes = describedRoutes();
const pages = pagesShown(routes).map(({ path }) => path);
const [lists, papers] = [taken(routes, 'list'), taken(routes, 'paper')];

test('every page that shows many things is taken as a list, or says why not', () => {
  const many = pages.filter((path) => !isOfOne(path));
  const undecided = many.filter((path) => !lists.includes(path) && !papers.includes(path) && !notLists[path]);
  expect(undecided).toEqual([]);
});

test('every page about one thing is taken as a paper, or says why not', () => {
  const one = pages.filter(isOfOne);
  expect(one.filter((path) => !papers.includes(path) && !notPapers[path])).toEqual([]);
});

test('no reason is given for a page that can be taken, or that is not there', () => {
  const [noLists, noPapers] = [Object.keys(notLists), Object.keys(notPapers)];
  expect(noLists.filter((path) => lists.includes(path))).toEqual([]);
  expect(noPapers.filter((path) => papers.includes(path))).toEqual([]);
  const all = new Set(routes.map(({ path }) => path));
  expect([...noLists, ...noPapers].filter((path) => !all.has(path))).toEqual([]);
});

test('whatever is taken as CSV is taken as XLSX', () => {
  const xlsx = routes.filter(({ path }) => path.endsWith('/list.xlsx')).map(({ path }) => path.slice(0, -10));
  expect(xlsx).toEqual(lists);
});
