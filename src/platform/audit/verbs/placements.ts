import type { VerbTable } from './told-to-child.ts';

export const placementVerbs = {
  'viewed-my-moves': 'looked',
  'viewed-moves': 'looked',
  'prepared-move': 'looked',
  'made-move': 'decided',
  'viewed-move': 'looked',
  'decided-move': 'decided',
  'withdrew-move': 'decided',
  // Until its notices and steps were steps like any other.
  'viewed-move-task': 'looked',
  'did-move-task': 'decided',

  'viewed-setting': null,
  'looked-up-setting': null,
  'viewed-providers': null,
  'viewed-provider': null,
  'recorded-pledge': null,
  'raised-concern': null,
  'viewed-concern': null,
  'added-to-concern': null,
  'viewed-practice-notes': null,
  'agreed-practice': null,
} as const satisfies VerbTable;
