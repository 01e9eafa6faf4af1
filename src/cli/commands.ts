import type { Command } from './command.ts';

/** A command in the list: its name, one line about it, and where it is. Loaded only when it is called. */
export interface Listed {
  readonly name: string;
  readonly summary: string;
  load(): Promise<Command>;
}

/** Every command, in the order of the help. */
export const commands: readonly Listed[] = [
  {
    name: 'start',
    summary: 'serve Hearth; with nothing set, the demo on this machine',
    load: async () => (await import('./start.ts')).start,
  },
  {
    name: 'decide',
    summary: 'take a decision on facts in JSON: one, or one a line',
    load: async () => (await import('./decide.ts')).decideCommand,
  },
  {
    name: 'verify',
    summary: 'prove the rules over every possible case',
    load: async () => (await import('./verify.ts')).verifyCommand,
  },
  {
    name: 'replay',
    summary: 'decide past cases again under another edition or a draft',
    load: async () => (await import('./replay.ts')).replayCommand,
  },
  {
    name: 'demo',
    summary: 'fill an empty database with Synthetic London',
    load: async () => (await import('./demo.ts')).demo,
  },
  {
    name: 'migrate',
    summary: 'bring the database up to this version',
    load: async () => (await import('./migrate.ts')).migrateCommand,
  },
  {
    name: 'init',
    summary: 'begin your own service: organisation, administrators, homes, numbers',
    load: async () => (await import('./init.ts')).init,
  },
  {
    name: 'check service',
    summary: 'say what is wrong, unsafe or missing with this service',
    load: async () => (await import('./check-service.ts')).checkService,
  },
  {
    name: 'user add',
    summary: 'open an account, and the organisation and setting it belongs to',
    load: async () => (await import('./user-add.ts')).userAdd,
  },
  {
    name: 'user reset',
    summary: 'let someone set a new password',
    load: async () => (await import('./user-reset.ts')).userReset,
  },
  {
    name: 'user close',
    summary: "close someone's account, or open it again",
    load: async () => (await import('./user-close.ts')).userClose,
  },
  {
    name: 'people upload',
    summary: 'look at a file of people who are to work in an organisation, and send it to be agreed to',
    load: async () => (await import('./people-upload.ts')).peopleUpload,
  },
  {
    name: 'children upload',
    summary: 'look at a file of children with their workers and homes, and send it to be agreed to',
    load: async () => (await import('./children-upload.ts')).childrenUpload,
  },
  {
    name: 'check 903',
    summary: 'check a yearly return about children looked after, without a database',
    load: async () => (await import('./check-903.ts')).check903,
  },
  {
    name: 'import 903',
    summary: 'import a local authority’s yearly return about children looked after',
    load: async () => (await import('./import-903.ts')).import903,
  },
  {
    name: 'import take-back',
    summary: 'take a yearly return out of the register again',
    load: async () => (await import('./take-back-import.ts')).takeBackImport,
  },
  {
    name: 'import postcodes',
    summary: 'load a directory of postcodes, to tell inside from outside an authority',
    load: async () => (await import('./import-postcodes.ts')).importPostcodes,
  },
  {
    name: 'audit key',
    summary: 'make a key under which the audit is sealed',
    load: async () => (await import('./audit-key.ts')).auditKey,
  },
  {
    name: 'audit head',
    summary: 'print the end of the sealed audit, to keep elsewhere',
    load: async () => (await import('./audit-head.ts')).auditHeadCommand,
  },
  {
    name: 'audit verify',
    summary: 'check that nobody has tampered with the audit',
    load: async () => (await import('./audit-verify.ts')).auditVerify,
  },
  {
    name: 'retention certificates',
    summary: 'print what shows that records were destroyed, to keep elsewhere',
    load: async () => (await import('./retention-certificates.ts')).retentionCertificates,
  },
  {
    name: 'retention again',
    summary: 'destroy again records that an older backup brought back',
    load: async () => (await import('./retention-again.ts')).retentionAgain,
  },
  {
    name: 'backup drill',
    summary: 'prove that a backup can be restored, and how long it takes',
    load: async () => (await import('./backup-drill.ts')).backupDrill,
  },
  {
    name: 'backup',
    summary: 'write a copy of everything to a file',
    load: async () => (await import('./backup.ts')).backup,
  },
  {
    name: 'restore',
    summary: 'restore a backup into an empty data directory',
    load: async () => (await import('./restore.ts')).restoreCommand,
  },
];
