/**
 * The texts that can be given to the young person they are about, and what they are called. Where each is read stands
 * in the database, beside the question who sees it: rooms above this one own the rows, and the database knows them all.
 */
export const releasableSources = {
  'incident-what-happened': 'What was written about what happened',
  'incident-what-staff-did': 'What was written about what adults did',
  'incident-how-it-calmed': 'What was written about how it calmed down',
  'incident-putting-right': 'What was written about putting it right',
  'incident-addition': 'Something that was added to a record',
  'incident-review': 'What a manager wrote about a record',
  'decision-reason': 'The reason for a decision',
  profile: 'Something written about you',
  health: 'Something written about your health',
} as const;

/** The same, for whoever checks it. */
export const textsToCheck: Readonly<Record<keyof typeof releasableSources, string>> = {
  'incident-what-happened': 'From a record: what happened',
  'incident-what-staff-did': 'From a record: what adults did',
  'incident-how-it-calmed': 'From a record: how it calmed down',
  'incident-putting-right': 'From a record: putting it right',
  'incident-addition': 'Something added to a record',
  'incident-review': 'What a manager wrote about a record',
  'decision-reason': 'The reason for a decision',
  profile: 'What somebody wrote about what matters to them',
  health: 'What somebody wrote about their health',
};

/** A text that can be given out, by what it is. */
export type ReleasableSource = keyof typeof releasableSources;

/** Whether it is one of them. */
export function isReleasable(source: string): source is ReleasableSource {
  return Object.hasOwn(releasableSources, source);
}
