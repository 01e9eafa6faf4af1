import type { DoneTable } from './what-was-done.ts';

export const exchangeDone = {
  'began-import': null,
  'dated-import': 'The year is saved.',
  'confirmed-import': null,
  'abandoned-import': 'The import was put aside. Nothing of it went in.',
  'decided-repairs': 'Your decisions are saved.',
  'decided-conflict': 'Your decision is saved.',
} as const satisfies DoneTable;
