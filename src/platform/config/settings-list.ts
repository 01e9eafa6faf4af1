import { evidenceSettingsList } from './evidence-settings.ts';
import { helpSettingsList } from './help-settings.ts';
import { oneOf, type Setting, wholeAddress, wholeNumber } from './setting.ts';
import { tellingSettingsList } from './telling-settings.ts';

const of = <Value>(setting: Setting<Value>): Setting<Value> => setting;

/** How much the log says, from nothing to everything. */
const logLevels = ['silent', 'fatal', 'error', 'warn', 'info', 'debug', 'trace'] as const;
export type LogLevel = (typeof logLevels)[number];

const databaseAddress = (text: string): string | undefined =>
  /^postgres(ql)?:\/\//.test(text) && URL.canParse(text) ? text : undefined;

const hostAlone = (text: string): string | undefined =>
  /^[A-Za-z0-9.:_-]+$/.test(text) && !/^[^:]+:\d+$/.test(text) ? text : undefined;

function scannerAddress(text: string): { host: string; port: number } | undefined {
  const [, host, port] = /^clamd:\/\/([A-Za-z0-9._-]+|\[[0-9a-fA-F:]+\]):(\d{1,5})$/.exec(text) ?? [];
  if (!host || Number(port) < 1 || Number(port) > 65_535) return undefined;
  return { host: host.replaceAll(/[[\]]/g, ''), port: Number(port) };
}

