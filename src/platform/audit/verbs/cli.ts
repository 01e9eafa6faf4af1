import type { VerbTable } from './told-to-child.ts';

export const cliVerbs = {
  'account-opened': null,
  'organisation-added': null,
  'setting-added': null,
  'demo-built': null,
  'sent-upload-by-command': null,
} as const satisfies VerbTable;
