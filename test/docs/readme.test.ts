import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { top } from '../../scripts/docs/repository.ts';
import { built, temporaryDirectory } from '../cli/hearth.ts';

const section =
  readFileSync(join(top, 'README.md'), 'utf8').split('\n## Try it\n')[1]?.split('\n## ')[0] ?? '';
const commands = section
  .split('\n')
  .filter((line) => line.startsWith('    '))
  .map((line) => line.trim());

/** What a command of "Try it" says first, and what it ends with: a return with faults ends with 1. */
const expected: readonly (readonly [RegExp, number, RegExp])[] = [
  [/decide incident examples/, 0, /"level": 1/],
  [/--ndjson/, 0, /^\{.*\}\n\{.*\}\n$/],
  [/verify/, 0, /2025/],
  [/replay/, 0, /"id":"first"/],
  [/return-2025 --year/, 0, /2 children, \d+ rules/],
  [/return-2026 .*--last-year/, 1, /6 children, \d+ rules/],
  [/--flags/, 1, /6 children, \d+ rules/],
];

test('every command of "Try it" in the README runs as it is typed', async () => {
  await built();
  // A checkout beside this one, so that what a command writes does not stay in the tree.
  const checkout = await temporaryDirectory();
  for (const name of readdirSync(top)) {
    if (name !== '.git' && name !== 'data') symlinkSync(join(top, name), join(checkout, name));
  }
  const ours = Object.entries(process.env).filter(([name]) => !/^(HEARTH|DATABASE)_/.test(name));
  // npx keeps what it links in npm's cache, and would build once more: nothing of this run stays, and it is built already.
  const npm = {
    npm_config_cache: await temporaryDirectory(),
    npm_config_ignore_scripts: 'true',
    npm_config_offline: 'true',
  };
  const env = { ...Object.fromEntries(ours), ...npm };
  expect(commands.length).toBe(expected.length);
  for (const [index, [is, code, says]] of expected.entries()) {
    const typed = commands[index] ?? '';
    expect(typed).toMatch(is);
    const { status, stdout, stderr } = spawnSync('sh', ['-c', typed], {
      cwd: checkout,
      env,
      encoding: 'utf8',
    });
    expect(`${typed}\n${status} ${stderr}`).toContain(`\n${code} `);
    expect(stdout).toMatch(says);
  }
  expect(readFileSync(join(checkout, 'flags.csv'), 'utf8')).toMatch(
    /^"code","file","row","child",[\s\S]*"EXAMPLE3"/,
  );
});
