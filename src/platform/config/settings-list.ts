import { evidenceSettingsList } from './evidence-settings.ts';
import { oneOf, type Setting, wholeNumber } from './setting.ts';
import { tellingSettingsList } from './telling-settings.ts';

const of = <Value>(setting: Setting<Value>): Setting<Value> => setting;

/** How much the log says, from nothing to everything. */
const logLevels = ['silent', 'fatal', 'error', 'warn', 'info', 'debug', 'trace'] as const;
export type LogLevel = (typeof logLevels)[number];

const databaseAddress = (text: string): string | undefined =>
  /^postgres(ql)?:\/\//.test(text) && URL.canParse(text) ? text : undefined;

/** Every variable that Hearth reads. There are no others. */
export const settingsList = {
  mode: of({
    name: 'HEARTH_MODE',
    allowed: '`demo` or `live`',
    otherwise: '`demo`',
    doc: 'Demo fills an empty database with Synthetic London, a city that does not exist, and lets anybody sign in as its people with one click. Live is for real records and has neither.',
    read: oneOf(['demo', 'live']),
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
    doc: 'The PostgreSQL database (15 or later) to keep records in. Many processes may share it. In live mode its login serves and owns nothing, and one on another machine needs `?sslmode=verify-full`.',
    read: databaseAddress,
  }),
  databaseOwnerUrl: of({
    name: 'DATABASE_OWNER_URL',
    allowed: 'an address that begins `postgres://` or `postgresql://`',
    otherwise: 'DATABASE_URL, which must then be the owner',
    doc: 'The same database with the login that owns its tables, for `hearth migrate`, `hearth backup` and `hearth backup drill` alone. In live mode `hearth start` refuses to have it, and refuses a DATABASE_URL that owns anything.',
    read: databaseAddress,
  }),
  host: of({
    name: 'HEARTH_HOST',
    allowed: 'a host name or address, without port',
    otherwise: '`127.0.0.1`, this machine only',
    doc: 'The address to listen on. `0.0.0.0` is every network this machine is on.',
    read: (text: string) => (/^[A-Za-z0-9.:_-]+$/.test(text) && !/^[^:]+:\d+$/.test(text) ? text : undefined),
  }),
  port: of({
    name: 'HEARTH_PORT',
    allowed: 'a whole number from 0 to 65535',
    otherwise: '`3000`',
    doc: 'The port to listen on. 0 takes any that is free and prints which.',
    read: wholeNumber(0, 65_535),
  }),
  log: of({
    name: 'HEARTH_LOG',
    allowed: 'one of `silent`, `fatal`, `error`, `warn`, `info`, `debug`, `trace`',
    otherwise: '`info`',
    doc: 'How much the log on standard output says, as one JSON object a line. It holds routes, codes and times, never who or what.',
    read: oneOf(logLevels),
  }),
  secureCookies: of({
    name: 'HEARTH_SECURE_COOKIES',
    allowed: '`true` or `false`',
    otherwise: '`true` in live mode, `false` in the demo',
    doc: 'Whether browsers send the sign-in cookie over https only. In live mode it may be off only while listening on this machine alone.',
    read: (text: string) => (/^(true|false)$/.test(text) ? text === 'true' : undefined),
  }),
  secondFactor: of({
    name: 'HEARTH_SECOND_FACTOR',
    allowed: '`true` or `false`',
    otherwise: '`true` in live mode, `false` in the demo',
    doc: 'Whether everybody who works here has to sign in with a passkey, or with a number from an app besides the password.',
    read: (text: string) => (/^(true|false)$/.test(text) ? text === 'true' : undefined),
  }),
  requestsPerMinute: of({
    name: 'HEARTH_REQUESTS_PER_MINUTE',
    allowed: 'a whole number from 1 to 1000000',
    otherwise: '`600`',
    doc: 'How many requests one sign-in, or one address without any, may make in a minute before it is told to wait.',
    read: wholeNumber(1, 1_000_000),
  }),
  uploadMegabytes: of({
    name: 'HEARTH_UPLOAD_MEGABYTES',
    allowed: 'a whole number from 1 to 10000',
    otherwise: '`100`',
    doc: 'How large the files of one upload, such as a yearly return, may be in all. They wait on disk until they are read, in HEARTH_UPLOADS.',
    read: wholeNumber(1, 10_000),
  }),
  trustedProxies: of({
    name: 'HEARTH_TRUSTED_PROXIES',
    allowed: 'a whole number from 0 to 5',
    otherwise: '`0`',
    doc: 'How many reverse proxies of yours stand one behind another before Hearth. So many entries of X-Forwarded-For, counted from the last, are believed to find the address of the client; with 0 none is. Set it only where nobody reaches Hearth but through them.',
    read: wholeNumber(0, 5),
  }),
  backupsKeptDays: of({
    name: 'HEARTH_BACKUPS_KEPT_DAYS',
    allowed: 'a whole number from 1 to 36500',
    otherwise: 'the pages on retention say that nobody has set it',
    doc: 'For how many days you keep backups. Whoever agrees that a record is destroyed is told until when older backups may still hold it, and the certificate says so.',
    read: wholeNumber(1, 36_500),
  }),
  ...evidenceSettingsList,
  ...tellingSettingsList,
} as const;
