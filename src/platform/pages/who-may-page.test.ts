import { expect, test } from 'vitest';
import type { Route } from '../web/index.ts';
import { actsByWho } from './who-may-page.tsx';

test('what people may do stands with who may, each once; what is only looked at does not', () => {
  const may = { words: 'managers', check: async () => true };
  const route = { who: 'signed-in', path: '/x', may, answer: async () => ({}) } as unknown as Route;
  const routes = [
    { ...route, method: 'POST', audit: 'signed-record' },
    { ...route, method: 'POST', audit: 'began-draft' },
    { ...route, method: 'POST', path: '/api/x', audit: 'signed-record' },
    { ...route, method: 'GET', audit: 'viewed-incident' },
    { ...route, method: 'POST', audit: null },
  ] as Route[];
  expect(actsByWho(routes)).toEqual([['managers', ['began draft', 'signed record']]]);
});
