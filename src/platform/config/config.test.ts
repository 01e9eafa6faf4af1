import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { isAllowedUrl } from '../notify/index.ts';
import { readSettings, SettingsRefused } from './index.ts';
import { settingsList } from './settings-list.ts';

const anId = '0b0b0b0b-1111-4222-8333-444455556666';
const aKey = 'nobody can guess this, or so we say';

function faultsOf(environment: Record<string, string>): readonly string[] {
  try {
    readSettings(environment);
    return [];
  } catch (error) {
    if (error instanceof SettingsRefused) return error.faults;
    throw error;
  }
}

test('with nothing set it is the demo, on this machine, with the embedded database in ./data', () => {
  expect(readSettings({ PATH: '/bin', HEARTH_PORT: '' })).toEqual({
    mode: 'demo',
    isPractice: false,
    database: { kind: 'embedded', directory: './data' },
    host: '127.0.0.1',
    port: 3000,
    metrics: null,
    tracesTo: null,
    log: 'info',
    secureCookies: false,
    secondFactor: false,
    requestsPerMinute: 600,
    requestsPerAddress: 3000,
    scanner: null,
    uploadMegabytes: 100,
    uploads: null,
    trustedProxies: 0,
    audit: { keys: 'data/audit.keys', keysAreMade: true, heads: null },
    securityContact: null,
    backupsKeptDays: null,
    help: {
      contact: { name: null, email: null, telephone: null, hours: null },
      practiceAddress: null,
    },
    telling: {
      address: null,
      notify: null,
      smtp: null,
      secretsKey: null,
      reach: { thisMachine: true, listed: [] },
    },
    secretsKeyFile: null,
  });
});

test('every variable is read', () => {
  const environment = {
    HEARTH_MODE: 'live',
    HEARTH_DATA: '/srv/hearth',
    DATABASE_URL: 'postgres://hearth:secret@db/hearth?sslmode=verify-full',
    HEARTH_HOST: '0.0.0.0',
    HEARTH_PORT: '0',
    HEARTH_METRICS_PORT: '9464',
    HEARTH_METRICS_HOST: '10.0.0.4',
    OTEL_EXPORTER_OTLP_ENDPOINT: 'http://127.0.0.1:4318',
    HEARTH_LOG: 'debug',
    HEARTH_REQUESTS_PER_MINUTE: '50',
    HEARTH_REQUESTS_PER_ADDRESS: '500',
    HEARTH_SCANNER: 'clamd://scanner:3310',
    HEARTH_UPLOAD_MEGABYTES: '7',
    HEARTH_TRUSTED_PROXIES: '2',
    HEARTH_BACKUPS_KEPT_DAYS: '35',
    HEARTH_AUDIT_KEYS: '/etc/hearth/audit.keys',
    HEARTH_AUDIT_HEADS: '/mnt/elsewhere/heads',
    HEARTH_SECURITY_CONTACT: 'mailto:security@hearth.example.org',
    HEARTH_UPLOADS: '/srv/hearth-uploads',
    HEARTH_ADDRESS: 'https://hearth.example.org/',
    HEARTH_NOTIFY_API_KEY: `testing-${anId}-${anId}`,
    HEARTH_NOTIFY_EMAIL_TEMPLATE: anId,
    HEARTH_NOTIFY_TEXT_TEMPLATE: anId,
    HEARTH_NOTIFY_URL: 'http://127.0.0.1:8025',
    HEARTH_SMTP_URL: 'smtps://hearth:secret@mail.example.org',
    HEARTH_MAIL_FROM: 'Hearth <hearth@example.org>',
    HEARTH_SECRETS_KEY: aKey,
    HEARTH_WEBHOOK_HOSTS: 'hooks.internal, [::1]:8443',
    HEARTH_CONTACT_NAME: 'Digital services of Northbank',
    HEARTH_CONTACT_EMAIL: 'help@northbank.example',
    HEARTH_CONTACT_TELEPHONE: '020 7946 0000',
    HEARTH_CONTACT_HOURS: 'Monday to Friday, 9am to 5pm',
    HEARTH_PRACTICE_ADDRESS: 'https://practice.northbank.example',
  };
  expect(readSettings(environment)).toEqual({
    mode: 'live',
    isPractice: false,
    database: { kind: 'postgres', url: 'postgres://hearth:secret@db/hearth?sslmode=verify-full' },
    host: '0.0.0.0',
    port: 0,
    metrics: { host: '10.0.0.4', port: 9464 },
    tracesTo: 'http://127.0.0.1:4318',
    log: 'debug',
    secureCookies: true,
    secondFactor: true,
    requestsPerMinute: 50,
    requestsPerAddress: 500,
    scanner: { host: 'scanner', port: 3310 },
    uploadMegabytes: 7,
    uploads: '/srv/hearth-uploads',
    trustedProxies: 2,
    audit: { keys: '/etc/hearth/audit.keys', keysAreMade: false, heads: '/mnt/elsewhere/heads' },
    securityContact: 'mailto:security@hearth.example.org',
    backupsKeptDays: 35,
    help: {
      contact: {
        name: 'Digital services of Northbank',
        email: 'help@northbank.example',
        telephone: '020 7946 0000',
        hours: 'Monday to Friday, 9am to 5pm',
      },
      practiceAddress: 'https://practice.northbank.example',
    },
    telling: {
      address: 'https://hearth.example.org',
      notify: {
        apiKey: `testing-${anId}-${anId}`,
        url: 'http://127.0.0.1:8025',
        emailTemplate: anId,
        textTemplate: anId,
      },
      smtp: { url: 'smtps://hearth:secret@mail.example.org', from: 'Hearth <hearth@example.org>' },
      secretsKey: aKey,
      reach: { thisMachine: false, listed: ['hooks.internal:443', '[::1]:8443'] },
    },
    secretsKeyFile: null,
  });
});

