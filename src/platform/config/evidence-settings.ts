import type { Setting } from './setting.ts';

const of = <Value>(setting: Setting<Value>): Setting<Value> => setting;
const path = (text: string): string | undefined => (text.includes('\0') ? undefined : text);

/** The variables that say where things lie that others must not reach: evidence, and what was sent. */
export const evidenceSettingsList = {
  auditKeys: of({
    name: 'HEARTH_AUDIT_KEYS',
    allowed: 'a file',
    otherwise: 'in HEARTH_DATA, made at the first start; with PostgreSQL the demo seals without a key',
    doc: 'The file with the keys under which the audit is sealed. `hearth audit key` makes it, and later adds a key to it: the last one seals, the earlier ones still check. Needed in live mode with PostgreSQL. Keep a copy apart from the backups: without it nobody can check what it sealed.',
    read: path,
  }),
  auditHeads: of({
    name: 'HEARTH_AUDIT_HEADS',
    allowed: 'a file',
    otherwise: 'heads go into the log alone',
    doc: 'A file to which the end of the sealed audit is added each time it grows. Put it where whoever keeps the database cannot write: `hearth audit verify` then finds what was cut off.',
    read: path,
  }),
  securityContact: of({
    name: 'HEARTH_SECURITY_CONTACT',
    allowed: 'an address that begins `mailto:` or `https://`',
    otherwise: 'the service has no security.txt',
    doc: 'To whom somebody tells a weakness they found. It stands in /.well-known/security.txt.',
    read: (text: string) => (/^(?:mailto:[^\s@]+@[^\s@]+|https:\/\/\S+)$/.test(text) ? text : undefined),
  }),
  uploads: of({
    name: 'HEARTH_UPLOADS',
    allowed: 'a directory',
    otherwise:
      '`uploads` in HEARTH_DATA, or with PostgreSQL `hearth-uploads` in the temporary directory of the machine',
    doc: 'Where files that were sent wait until they are read. It is made for its owner alone; one of somebody else, or in which others may write, is refused.',
    read: path,
  }),
} as const;
