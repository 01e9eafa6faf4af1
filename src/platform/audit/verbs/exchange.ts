import type { VerbTable } from './told-to-child.ts';

export const exchangeVerbs = {
  'imported-child': 'wrote',
  // A return is taken back: what it had written of the child goes again.
  'took-back-import': 'wrote',

  // A return is about many children, and each event about one return: what it brings to a child is told above.
  'viewed-provider-lists': null,
  'uploaded-provider-list': null,
  'mapped-provider-list': null,
  // About each child whose worker then has a step.
  'took-provider-list': 'decided',
  'viewed-imports': null,
  'opened-import': null,
  'began-import': null,
  'viewed-import': null,
  'dated-import': null,
  'decided-conflict': null,
  'decided-repairs': null,
  'confirmed-import': null,
  'committed-import': null,
  'abandoned-import': null,
  'asked-to-take-back-import': null,
  'exported-import-flags': null,
} as const satisfies VerbTable;