test('all faults are listed at once, each naming its variable and what is allowed', () => {
  const faults = faultsOf({
    HEARTH_MODE: 'prod',
    HEARTH_HOST: 'localhost:80',
    HEARTH_PORT: '65536',
    HEARTH_METRICS_HOST: 'localhost',
    HEARTH_LOG: 'loud',
    HEARTH_SECURE_COOKIES: 'constructor',
    HEARTH_REQUESTS_PER_MINUTE: '-1',
    HEARTH_UPLOAD_MEGABYTES: '0',
    HEARTH_TRUSTED_PROXIES: '6',
    DATABASE_URL: 'mysql://x',
    HEARTH_PROT: '80',
  });
  expect(faults.join('\n')).toBe(
    [
      'HEARTH_PROT is not a setting. The settings are HEARTH_MODE, HEARTH_DATA, DATABASE_URL, DATABASE_OWNER_URL, HEARTH_HOST, HEARTH_PORT, HEARTH_METRICS_PORT, HEARTH_METRICS_HOST, OTEL_EXPORTER_OTLP_ENDPOINT, HEARTH_LOG, HEARTH_SECURE_COOKIES, HEARTH_SECOND_FACTOR, HEARTH_REQUESTS_PER_MINUTE, HEARTH_REQUESTS_PER_ADDRESS, HEARTH_SCANNER, HEARTH_UPLOAD_MEGABYTES, HEARTH_TRUSTED_PROXIES, HEARTH_BACKUPS_KEPT_DAYS, HEARTH_AUDIT_KEYS, HEARTH_AUDIT_HEADS, HEARTH_SECURITY_CONTACT, HEARTH_UPLOADS, HEARTH_ADDRESS, HEARTH_NOTIFY_API_KEY, HEARTH_NOTIFY_EMAIL_TEMPLATE, HEARTH_NOTIFY_TEXT_TEMPLATE, HEARTH_NOTIFY_URL, HEARTH_SMTP_URL, HEARTH_MAIL_FROM, HEARTH_SECRETS_KEY, HEARTH_WEBHOOK_HOSTS, HEARTH_CONTACT_NAME, HEARTH_CONTACT_EMAIL, HEARTH_CONTACT_TELEPHONE, HEARTH_CONTACT_HOURS, HEARTH_PRACTICE_ADDRESS.',
      'HEARTH_MODE must be demo, practice or live.',
      'DATABASE_URL must be an address that begins postgres:// or postgresql://.',
      'HEARTH_HOST must be a host name or address, without port.',
      'HEARTH_METRICS_PORT must be set if HEARTH_METRICS_HOST is.',
      'HEARTH_PORT must be a whole number from 0 to 65535.',
      'HEARTH_LOG must be one of silent, fatal, error, warn, info, debug, trace.',
      'HEARTH_SECURE_COOKIES must be true or false.',
      'HEARTH_REQUESTS_PER_MINUTE must be a whole number from 1 to 1000000.',
      'HEARTH_UPLOAD_MEGABYTES must be a whole number from 1 to 10000.',
      'HEARTH_TRUSTED_PROXIES must be a whole number from 0 to 5.',
    ].join('\n'),
  );
});

