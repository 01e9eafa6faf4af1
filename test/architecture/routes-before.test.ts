import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { type AppDeps, allRoutes } from '../../src/app.ts';

/** What took the place of a route that is there no more. */
const replaced: Readonly<Record<string, string>> = {
  // One form of a review asks what is done, and has one button.
  '/incidents/:incidentId/approve POST': '/incidents/:incidentId/review POST',
  '/incidents/:incidentId/corrections POST': '/incidents/:incidentId/review POST',
  '/incidents/:incidentId/decisions POST': '/incidents/:incidentId/review POST',
  '/incidents/:incidentId/hold POST': '/incidents/:incidentId/review POST',
  // Words that met the end of a sign-in wait on the server, and no longer travel through it.
  '/me/sign-in/again POST': '/me/kept GET',
  // What a move asks is a step like any other; the old address leads there.
  '/move-tasks/:taskId GET': '/move-tasks/:stepId GET',
  '/move-tasks/:taskId POST': '/steps/:stepId POST',
  // What a notice asked is a step, which is declined on its own page; notices are read several at once.
  '/notices/:noticeId/acknowledge POST': '/notices/read POST',
  '/notices/:noticeId/answer POST': '/steps/:stepId POST',
  '/notices/:noticeId/decline GET': '/steps/:stepId GET',
};

test('every route from before forms were declared is still there, or something stands in its place', async () => {
  const list = await readFile(new URL('./routes-at-72cb646.txt', import.meta.url), 'utf8');
  const before = list.trim().split('\n');
  const someone = { id: '', name: 'Somebody', does: 'a role' };
  const routes = allRoutes({ demoPeople: [someone] } as unknown as AppDeps);
  const now = new Set(routes.map(({ method, path }) => `${path} ${method}`));
  expect(before.length).toBe(385);
  const gone = before.filter((route) => !now.has(route));
  expect(gone).toEqual(Object.keys(replaced));
  expect(gone.filter((route) => !now.has(replaced[route] ?? ''))).toEqual([]);
});
