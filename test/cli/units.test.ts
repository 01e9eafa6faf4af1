import { spawnSync } from 'node:child_process';
import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { top } from '../../scripts/docs/repository.ts';
import { backup } from '../../src/cli/backup.ts';
import { readArguments } from '../../src/cli/read-arguments.ts';
import { temporaryDirectory } from './hearth.ts';

const units = join(top, 'deploy', 'systemd');
const names = readdirSync(units).filter((name) => /\.(?:service|timer)$/.test(name));
const hasSystemd = spawnSync('systemd-analyze', ['--version']).status === 0;
const without = hasSystemd ? '' : ' (left out: systemd-analyze is not on this machine)';

const verify = (...files: string[]) =>
  spawnSync('systemd-analyze', ['verify', ...files], { encoding: 'utf8' });

test.skipIf(!hasSystemd)(`systemd takes every unit as it is written${without}`, () => {
  expect(verify(...names.map((name) => join(units, name)))).toMatchObject({
    status: 0,
    stdout: '',
    stderr: '',
  });
});

test.skipIf(!hasSystemd)(`a slip of the pen in a unit would be seen${without}`, async () => {
  const copy = await temporaryDirectory();
  cpSync(units, copy, { recursive: true });
  const drop = join(copy, 'hearth-backup.service.d', 'embedded.conf');
  writeFileSync(drop, readFileSync(drop, 'utf8').replace('OnSuccess=', 'OnSucess='));
  expect(verify(join(copy, 'hearth-backup.service')).stderr).toContain('OnSucess');
});

test('the unit of the backup asks for what the command takes', () => {
  const unit = readFileSync(join(units, 'hearth-backup.service'), 'utf8');
  const typed = /^ExecStart=.*hearth\.js backup (.*) \$BACKUP_OPTIONS$/m.exec(unit)?.[1]?.split(' ') ?? [];
  const given = readArguments([...typed, '--recipient', 'age1'], backup);
  expect([given.text('to'), given.text('keep')]).toEqual(['/var/backups/hearth', '30']);
  expect(unit).toContain(`ReadWritePaths=${given.text('to')}\n`);
});