test('a practice is a demo that reaches nothing, and is refused with anything by which something could leave it', () => {
  const practice = { HEARTH_MODE: 'practice', HEARTH_DATA: '/srv/practice' };
  const { mode, isPractice, telling, tracesTo } = readSettings(practice);
  expect({ mode, isPractice, tracesTo }).toEqual({ mode: 'demo', isPractice: true, tracesTo: null });
  expect(telling).toMatchObject({ notify: null, smtp: null });
  for (const url of ['https://hooks.example/x', 'http://127.0.0.1:8025', 'https://8.8.8.8/'])
    expect(isAllowedUrl(url, telling.reach), url).toBe(false);
  const leaves = {
    HEARTH_SMTP_URL: 'smtps://mail.example.org',
    HEARTH_MAIL_FROM: 'hearth@example.org',
    HEARTH_ADDRESS: 'https://hearth.example.org',
    HEARTH_NOTIFY_API_KEY: `testing-${anId}-${anId}`,
    HEARTH_NOTIFY_EMAIL_TEMPLATE: anId,
    HEARTH_NOTIFY_TEXT_TEMPLATE: anId,
    HEARTH_NOTIFY_URL: 'http://127.0.0.1:8025',
    HEARTH_WEBHOOK_HOSTS: 'hooks.internal',
    OTEL_EXPORTER_OTLP_ENDPOINT: 'http://127.0.0.1:4318',
    DATABASE_URL: 'postgres://127.0.0.1/hearth',
  };
  const faults = faultsOf({ ...practice, ...leaves });
  expect(faults.map((fault) => fault.split(' ')[0]).sort()).toEqual(
    Object.keys(leaves)
      .filter((name) => name !== 'HEARTH_ADDRESS')
      .sort(),
  );
});

test('a fault never repeats an address with a password in it', () => {
  expect(faultsOf({ DATABASE_URL: 'postgers://hearth:secret@db/hearth' }).join()).not.toContain('secret');
});

test('live mode without secure cookies is refused on a network and allowed on this machine', () => {
  const live = { HEARTH_MODE: 'live', HEARTH_SECURE_COOKIES: 'false' };
  expect(faultsOf({ ...live, HEARTH_HOST: '0.0.0.0' })[0]).toMatch(/^HEARTH_SECURE_COOKIES must be true/);
  for (const HEARTH_HOST of ['127.0.0.1', 'localhost', '::1']) {
    expect(faultsOf({ ...live, HEARTH_HOST })).toEqual([]);
  }
});

test('live mode with PostgreSQL needs a key for the audit and one for secrets, which lie elsewhere', () => {
  const onServer = { HEARTH_MODE: 'live', DATABASE_URL: 'postgres://127.0.0.1/hearth' };
  expect(faultsOf(onServer)[0]).toMatch(/^HEARTH_AUDIT_KEYS must be set in live mode with PostgreSQL/);
  expect(faultsOf(onServer)[1]).toMatch(/^HEARTH_SECRETS_KEY must be set in live mode with PostgreSQL/);
  const keys = { HEARTH_AUDIT_KEYS: '/etc/hearth/audit.keys', HEARTH_SECRETS_KEY: aKey };
  expect(faultsOf({ ...onServer, ...keys })).toEqual([]);
});

test('on one machine the key for secrets lies in a file beside the database, unless it is set', () => {
  const live = { HEARTH_MODE: 'live', HEARTH_DATA: '/srv/hearth' };
  expect(readSettings(live).secretsKeyFile).toBe('/srv/hearth/secrets.key');
  expect(readSettings({ ...live, HEARTH_SECRETS_KEY: aKey }).secretsKeyFile).toBe(null);
});

