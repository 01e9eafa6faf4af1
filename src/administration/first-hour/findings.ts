import { canBeReached, type Settings } from '../../platform/config/index.ts';

/** What is known of an installation besides its settings. */
export interface Installation {
  /** When the last backup was written that Hearth knows of; null where there is none. */
  readonly lastBackup: Date | null;
  /** Files and directories of ours that others on this machine can read. */
  readonly readableByOthers: readonly string[];
  /** What organisations still lack, in sentences. */
  readonly gaps: readonly string[];
  readonly now: Date;
}

/** What was found: what is wrong or unsafe, and what is missing and can wait. */
export interface Findings {
  readonly wrong: readonly string[];
  readonly missing: readonly string[];
}

/** A backup older than this many hours is too old. */
const oldestBackup = 48;

const given = (lines: Readonly<Record<string, boolean>>): string[] =>
  Object.entries(lines)
    .filter(([, holds]) => holds)
    .map(([line]) => line);

/** Everything that is wrong, unsafe or missing with an installation, for the people who run it. */
export function findingsOf(
  settings: Settings,
  { lastBackup, readableByOthers, gaps, now }: Installation,
): Findings {
  const { mode, telling, secondFactor, trustedProxies, audit, securityContact, backupsKeptDays, help } =
    settings;
  const { address } = telling;
  const hours = lastBackup ? (now.getTime() - lastBackup.getTime()) / 3_600_000 : null;
  const isBehindProxy = address?.startsWith('https:') ?? false;
  return {
    wrong: [
      ...given({
        'HEARTH_MODE is not live: this is the demo, and anybody can sign in.': mode !== 'live',
        'HEARTH_ADDRESS is not set: messages cannot link to this service, and passkeys do not work.':
          address === null,
        'HEARTH_ADDRESS must begin https://, or people send their passwords for everybody to read.':
          address !== null && !isBehindProxy,
        'No messages leave: set HEARTH_SMTP_URL and HEARTH_MAIL_FROM, or GOV.UK Notify. Nobody can be invited, and nobody hears that a clock runs out.':
          telling.smtp === null && telling.notify === null,
        'HEARTH_SECOND_FACTOR is false: staff sign in with a password alone.': !secondFactor,
        'HEARTH_TRUSTED_PROXIES is 0: everybody who comes through your proxy shares one limit of requests.':
          isBehindProxy && trustedProxies === 0,
        'There is no backup yet. Run hearth backup every day.': hours === null,
        [`The last backup is ${Math.floor(hours ?? 0)} hours old. Run hearth backup every day.`]:
          hours !== null && hours > oldestBackup,
      }),
      ...readableByOthers.map(
        (file) => `Other accounts on this machine can read ${file}. Run: chmod go= ${file}`,
      ),
    ],
    missing: [
      ...given({
        'HEARTH_AUDIT_HEADS is not set: if somebody cuts off the end of the audit, nothing outside the database shows it.':
          audit.heads === null,
        'HEARTH_SECURITY_CONTACT is not set: people do not know who to tell about a weakness.':
          securityContact === null,
        'HEARTH_CONTACT_EMAIL and HEARTH_CONTACT_TELEPHONE are not set: people do not know how to reach you when something does not work.':
          !canBeReached(help.contact),
        'HEARTH_BACKUPS_KEPT_DAYS is not set: when a record is destroyed, we cannot say how long copies remain.':
          backupsKeptDays === null,
      }),
      ...gaps,
    ],
  };
}
