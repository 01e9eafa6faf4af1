import { readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import {
  hearth,
  hearthProcess,
  migratedDirectory,
  migratedSettings,
  type Run,
  temporaryDirectory,
} from './hearth.ts';
import { startHearth } from './started.ts';

const elmHouse = ['--new-setting', 'Elm House', '--setting-kind', 'childrens-home'];
const elmCare = ['--new-organisation', 'Elm Care', '--kind', 'provider'];
const as = (name: string, role: string, ...where: string[]): string[] => [
  ...['user', 'add', '--name', name, '--email', `${name.toLowerCase()}@example.org`, '--role', role],
  ...where,
];

/** Signs in over HTTP. Returns whether it was accepted. */
async function signsIn(address: string, email: string, password: string): Promise<boolean> {
  const answer = await fetch(`${address}/sign-in`, {
    method: 'POST',
    body: new URLSearchParams({ email, password }),
    redirect: 'manual',
    headers: { origin: address },
  });
  return answer.status === 303 && answer.headers.has('set-cookie');
}

test('a service of your own: accounts, sign-in, audit, backup, and the backup brought back', async () => {
  const directory = await temporaryDirectory();
  const keys = join(directory, 'audit.keys');
  const settings = {
    HEARTH_MODE: 'live',
    HEARTH_DATA: await migratedDirectory(),
    HEARTH_AUDIT_KEYS: keys,
    HEARTH_AUDIT_HEADS: join(directory, 'heads'),
  };
  const run = (words: string[], besides: Run = {}) => hearthProcess(words, { settings, ...besides });
  // What the built program has done once is asked in this process when it is asked again.
  const runAgain = (words: string[], besides: Run = {}) => hearth(words, { settings, ...besides });

  const ada = await run(as('Ada', 'registered-manager', ...elmCare, ...elmHouse));
  expect(ada).toMatchObject({ code: 0, errors: '' });
  expect(ada.output).toContain(
    'Opened an account for Ada (ada@example.org): registered-manager at Elm House, Elm Care.',
  );
  const made = /shown this once: (\S+)\n/.exec(ada.output)?.[1] ?? '';
  expect(made).toMatch(/^([a-z2-9]{4}-){6}[a-z2-9]{4}$/);
  const chosen = 'a password of my own';
  const bo = await run([...as('Bo', 'carer', '--setting', 'elm house'), '--ask-password'], {
    input: `${chosen}\r\n`,
  });
  expect(bo).toMatchObject({ code: 0, errors: '' });
  expect(bo.output).not.toMatch(/password/i);

  const keyless = await run(['start']);
  expect(keyless.code).toBe(1);
  expect(keyless.errors).toContain(
    `There is no key for the audit in ${keys}. Make the first: hearth audit key`,
  );
  expect((await run(['audit', 'key'])).output).toMatch(/^Made the key [0-9a-f]{16}, number 1 in /);
  const service = await startHearth(settings);
  expect(await signsIn(service.address, 'ADA@example.org', made)).toBe(true);
  expect(await signsIn(service.address, 'bo@example.org', chosen)).toBe(true);
  expect(await signsIn(service.address, 'bo@example.org', made)).toBe(false);
  expect((await service.stop()).code).toBe(0);

  const audit = await run(['audit', 'verify', '--json']);
  expect(audit.code).toBe(0);
  // How many the service sealed while it ran is its own affair: none is lost, and all seals hold.
  const { batches, events, unsealed, ...check } = JSON.parse(audit.output);
  expect({ all: events + unsealed, ...check }).toEqual({ all: 9, withoutKey: 0, faults: [] });
  const heads = (await readFile(settings.HEARTH_AUDIT_HEADS, 'utf8')).trim().split('\n');
  expect((await run(['audit', 'head'])).output.trim()).toBe(heads.at(-1));
  expect(await runAgain(['audit', 'verify', '--at-least', `${events}`])).toMatchObject({ code: 0 });
  expect(await runAgain(['audit', 'verify', '--at-least', `${events + 1}`])).toMatchObject({ code: 1 });
  const ahead = join(directory, 'ahead');
  await writeFile(ahead, `99 ${'0'.repeat(64)} 9\n`);
  const cut = await runAgain(['audit', 'verify', '--head', ahead]);
  expect(cut.code).toBe(1);
  expect(cut.output).toContain('FAULT  batch 99 was recorded elsewhere and is not here');

  const file = join(directory, 'hearth.backup');
  expect(await run(['backup', file])).toMatchObject({ code: 0, errors: '' });
  const twice = await runAgain(['backup', file]);
  expect(twice.code).toBe(2);
  expect(twice.errors).toContain('already exists');
  expect((await stat(file)).mode & 0o777).toBe(0o600);
  const drill = await run(['backup', 'drill', directory]);
  expect(drill).toMatchObject({ code: 0, errors: '' });
  expect(drill.output).toMatch(
    /hearth\.backup, of .*\nRestored: read \d+ rows in \d+ tables\.\nAudit: \d+ sealed/,
  );
  expect(drill.output).toMatch(/Every seal holds\.\nIt took \d+\.\d seconds\.\n$/);
  const over = await runAgain(['restore', file]);
  expect(over.code).toBe(1);
  expect(over.errors).toContain('is not empty, and a restore never overwrites');

  const elsewhere = { ...settings, HEARTH_DATA: join(directory, 'restored') };
  const restored = await run(['restore', file], { settings: elsewhere });
  expect(restored).toMatchObject({ code: 0, errors: '' });
  expect(restored.output).toContain(
    `Audit: ${batches} sealed batches, ${events} events in them, ${unsealed} events not sealed yet.\nEvery seal holds.`,
  );
  expect((await runAgain(['audit', 'verify', '--json'], { settings: elsewhere })).output).toBe(audit.output);
  const again = await startHearth(elsewhere);
  expect(await signsIn(again.address, 'ada@example.org', made)).toBe(true);
  await again.stop();

  const demo = await hearthProcess(['start'], { settings: { HEARTH_DATA: settings.HEARTH_DATA } });
  expect(demo.code).toBe(1);
  expect(demo.errors).toContain('holds your own records. To serve them, set HEARTH_MODE=live.');
}, 300_000);

test('what does not fit is refused by user add, and nothing of it is kept', async () => {
  const settings = await migratedSettings();
  const attempt = async (words: string[], input = '') => {
    const { code, errors } = await hearth(words, { settings, input });
    return `${code} ${errors}`;
  };
  const place = [...elmCare, ...elmHouse];
  expect(await attempt(as('Ada', 'boss', ...place))).toMatch(/^2 .*--role must be one of carer,/);
  expect(await attempt(as('Ada', 'carer', ...elmCare))).toMatch(/^2 .*A carer works in one setting/);
  expect(await attempt(as('Ada', 'carer'))).toMatch(/^2 .*Say where they work/);
  expect(await attempt(as('Ada', 'carer', '--new-setting', 'Elm House'))).toMatch(
    /^2 .*--setting-kind must be one of/,
  );
  expect(await attempt(as('Ada', 'carer', '--setting', 'Elm House'))).toMatch(/^1 .*There is none yet/);
  const short = [...as('Ada', 'carer', ...place), '--ask-password'];
  expect(await attempt(short, 'short\n')).toMatch(/^2 .*Use 12 letters or more/);
  expect(await attempt(short, 'password1234\n')).toMatch(/^2 .*easy to guess/);
  expect(await attempt(short)).toMatch(/^2 .*No password was given/);
  expect(await attempt(['user', 'reset', '--email', 'nobody@example.org'])).toMatch(
    /^1 .*Nobody has an account/,
  );
  expect(await attempt(['user', 'close'])).toMatch(/^2 .*--email is missing/);
  expect(await attempt(as('Ada', 'carer', '--setting', 'Elm House'))).toMatch(/^1 .*There is none yet/);
  expect(await attempt(as('Ada', 'carer', ...place))).toMatch(/^0 /);
  expect(await attempt(as('Ada', 'carer', '--setting', 'Elm House'))).toMatch(
    /^2 .*already an account with this/,
  );
  expect(await attempt(as('Bo', 'social-worker', ...elmCare))).toMatch(
    /^1 .*There is an organisation "Elm Care" already/,
  );
  expect(await attempt(as('Bo', 'carer', '--setting', 'Oak House'))).toMatch(/^1 .*There is: "Elm House"\./);
});

test('hearth migrate brings an empty database up to this version, and again does nothing', async () => {
  const settings = { HEARTH_DATA: await temporaryDirectory() };
  const first = await hearthProcess(['migrate'], { settings });
  expect(first.output).toMatch(/^applied 0001-roles\.sql\n(applied \S+\n)+Up to this version: /);
  const second = await hearth(['migrate'], { settings });
  expect(second).toMatchObject({ code: 0, output: `Nothing to apply: ${settings.HEARTH_DATA}\n` });
});

test('where there are no records there is nothing to check and nothing to copy', async () => {
  const settings = { HEARTH_DATA: join(await temporaryDirectory(), 'none') };
  for (const words of [
    ['audit', 'verify'],
    ['backup', 'x.backup'],
  ]) {
    const { code, errors } = await hearth(words, { settings });
    expect(code).toBe(1);
    expect(errors).toContain(`There are no records in ${settings.HEARTH_DATA}.`);
  }
});

test('a file that is no backup is not restored', async () => {
  const directory = await temporaryDirectory();
  await writeFile(join(directory, 'x'), 'not a backup');
  const settings = { HEARTH_DATA: join(directory, 'data') };
  const { code, errors } = await hearth(['restore', join(directory, 'x')], { settings });
  expect(code).toBe(1);
  expect(errors).toContain('could not be read as a backup');
});

test('a restore into PostgreSQL is left to its own tool, and no password is repeated', async () => {
  const settings = { DATABASE_URL: 'postgres://hearth:secret@db.example/hearth' };
  const { code, errors } = await hearth(['restore', 'x.backup'], { settings });
  expect(code).toBe(1);
  expect(errors).toContain('pg_restore --dbname=NAME x.backup');
  expect(errors).not.toContain('secret');
});
