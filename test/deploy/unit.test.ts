import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { top } from '../../scripts/docs/repository.ts';
import { settingsList } from '../../src/platform/config/settings-list.ts';
import { findProgram } from './programs.ts';

const analyze = findProgram('systemd-analyze');
const unit = readFileSync(join(top, 'deploy/systemd/hearth.service'), 'utf8');
const container = readFileSync(join(top, 'deploy/container/Containerfile'), 'utf8');

/** Runs systemd-analyze over the unit, with Node where it lies on this machine. */
async function analyzed(...given: string[]): Promise<{ status: number | null; said: string }> {
  const directory = await mkdtemp(join(tmpdir(), 'hearth-unit-'));
  try {
    const file = join(directory, 'hearth.service');
    await writeFile(file, unit.replace('/usr/bin/node', process.execPath));
    const { status, stdout, stderr } = spawnSync(analyze ?? '', [...given, file], { encoding: 'utf8' });
    return { status, said: stdout + stderr };
  } finally {
    await rm(directory, { recursive: true });
  }
}

test.skipIf(!analyze)('systemd finds no fault in the unit (needs systemd-analyze)', async () => {
  expect(await analyzed('verify')).toEqual({ status: 0, said: '' });
});

test.skipIf(!analyze)('systemd calls what the unit leaves open little (needs systemd-analyze)', async () => {
  const { said } = await analyzed('security', '--offline=true', '--no-pager');
  expect(Number(/Overall exposure level for \S+: ([\d.]+)/.exec(said)?.[1])).toBeLessThanOrEqual(2);
});

test('the unit and the container name only settings that there are', () => {
  const known = Object.values(settingsList).map(({ name }) => name);
  for (const text of [unit, container]) {
    const named = [...text.matchAll(/\bHEARTH_\w+/g)].map(([name]) => name);
    expect(named.length).toBeGreaterThan(1);
    expect(named.filter((name) => !known.includes(name as never))).toEqual([]);
  }
});

test('the container says first that it is untested, and runs as an account without rights', () => {
  expect(container.split('\n')[0]).toMatch(/^# Untested/);
  expect(container).toMatch(/^USER hearth$/m);
  expect(container).toMatch(/^HEALTHCHECK /m);
});
