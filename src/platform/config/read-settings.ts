import { join } from 'node:path';
import { nowhere, type TellingSettings } from '../notify/index.ts';
import { type HelpSettings, readHelp } from './help-settings.ts';
import { againstPractice } from './practice.ts';
import type { Environment, Setting } from './setting.ts';
import { type LogLevel, settingsList } from './settings-list.ts';
import { readTelling } from './telling.ts';

/** Everything the environment decides, checked. */
export interface Settings {
  readonly mode: 'demo' | 'live';
  /** Whether the demo is a practice service. */
  readonly isPractice: boolean;
  readonly database:
    | { readonly kind: 'embedded'; readonly directory: string }
    /** `ownerUrl`: the same with the login that owns the tables, where it was said. */
    | { readonly kind: 'postgres'; readonly url: string; readonly ownerUrl?: string };
  readonly host: string;
  readonly port: number;
  /** Where the metrics are read; null where there are none. */
  readonly metrics: { readonly host: string; readonly port: number } | null;
  /** Where traces are sent; null where there are none. */
  readonly tracesTo: string | null;
  readonly log: LogLevel;
  readonly secureCookies: boolean;
  /** Whether staff have to have a second factor. */
  readonly secondFactor: boolean;
  readonly requestsPerMinute: number;
  readonly requestsPerAddress: number;
  /** Where the scanner of files listens; null where there is none. */
  readonly scanner: { readonly host: string; readonly port: number } | null;
  /** How large the files of one upload may be in all. */
  readonly uploadMegabytes: number;
  /** Where files of an upload wait; null where it was not said. */
  readonly uploads: string | null;
  /** How many proxies stand before the service. */
  readonly trustedProxies: number;
  readonly audit: AuditSettings;
  /** To whom a weakness is told; null where it was not said. */
  readonly securityContact: string | null;
  /** For how many days backups are kept; null where it was not said. */
  readonly backupsKeptDays: number | null;
  /** Who runs this service, and where people can practise. */
  readonly help: HelpSettings;
  /** How messages leave. */
  readonly telling: TellingSettings;
  /** The file with the key for secrets, where it is not set: made at the first start. Null where there is none. */
  readonly secretsKeyFile: string | null;
}

/** Where the audit is kept honest from, outside the database. */
interface AuditSettings {
  /** The file with the keys; null in a demo on a server, which seals without. */
  readonly keys: string | null;
  /** Whether the file is made at the first start. One that was named is made by a command: it must be there. */
  readonly keysAreMade: boolean;
  /** The file to which each new end is added; null where there is none. */
  readonly heads: string | null;
}

/** Settings that are refused: every fault at once, each a sentence that says what is allowed. */
export class SettingsRefused extends Error {
  override readonly name = 'SettingsRefused';
  readonly faults: readonly string[];

  constructor(faults: readonly string[]) {
    super(`The settings are refused:\n${faults.map((fault) => `  - ${fault}`).join('\n')}`);
    this.faults = faults;
  }
}

const names = new Set<string>(Object.values(settingsList).map(({ name }) => name));

/** A HEARTH_ variable that we do not read is most likely one mistyped. The tests have theirs, under HEARTH_TEST_. */
function strangers(environment: Environment): string[] {
  return Object.keys(environment)
    .filter((name) => name.startsWith('HEARTH_') && !name.startsWith('HEARTH_TEST_') && !names.has(name))
    .sort()
    .map((name) => `${name} is not a setting. The settings are ${[...names].join(', ')}.`);
}

/** Whether a server is reached without crossing a network: by a socket, or on this machine. */
const isNear = (host: string): boolean => host === '' || host.startsWith('/') || isThisMachine(host);

/** Whether a database is near, or its certificate is checked. */
function isNearOrChecked(url: string): boolean {
  const { hostname, searchParams } = new URL(url);
  const host = searchParams.get('host') ?? hostname.replace(/^\[|\]$/g, '');
  return isNear(host) || searchParams.get('sslmode') === 'verify-full';
}

/** What would cross a network for everybody to read, and what to set. */
function openToTheNetwork({ database, telling }: Settings): string[] {
  const faults: string[] = [];
  if (database.kind === 'postgres') {
    const addresses = { DATABASE_URL: database.url, DATABASE_OWNER_URL: database.ownerUrl };
    for (const [name, url] of Object.entries(addresses)) {
      if (url === undefined || isNearOrChecked(url)) continue;
      faults.push(
        `${name} must have sslmode=verify-full in live mode when PostgreSQL is on another machine, as in ?sslmode=verify-full at its end. If you use your own certificate authority, add &sslrootcert=FILE.`,
      );
    }
  }
  if (telling.smtp) {
    const { protocol, hostname, searchParams, search } = new URL(telling.smtp.url);
    const isLocked = protocol === 'smtps:' || searchParams.get('requireTLS') === 'true';
    if (!isNear(hostname) && (!isLocked || /ignoreTLS|rejectUnauthorized/i.test(decodeURIComponent(search))))
      faults.push(
        'HEARTH_SMTP_URL must begin smtps://, or have ?requireTLS=true at its end, in live mode when the mail server is on another machine, and check its certificate.',
      );
  }
  return faults;
}

