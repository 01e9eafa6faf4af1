import type { VerbTable } from './told-to-child.ts';

export const substanceVerbs = {
  'viewed-substances': 'looked',
  'opened-substance-use-form': 'looked',
  'recorded-substance-use': 'wrote',
  'viewed-substance-use': 'looked',
  'reviewed-substance-use': 'wrote',
  'offered-support': 'decided',
  'answered-support': 'wrote',
  'told-police-of-substances': 'police',

  'viewed-seizures': 'looked',
  'opened-seizure-form': 'looked',
  'recorded-seizure': 'wrote',
  'viewed-seizure': 'looked',
  'added-to-seizure': 'wrote',
  'signed-seizure': 'wrote',
  'handed-over-seizure': 'decided',
  'destroyed-seizure': 'decided',
  'seizure-collected': 'decided',

  'viewed-hot-spots': null,
  'viewed-hot-spot': null,
  'recorded-hot-spot': null,
  'added-to-hot-spot': null,
  'viewed-drugs-policy': null,
  'wrote-drugs-policy': null,
  'read-drugs-policy': null,
} as const satisfies VerbTable;
