import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { fileOf, topics } from '../../src/help/topics.ts';
import { helpAt } from '../../src/platform/web/help-at.ts';
import { root, sourceFiles } from '../architecture/source-files.ts';
import { type TestApp, testApp } from '../house/test-app.ts';
import { readingAge } from '../voice/reading-age.ts';
import { runningText } from '../voice/words/running-text.ts';

let house: TestApp;
beforeAll(async () => {
  house = await testApp();
});
afterAll(() => house.close());

const textOf = (name: string): string => readFileSync(join(root, fileOf(name)), 'utf8');
const all = [...topics.map(({ name }) => name), 'mine'];

test('every name of a button, link or page that the help gives is on a page, word for word', () => {
  const source = sourceFiles('src')
    .filter(({ path }) => !path.startsWith('src/help/'))
    .map(({ text }) => text)
    .join(' ')
    .replaceAll(/\s+/g, ' ');
  for (const name of all) {
    const named = [
      ...textOf(name)
        .replaceAll(/\s+/g, ' ')
        .matchAll(/\*\*(.+?)\*\*/g),
    ].map(([, words = '']) => words);
    expect(named.length, name).toBeGreaterThan(2);
    for (const words of named) {
      const plain = words.replaceAll(/[.*+?^$()[\]{}|\\/-]/g, '\\$&');
      const asWritten = new RegExp(`['"\`>] ?${plain} ?['"\`<]`);
      expect(asWritten.test(source), `${name}: ${words}`).toBe(true);
    }
  }
});

const parts = [
  'What this part is for',
  'Who may do what',
  'Step by step',
  'What happens to what you write, and who sees it',
  'When something goes wrong',
  'Words used here',
];

test.each(topics)('the topic $name has its title and its parts, and two tasks or more', ({ name, title }) => {
  const text = textOf(name);
  expect(text.split('\n')[0]).toBe(`# ${title}`);
  expect([...text.matchAll(/^## (.+)$/gm)].map(([, heading]) => heading)).toEqual(parts);
  expect([...text.matchAll(/^### (.+)$/gm)].length).toBeGreaterThan(1);
});

test('every topic is read by anybody, and what is none is not there', async () => {
  const { body } = await house.as(null).get('/help');
  for (const { name, title } of topics) {
    expect(body).toContain(`href="/help/${name}"`);
    const topic = await house.as(null).get(`/help/${name}`);
    expect([topic.statusCode, topic.body.includes(`<h1 class="govuk-heading-l">${title}</h1>`)]).toEqual([
      200,
      true,
    ]);
  }
  expect((await house.as(null).get('/help/mine')).statusCode).toBe(404);
});

/** Pages that say something of the service as a whole, and pictures. */
const ofTheWhole =
  /^\/(about|accessibility|photographs\/:photographId|attachments\/:attachmentId|privacy(\/.*)?|docs\/errors|help(\/.*)?|me(\/.*)?)$/;

test('every page leads to the help of its room', () => {
  const pages = house.routes
    .filter(({ method, path, api }) => method === 'GET' && !api && !ofTheWhole.test(path))
    .map(({ path }) => path)
    .filter((path) => !/\.\w+$|^\/\.well-known/.test(path));
  expect(pages.length).toBeGreaterThan(120);
  expect(pages.filter((path) => helpAt(path) === '/help')).toEqual([]);
  const names = topics.map(({ name }) => `/help/${name}`);
  expect(pages.map(helpAt).filter((href) => !names.includes(href))).toEqual([]);
});

test('the link is in the foot of a page, and on a page of a young person’s own it leads to theirs', async () => {
  expect((await house.as(null).get('/sign-in')).body).toContain('href="/help/signing-in"');
  expect((await house.as(null).get('/')).body).toContain('href="/help/guide-and-record"');
  expect((await house.as(null).get('/about')).body).toContain('href="/help"');
  expect((await house.as(null).get('/me/sign-in')).body).toContain('href="/me/help"');
});

test('the young person’s help is read at nine, without long words', async () => {
  const { body, statusCode } = await house.as(null).get('/me/help');
  expect(statusCode).toBe(200);
  const reading = readingAge(runningText(body));
  expect(reading.words).toBeGreaterThan(150);
  expect(reading.age).toBeLessThanOrEqual(9);
  expect(reading.hard).toEqual([]);
});
