import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { londonDate } from '../../src/platform/clock/index.ts';
import { emptyEngines, LiveService } from './live-service.ts';
import { wordsOf } from './person-over-http.ts';

// From an empty database, in live mode: the people and children of a council come from the files in examples/.

const example = (name: string): string =>
  readFileSync(new URL(`../../examples/${name}`, import.meta.url), 'utf8');

describe.each(await emptyEngines())('%s', (_, makeEmpty) => {
  let live: LiveService;
  beforeAll(async () => {
    live = await LiveService.open(makeEmpty);
  });
  afterAll(() => live.close());

  const at = 'example.org';
  let council = '';

  test('a council begins with two administrators and a home', async () => {
    const asked = [
      'Borough of Fictionwick',
      'council',
      'Ada Invented',
      `ada@${at}`,
      'Ben Invented',
      `ben@${at}`,
    ];
    const links = await live.begin([...asked, '', '', '', '020 1', '101', '', '']);
    await live.start();
    for (const [index, name] of ['ada', 'ben'].entries()) await live.arrives(name, links[index] ?? '', at);
    const list = await live.as('ada').get('/organisations?words=Fiction');
    council = /\/organisations\/([0-9a-f-]{36})"/.exec(list.body)?.[1] ?? '';
    const home = {
      kind: 'childrens-home',
      name: 'Fable House',
      urn: 'SC000001',
      telephone: '020 2',
      beds: '4',
    };
    await live
      .as('ada')
      .fillIn(`/organisations/${council}/homes/new`, `/organisations/${council}/homes`, home);
  });

  test('one administrator sends the file of people, another agrees, and each chooses a password by their mail', async () => {
    const people = example('people.csv')
      .replaceAll(/2030-01-07|07\/01\/2030/g, londonDate(new Date()))
      .replace('30/06/2030', '');
    const led = await live
      .as('ada')
      .sendFile(`/organisations/${council}/people/uploads`, 'people.csv', people);
    expect((await live.as('ben').get('/my-work')).body).toContain(`href="${led}"`);
    await live.as('ben').fillIn(led, `${led}/answer`, { answer: 'agree' });
    expect(wordsOf((await live.as('ben').get(led)).body)).toContain('5 rows are done.');
    // What waits to be sent leaves when the service starts.
    await live.start();
    for (const name of ['mo', 'cam', 'sol', 'lea', 'rae'])
      await live.arrives(name, await live.mailedTo(name, at), at);
  });

  test('the duty officer sends the file of children, and the team manager agrees', async () => {
    const children = example('children.csv');
    const link = await live
      .as('rae')
      .sendFile(`/organisations/${council}/children/uploads`, 'children.csv', children);
    expect((await live.as('lea').get('/my-work')).body).toContain(`href="${link}"`);
    await live.as('lea').fillIn(link, `${link}/answer`, { answer: 'agree' });
    expect(wordsOf((await live.as('lea').get(link)).body)).toContain('3 rows are done.');
    const list = wordsOf((await live.as('sol').get('/children')).body);
    for (const name of ['Juniper Imagined', 'Tamarisk Imagined', 'Bramble']) expect(list).toContain(name);
    const home = wordsOf((await live.as('cam').get('/children')).body);
    expect([home.includes('Juniper'), home.includes('Bramble')]).toEqual([true, false]);
  });
});
