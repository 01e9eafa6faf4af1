import type { Setting } from './setting.ts';

const of = <Value>(setting: Setting<Value>): Setting<Value> => setting;
const path = (text: string): string | undefined => (text.includes('\0') ? undefined : text);

/** The variables that say where evidence is kept out of the hands of those it is about. */
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
} as const;