/** Whether only programs on this machine can reach the host. */
function isThisMachine(host: string): boolean {
  return host === 'localhost' || host === '::1' || /^127(\.\d{1,3}){3}$/.test(host);
}

/**
 * Reads the settings. A variable that is empty counts as not set.
 * @throws SettingsRefused with every fault there is
 */
export function readSettings(environment: Environment): Settings {
  const faults: string[] = strangers(environment);
  const read = <Value>({ name, allowed, read }: Setting<Value>): Value | undefined => {
    const text = environment[name]?.trim();
    if (!text) return undefined;
    const value = read(text);
    // The text itself is not repeated: an address of a database may hold a password.
    if (value === undefined) faults.push(`${name} must be ${allowed.replaceAll('`', '')}.`);
    return value;
  };
  const said = read(settingsList.mode) ?? 'demo';
  const isPractice = said === 'practice';
  const mode = said === 'live' ? 'live' : 'demo';
  if (isPractice) faults.push(...againstPractice(environment));
  const directory = read(settingsList.data) ?? './data';
  const url = read(settingsList.databaseUrl);
  const ownerUrl = read(settingsList.databaseOwnerUrl);
  if (ownerUrl !== undefined && url === undefined)
    faults.push(
      'DATABASE_URL must be set if DATABASE_OWNER_URL is: the same database, with the login that serves.',
    );
  const host = read(settingsList.host) ?? '127.0.0.1';
  const metricsPort = read(settingsList.metricsPort);
  const metricsHost = read(settingsList.metricsHost);
  if (metricsHost !== undefined && metricsPort === undefined)
    faults.push('HEARTH_METRICS_PORT must be set if HEARTH_METRICS_HOST is.');
  const keys = read(settingsList.auditKeys);
  const telling = readTelling(read, faults, mode);
  const settings: Settings = {
    mode,
    isPractice,
    database:
      url === undefined
        ? { kind: 'embedded', directory }
        : { kind: 'postgres', url, ...(ownerUrl === undefined ? {} : { ownerUrl }) },
    host,
    port: read(settingsList.port) ?? 3000,
    metrics: metricsPort === undefined ? null : { host: metricsHost ?? '127.0.0.1', port: metricsPort },
    tracesTo: read(settingsList.tracesTo) ?? null,
    log: read(settingsList.log) ?? 'info',
    secureCookies: read(settingsList.secureCookies) ?? mode === 'live',
    secondFactor: read(settingsList.secondFactor) ?? mode === 'live',
    requestsPerMinute: read(settingsList.requestsPerMinute) ?? 600,
    requestsPerAddress: read(settingsList.requestsPerAddress) ?? 3000,
    scanner: read(settingsList.scanner) ?? null,
    uploadMegabytes: read(settingsList.uploadMegabytes) ?? 100,
    uploads: read(settingsList.uploads) ?? null,
    trustedProxies: read(settingsList.trustedProxies) ?? 0,
    audit: {
      keys: keys ?? (url === undefined ? join(directory, 'audit.keys') : null),
      keysAreMade: keys === undefined || mode === 'demo',
      heads: read(settingsList.auditHeads) ?? null,
    },
    securityContact: read(settingsList.securityContact) ?? null,
    backupsKeptDays: read(settingsList.backupsKeptDays) ?? null,
    telling: isPractice ? { ...telling, reach: nowhere } : telling,
    help: readHelp(read),
    secretsKeyFile:
      mode === 'live' && url === undefined && telling.secretsKey === null
        ? join(directory, 'secrets.key')
        : null,
  };
  if (mode === 'live' && settings.audit.keys === null) {
    faults.push(
      'HEARTH_AUDIT_KEYS must be set in live mode with PostgreSQL: a file outside the database, made by hearth audit key.',
    );
  }
  // Authenticator apps are asked of everybody in live mode: better not started than shut to all in the first night.
  if (mode === 'live' && url !== undefined && !environment.HEARTH_SECRETS_KEY?.trim()) {
    faults.push(
      'HEARTH_SECRETS_KEY must be set in live mode with PostgreSQL: it encrypts the secrets in the database. Make one with: openssl rand -base64 48',
    );
  }
  if (mode === 'live') faults.push(...openToTheNetwork(settings));
  if (mode === 'live' && !settings.secureCookies && !isThisMachine(host)) {
    faults.push(
      'HEARTH_SECURE_COOKIES must be true in live mode unless HEARTH_HOST is this machine only, such as 127.0.0.1.',
    );
  }
  if (faults.length > 0) throw new SettingsRefused(faults);
  return settings;
}