test('live mode sends nothing over a network for others to read, to a database or a mail server', () => {
  const mail = { HEARTH_ADDRESS: 'https://h.example', HEARTH_MAIL_FROM: 'a@h.example' };
  const keys = { HEARTH_AUDIT_KEYS: '/etc/hearth/audit.keys', HEARTH_SECRETS_KEY: aKey };
  const live = { HEARTH_MODE: 'live', ...keys };
  const databases = {
    'postgres://u:secret@db.internal/h': false,
    'postgres://u:secret@db.internal/h?sslmode=require': false,
    'postgres:///h?host=db.internal': false,
    'postgres://u:secret@db.internal/h?sslmode=verify-full': true,
    'postgres://127.0.0.1/h': true,
    'postgres://u@localhost/h?host=/var/run/postgresql': true,
  };
  for (const [DATABASE_URL, isTaken] of Object.entries(databases)) {
    const faults = faultsOf({ ...live, DATABASE_URL });
    expect(faults.map((fault) => fault.slice(0, 49))).toEqual(
      isTaken ? [] : ['DATABASE_URL must have sslmode=verify-full in liv'],
    );
    expect(faults.join()).not.toContain('secret');
    expect(faultsOf({ DATABASE_URL })).toEqual([]);
  }
  const servers = {
    'smtp://u:secret@mail.example': false,
    'smtp://mail.example?requireTLS=true&ignoreTLS=true': false,
    'smtps://mail.example?tls.rejectUnauthorized=false': false,
    'smtp://mail.example?requireTLS=true': true,
    'smtps://mail.example': true,
    'smtp://127.0.0.1:2525': true,
  };
  for (const [HEARTH_SMTP_URL, isTaken] of Object.entries(servers)) {
    const faults = faultsOf({ ...live, ...mail, HEARTH_SMTP_URL });
    expect(faults.length).toBe(isTaken ? 0 : 1);
    expect(faults.join()).not.toContain('secret');
    expect(faultsOf({ ...mail, HEARTH_SMTP_URL })).toEqual([]);
  }
});

test('what belongs together is set together, and none of it is repeated', () => {
  const notify = `k-${anId}-${anId}`;
  expect(faultsOf({ HEARTH_NOTIFY_API_KEY: notify })).toEqual([
    'HEARTH_NOTIFY_API_KEY and HEARTH_NOTIFY_EMAIL_TEMPLATE must be set together.',
    'HEARTH_ADDRESS must be set if messages are sent: they link to it.',
  ]);
  expect(faultsOf({ HEARTH_NOTIFY_URL: 'https://notify.example' })).toHaveLength(1);
  expect(faultsOf({ HEARTH_SMTP_URL: 'smtp://u:secret@h', HEARTH_ADDRESS: 'https://h.example' })).toEqual([
    'HEARTH_SMTP_URL and HEARTH_MAIL_FROM must be set together.',
  ]);
  const wrong = faultsOf({
    HEARTH_ADDRESS: 'https://h.example/path',
    HEARTH_NOTIFY_API_KEY: 'secret',
    HEARTH_NOTIFY_URL: 'http://notify.example',
    HEARTH_SMTP_URL: 'https://u:secret@h',
    HEARTH_MAIL_FROM: 'nobody',
    HEARTH_SECRETS_KEY: 'a'.repeat(40),
  });
  expect(wrong).toHaveLength(6);
  expect(wrong.join()).not.toContain('secret@');
});

test('variables of the tests are passed over', () => {
  expect(faultsOf({ HEARTH_TEST_ENGINE: 'postgres' })).toEqual([]);
});

test('docs/configuration.md holds the table as it is now', async () => {
  const page = await readFile(new URL('../../../docs/configuration.md', import.meta.url), 'utf8');
  const rows = Object.values(settingsList).map(
    ({ name, allowed, otherwise, doc }) => `| \`${name}\` | ${allowed} | ${otherwise} | ${doc} |`,
  );
  const table = ['| variable | may be | when not set | what it does |', '|---|---|---|---|', ...rows];
  expect(page).toContain(table.join('\n'));
});
