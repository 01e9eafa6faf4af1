import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { top } from '../../scripts/docs/repository.ts';
import { type TestApp, testApp } from '../house/test-app.ts';

let house: TestApp;
beforeAll(async () => {
  house = await testApp();
});
afterAll(() => house.close());

const folders = ['privacy', 'security'] as const;
const kept = folders.flatMap((folder) =>
  readdirSync(join(top, 'docs', folder)).map((name) => ({ folder, name: name.replace(/\.md$/, '') })),
);

test('the page about privacy leads to every paper that is kept, and to no other', async () => {
  const { body } = await house.as(null).get('/privacy');
  const led = [...body.matchAll(/href="\/privacy\/([\w-]+)"/g)].map(([, name]) => name);
  expect(led.sort()).toEqual(kept.map(({ name }) => name).sort());
});

test.each(kept)('anybody reads $name without signing in', async ({ folder, name }) => {
  const answer = await house.as(null).get(`/privacy/${name}`);
  expect(answer.statusCode).toBe(200);
  const text = readFileSync(join(top, 'docs', folder, `${name}.md`), 'utf8');
  const heading = /^# (.+)$/m.exec(text)?.[1] ?? 'no heading';
  expect(answer.body).toContain(`<h1 class="govuk-heading-l">${heading.replaceAll('&', '&amp;')}</h1>`);
  // A list or a table that was not understood would stand there as it was typed.
  expect(answer.body).not.toMatch(/\|\s*---|\*\*|\]\(|&lt;!--/);
  expect(answer.body.match(/<table/g)?.length ?? 0).toBe(text.match(/^\|\s?(?:-|:-)/gm)?.length ?? 0);
});

test.each(kept)('every link of $name leads somewhere', async ({ folder, name }) => {
  const text = readFileSync(join(top, 'docs', folder, `${name}.md`), 'utf8');
  for (const [, link = ''] of text.matchAll(/\]\(([^)]+)\)/g)) {
    if (link.startsWith('https://')) continue;
    expect(existsSync(join(top, 'docs', folder, link.split('#')[0] ?? '')), link).toBe(true);
  }
  const { body } = await house.as(null).get(`/privacy/${name}`);
  const links = [...body.matchAll(/href="(\/privacy\/[\w-]+)/g)].map(([, link = '']) => link);
  for (const link of links) expect((await house.as(null).get(link)).statusCode, link).toBe(200);
});

test.each([
  'nothing',
  'README',
  '..%2F..%2Fpackage.json',
  '%2e%2e%2fsecurity',
  'threat-model.md',
  '__proto__',
])('there is no paper called %s', async (name) => {
  expect((await house.as(null).get(`/privacy/${name}`)).statusCode).toBe(404);
});

test('the papers are packed with what runs', () => {
  const { files } = JSON.parse(readFileSync(join(top, 'package.json'), 'utf8')) as { files: string[] };
  for (const folder of folders) expect(files).toContain(`docs/${folder}`);
});
