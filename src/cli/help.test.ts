import { expect, test } from 'vitest';
import { hearth, hearthProcess } from '../../test/cli/hearth.ts';
import { commands } from './commands.ts';
import { helpOf, overview } from './help.ts';

test('hearth --help lists every command with what it is for', async () => {
  const { code, output, errors } = await hearthProcess(['--help']);
  expect({ code, output, errors }).toEqual({ code: 0, output: overview, errors: '' });
  for (const { name, summary } of commands) expect(output).toMatch(new RegExp(`  ${name} +${summary}\n`));
});

test.each(commands)(
  'hearth $name --help has an example, says what comes out, and gives the exit codes',
  async ({ name, load }) => {
    const command = await load();
    expect(command.name).toBe(name);
    const help = helpOf(command);
    expect(help).toContain(`  hearth ${name}`);
    for (const part of ['Example\n', 'Output\n', 'Exit codes\n  0  ']) expect(help).toContain(part);
    for (const option of Object.keys(command.options)) expect(help).toContain(`--${option}`);
    for (const line of command.help.split('\n')) expect(line.length).toBeLessThanOrEqual(90);
  },
);

test('a command is taught by --help, by -h and by help', async () => {
  const { output, code } = await hearth(['decide', '--help', '--nonsense']);
  expect(code).toBe(0);
  expect(output).toContain('hearth decide incident -');
  expect((await hearth(['help', 'audit', 'verify'])).output).toBe(
    (await hearth(['audit', 'verify', '-h'])).output,
  );
});

test('hearth --version prints the version of the package', async () => {
  expect((await hearth(['--version'])).output).toMatch(/^\d+\.\d+\.\d+\n$/);
});

test.each([
  ['no command at all', [], /hearth COMMAND/],
  ['a command mistyped', ['decied'], /"decied" is not a command\. Did you mean "hearth decide"\?/],
  ['a word that is like no command', ['lunch'], /"lunch" is not a command\. hearth --help lists/],
  ['half of a command', ['audit'], /There is: hearth audit key, hearth audit head, hearth audit verify\./],
  [
    'an unknown option',
    ['verify', '--fast'],
    /--fast is not an option\. hearth verify takes: --inferred, --json\./,
  ],
  ['an unknown short option', ['verify', '-x'], /-x is not an option/],
  ['an option without its value', ['replay', 'x', '--edition'], /--edition needs a value/],
  ['a switch with a value', ['verify', '--json=yes'], /--json is a switch/],
  ['a missing name', ['decide', 'incident'], /FILE is missing: hearth decide NAME/],
  ['a name too many', ['backup', 'a', 'b'], /"b" is one too many: hearth backup FILE/],
  ['a scale that is none', ['demo', '--scale', 'big'], /--scale must be a whole number from 1/],
])('%s is refused in words, with exit code 2', async (_name, words, message) => {
  const { code, output, errors } = await hearth(words);
  expect({ code, output }).toEqual({ code: 2, output: '' });
  expect(errors).toMatch(message);
});
