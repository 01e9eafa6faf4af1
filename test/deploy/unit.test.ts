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
const unitOf = (name: string): string => readFileSync(join(top, 'deploy/systemd', name), 'utf8');
const unit = unitOf('hearth.service');
const practice = ['hearth-practice.service', 'hearth-practice-fresh.service', 'hearth-practice-fresh.timer'];
const container = readFileSync(join(top, 'deploy/container/Containerfile'), 'utf8');

/** Runs systemd-analyze over units, with Node where it lies on this machine. */
async function analyzed(
  given: readonly string[],
  names: readonly string[] = ['hearth.service'],
): Promise<{ status: number | null; said: string }> {
  const directory = await mkdtemp(join(tmpdir(), 'hearth-unit-'));
  try {
    const files = names.map((name) => join(directory, name));
    for (const [index, file] of files.entries())
      await writeFile(file, unitOf(names[index] ?? '').replaceAll('/usr/bin/node', process.execPath));
    const { status, stdout, stderr } = spawnSync(analyze ?? '', [...given, ...files], { encoding: 'utf8' });
    return { status, said: stdout + stderr };
  } finally {
    await rm(directory, { recursive: true });
  }
}

test.skipIf(!analyze)('systemd finds no fault in the unit (needs systemd-analyze)', async () => {
  expect(await analyzed(['verify'])).toEqual({ status: 0, said: '' });
  expect(await analyzed(['verify'], practice)).toEqual({ status: 0, said: '' });
});

test.skipIf(!analyze)('systemd calls what the unit leaves open little (needs systemd-analyze)', async () => {
  for (const name of ['hearth.service', 'hearth-practice.service']) {
    const { said } = await analyzed(['security', '--offline=true', '--no-pager'], [name]);
    expect(Number(/Overall exposure level for \S+: ([\d.]+)/.exec(said)?.[1])).toBeLessThanOrEqual(2);
  }
});

test('the unit of the practice reads none of the settings of the real service, and lets nothing leave the machine', () => {
  const text = unitOf('hearth-practice.service');
  expect(text).toContain('HEARTH_MODE=practice');
  expect(text).not.toContain('/etc/hearth/hearth.env');
  expect(text).toMatch(/^IPAddressDeny=any\nIPAddressAllow=localhost$/m);
});

test('the unit and the container name only settings that there are', () => {
  const known = Object.values(settingsList).map(({ name }) => name);
  for (const text of [unit, container, unitOf('hearth-practice.service')]) {
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