/** Every variable that Hearth reads. There are no others. */
export const settingsList = {
  mode: of({
    name: 'HEARTH_MODE',
    allowed: '`demo`, `practice` or `live`',
    otherwise: '`demo`',
    doc: 'Demo fills an empty database with Synthetic London, a city that does not exist, and lets anybody sign in as its people with one click. Practice is a demo for people who learn to use a live service: it says so on every page, and nothing leaves it. Live is for real records and has neither.',
    read: oneOf(['demo', 'practice', 'live']),
  }),
  data: of({
    name: 'HEARTH_DATA',
    allowed: 'a directory',
    otherwise: '`./data`',
    doc: 'Where the embedded database keeps its files. One process at a time. Not used when DATABASE_URL is set.',
    read: (text: string) => (text.includes('\0') ? undefined : text),
  }),
  databaseUrl: of({
    name: 'DATABASE_URL',
    allowed: 'an address that begins `postgres://` or `postgresql://`',
    otherwise: 'the embedded database',
    doc: 'The PostgreSQL database (15 or later) to keep records in. Many processes may share it. In live mode its login must not own anything, and a database on another machine needs `?sslmode=verify-full`.',
    read: databaseAddress,
  }),
  databaseOwnerUrl: of({
    name: 'DATABASE_OWNER_URL',
    allowed: 'an address that begins `postgres://` or `postgresql://`',
    otherwise: 'DATABASE_URL, which must then be the owner',
    doc: 'The same database with the login that owns its tables, only for `hearth migrate`, `hearth backup` and `hearth backup drill`. In live mode `hearth start` refuses to run with it, and refuses a DATABASE_URL that owns anything.',
    read: databaseAddress,
  }),
  host: of({
    name: 'HEARTH_HOST',
    allowed: 'a host name or address, without port',
    otherwise: '`127.0.0.1`, this machine only',
    doc: 'The address to listen on. `0.0.0.0` is every network this machine is on.',
    read: hostAlone,
  }),
  port: of({
    name: 'HEARTH_PORT',
    allowed: 'a whole number from 0 to 65535',
    otherwise: '`3000`',
    doc: 'The port to listen on. 0 picks any free port and prints which.',
    read: wholeNumber(0, 65_535),
  }),
  metricsPort: of({
    name: 'HEARTH_METRICS_PORT',
    allowed: 'a whole number from 0 to 65535',
    otherwise: 'there are no metrics',
    doc: 'The port of `/metrics`, for Prometheus. It is a port of its own, and should be open to your monitoring and nobody else. 0 picks any free port and prints which.',
    read: wholeNumber(0, 65_535),
  }),
  metricsHost: of({
    name: 'HEARTH_METRICS_HOST',
    allowed: 'a host name or address, without port',
    otherwise: '`127.0.0.1`, this machine only',
    doc: 'The address at which `/metrics` listens.',
    read: hostAlone,
  }),
  tracesTo: of({
    name: 'OTEL_EXPORTER_OTLP_ENDPOINT',
    allowed: 'a whole address that begins http:// or https://',
    otherwise: 'there are no traces',
    doc: 'An OpenTelemetry receiver, such as `http://127.0.0.1:4318`. Each request and its statements are sent there as OTLP in JSON, by the pattern of the route, never who or what. On another machine it must be https.',
    read: wholeAddress(['http:', 'https:']),
  }),
  log: of({
    name: 'HEARTH_LOG',
    allowed: 'one of `silent`, `fatal`, `error`, `warn`, `info`, `debug`, `trace`',
    otherwise: '`info`',
    doc: 'How much to log on standard output, as one JSON object a line. The log holds routes, codes and times, never who or what.',
    read: oneOf(logLevels),
  }),
  secureCookies: of({
    name: 'HEARTH_SECURE_COOKIES',
    allowed: '`true` or `false`',
    otherwise: '`true` in live mode, `false` in the demo',
    doc: 'Whether browsers send the sign-in cookie over https only. In live mode it can be off only while listening on this machine only.',
    read: (text: string) => (/^(true|false)$/.test(text) ? text === 'true' : undefined),
  }),
  secondFactor: of({
    name: 'HEARTH_SECOND_FACTOR',
    allowed: '`true` or `false`',
    otherwise: '`true` in live mode, `false` in the demo',
    doc: 'Whether everybody who works here must sign in with a passkey, or with a number from an app as well as a password.',
    read: (text: string) => (/^(true|false)$/.test(text) ? text === 'true' : undefined),
  }),
  requestsPerMinute: of({
    name: 'HEARTH_REQUESTS_PER_MINUTE',
    allowed: 'a whole number from 1 to 1000000',
    otherwise: '`600`',
    doc: 'How many requests one sign-in can make in a minute before it is told to wait.',
    read: wholeNumber(1, 1_000_000),
  }),
  requestsPerAddress: of({
    name: 'HEARTH_REQUESTS_PER_ADDRESS',
    allowed: 'a whole number from 1 to 1000000',
    otherwise: '`3000`',
    doc: 'How many requests all people behind one address who are not signed in can make in a minute. The usual number lets 500 people in one office sign in within the same minute.',
    read: wholeNumber(1, 1_000_000),
  }),
  scanner: of({
    name: 'HEARTH_SCANNER',
    allowed: 'an address such as `clamd://127.0.0.1:3310`',
    otherwise: 'files are not scanned',
    doc: 'A ClamAV (`clamd`) that listens on TCP. Each photograph, PDF and recording that somebody sends with a form is streamed to it (INSTREAM) before it is kept. While it cannot be reached no such file is taken, and the page says so. Keep it on this machine or in your own network: what it is sent is not encrypted.',
    read: scannerAddress,
  }),
  uploadMegabytes: of({
    name: 'HEARTH_UPLOAD_MEGABYTES',
    allowed: 'a whole number from 1 to 10000',
    otherwise: '`100`',
    doc: 'The largest total size of the files in one upload, such as a yearly return. They wait on disk in HEARTH_UPLOADS until they are read.',
    read: wholeNumber(1, 10_000),
  }),
  trustedProxies: of({
    name: 'HEARTH_TRUSTED_PROXIES',
    allowed: 'a whole number from 0 to 5',
    otherwise: '`0`',
    doc: 'How many of your reverse proxies are in front of Hearth, one behind another. Hearth trusts this many entries of X-Forwarded-For, counted from the last, to find the client’s address; with 0 it trusts none. Set it only if nobody can reach Hearth except through them.',
    read: wholeNumber(0, 5),
  }),
  backupsKeptDays: of({
    name: 'HEARTH_BACKUPS_KEPT_DAYS',
    allowed: 'a whole number from 1 to 36500',
    otherwise: 'the pages on retention say that nobody has set it',
    doc: 'How many days you keep backups for. The people who agree to destroy a record are told how long older backups may still hold it, and the certificate says so.',
    read: wholeNumber(1, 36_500),
  }),
  ...evidenceSettingsList,
  ...tellingSettingsList,
  ...helpSettingsList,
} as const;
