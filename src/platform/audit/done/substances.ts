import type { DoneTable } from './what-was-done.ts';

export const substancesDone = {
  'recorded-seizure': 'The entry is in the log.',
  'handed-over-seizure': 'The hand over is in the log.',
  'destroyed-seizure': 'The destruction is in the log.',
  'seizure-collected': 'The collection is in the log.',
  'signed-seizure': 'You have signed the entry.',
  'added-to-seizure': 'Your addition is in the log.',
  'recorded-substance-use': 'It is written down.',
  'reviewed-substance-use': 'The review is saved.',
  'offered-support': 'The offer of support is saved.',
  'answered-support': 'Their answer is saved.',
  'told-police-of-substances': 'It is written down that the police were told.',
  'wrote-drugs-policy': 'The policy is saved.',
  'read-drugs-policy': 'It is written down that you have read the policy.',
  'recorded-hot-spot': 'The place is saved.',
  'added-to-hot-spot': 'Your addition is saved.',
} as const satisfies DoneTable;
