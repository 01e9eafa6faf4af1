import type { Setting } from './setting.ts';

const of = <Value>(setting: Setting<Value>): Setting<Value> => setting;
const path = (text: string): string | undefined => (text.includes('\0') ? undefined : text);

/** The variables that say where things lie that others must not reach: evidence, and what was sent. */
export const evidenceSettingsList = {
  auditKeys: of({
    name: 'HEARTH_AUDIT_KEYS',
    allowed: 'a file',
    otherwise: 'in HEARTH_DATA, made at the first start; with PostgreSQL the demo seals without a key',
    doc: 'The file with the keys that seal the audit. `hearth audit key` makes it, and later adds keys to it: the last key seals, and earlier keys still check. Needed in live mode with PostgreSQL. Keep a copy separate from the backups: without it nobody can check what it sealed.',
    read: path,
  }),
  auditHeads: of({
    name: 'HEARTH_AUDIT_HEADS',
    allowed: 'a file',
    otherwise: 'heads go only into the log',
    doc: 'Hearth adds the end of the sealed audit to this file each time the audit grows. Put it where the people who run the database cannot write, so that `hearth audit verify` can find what was cut off.',
    read: path,
  }),
  securityContact: of({
    name: 'HEARTH_SECURITY_CONTACT',
    allowed: 'an address that begins `mailto:` or `https://`',
    otherwise: 'the service has no security.txt',
    doc: 'Who to tell about a security weakness. It is shown in /.well-known/security.txt.',
    read: (text: string) => (/^(?:mailto:[^\s@]+@[^\s@]+|https:\/\/\S+)$/.test(text) ? text : undefined),
  }),
  uploads: of({
    name: 'HEARTH_UPLOADS',
    allowed: 'a directory',
    otherwise:
      '`uploads` in HEARTH_DATA or, with PostgreSQL, `hearth-uploads` in the machine’s temporary directory',
    doc: 'Where uploaded files wait until they are read. Hearth makes it for its owner only, and refuses a directory that belongs to someone else or that others can write to.',
    read: path,
  }),
} as const;
