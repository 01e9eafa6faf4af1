import { expect, test } from 'vitest';
import { hearth, migratedSettings } from './hearth.ts';

const lines = (...words: readonly string[]): string => `${words.join('\n')}\n`;
const elm = lines(
  'Elm Care',
  'provider',
  'Ada',
  'ada@elm.example',
  'Ben',
  'ben@elm.example',
  'Elm House',
  'foster',
);

test('a service begins by answers, one a line; begun again, what is there stays; a refused answer changes nothing', async () => {
  const settings = await migratedSettings();
  const refused = await hearth(['init'], { settings, input: lines('Elm Care', 'neither') });
  expect(refused.code).toBe(2);
  expect(refused.errors).toContain('Give one of council, provider.');
  const twice = lines('Elm Care', 'provider', 'Ada', 'ada@elm.example', 'Ada', 'ADA@elm.example');
  expect((await hearth(['init'], { settings, input: twice })).errors).toContain(
    'that is not the other one’s',
  );
  const begun = await hearth(['init'], { settings, input: elm });
  expect(begun).toMatchObject({
    code: 0,
    output: expect.stringContaining('chooses a password within seven days'),
  });
  expect(begun.output.match(/\/account\/reset\/\w{26}/g)).toHaveLength(2);
  expect(begun.output).toContain('A foster home has no foster carer yet.');
  const again = await hearth(['init'], { settings, input: elm });
  expect(again.output).toContain('Both administrators have an account already');
});

test('what is wrong, unsafe or missing is said, and the exit code tells', async () => {
  const settings = await migratedSettings();
  await hearth(['init'], { settings, input: elm });
  const { code, output, errors } = await hearth(['check', 'service'], { settings });
  expect([code, errors]).toEqual([1, '']);
  for (const said of ['HEARTH_MODE is not live', 'No messages leave', 'There is no backup yet', 'Elm Care: '])
    expect(output).toContain(said);
  const json = JSON.parse((await hearth(['check', 'service', '--json'], { settings })).output);
  expect(json.missing).toContain('Elm Care: 2 people have not chosen a password yet.');
});
