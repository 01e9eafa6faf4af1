import type { DoneTable } from './what-was-done.ts';

export const exchangeDone = {
  'began-import': null,
  'dated-import': 'The year is saved.',
  'confirmed-import': null,
  'took-back-import': 'The return is taken back. The register is as it was before.',
  'abandoned-import': 'The import was put aside. Nothing of it went in.',
  'decided-repairs': 'Your decisions are saved.',
  'decided-conflict': 'Your decision is saved.',
} as const satisfies DoneTable;
