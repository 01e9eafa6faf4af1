import { jobInWords } from '../my-record/in-words.ts';

const verbs: readonly [RegExp, string][] = [
  [/^(viewed|opened-(?!break)|looked|compared|prepared|sent-back)/, 'looked at your record'],
  [/^(decided|departed|reviewed|approved|held|dated|moved-step|did-)/, 'decided or did something about you'],
  [/^(gave|took-answer|handed|exported|printed|made-answer)/, 'gave something from your record to someone'],
  [
    /^(recorded|wrote|added|signed-record|kept|began|made|noted|reported|offered)/,
    'wrote something about you',
  ],
  [/break-glass|broken-glass/, 'opened your record in an emergency'],
];

/** What somebody did, in words that say nothing of what they looked at: a list of looks must give nobody away. */
export function didInWords(action: string): string {
  return verbs.find(([pattern]) => pattern.test(action))?.[1] ?? 'did something with your record';
}

/** What somebody is to the child, from the relations that the audit holds; the nearest first. */
export const wasInWords = (relations: string): string => jobInWords(relations.split(' ')[0] || null);
