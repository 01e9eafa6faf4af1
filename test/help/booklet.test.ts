import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { blocksOf } from '../../src/help/blocks-of.ts';
import { type RoleWithBooklet, rolesWithBooklet, topicsOf } from '../../src/help/booklets.ts';
import { fileOf, topics } from '../../src/help/topics.ts';
import { root } from '../architecture/source-files.ts';
import { type TestApp, testApp } from '../house/test-app.ts';

let house: TestApp;
beforeAll(async () => {
  house = await testApp();
});
afterAll(() => house.close());

const roles = Object.keys(rolesWithBooklet) as RoleWithBooklet[];

test('the booklet of a role is a tagged PDF with its topics in their order', async () => {
  const answer = await house.as(null).get('/help/booklet/carer.pdf');
  expect([answer.statusCode, answer.headers['content-type']]).toEqual([200, 'application/pdf']);
  const pdf = await getDocument({ data: Uint8Array.from(answer.rawPayload), verbosity: 0 }).promise;
  expect(await pdf.getMarkInfo()).toMatchObject({ Marked: true });
  expect((await pdf.getMetadata()).info).toMatchObject({
    Title: 'Hearth: a booklet for the role of carer',
    Language: 'en',
  });
  const titles = topicsOf('carer').map((topic) => topics.find(({ name }) => name === topic)?.title);
  expect((await pdf.getOutline()).map(({ title }) => title)).toEqual(titles);
});

test('a booklet is made once, however often it is asked for, and of a role that is none there is none', async () => {
  const [one, other] = await Promise.all(
    [1, 2].map(() => house.as(null).get('/help/booklet/police-officer.pdf')),
  );
  expect(one?.rawPayload.equals(other?.rawPayload ?? Buffer.of())).toBe(true);
  for (const address of ['nobody.pdf', 'constructor.pdf', 'carer', '.pdf'])
    expect((await house.as(null).get(`/help/booklet/${address}`)).statusCode, address).toBe(404);
});

test('every text of the help can be printed, and every role finds its own booklet on the page of the help', async () => {
  for (const { name } of topics)
    expect(blocksOf(readFileSync(join(root, fileOf(name)), 'utf8')).length).toBeGreaterThan(10);
  const { body } = await house.as(null).get('/help');
  for (const role of roles) {
    expect(body).toContain(`href="/help/booklet/${role}.pdf"`);
    expect(new Set(topicsOf(role)).size).toBe(topicsOf(role).length);
  }
});
