import './tables.ts';
import { childName } from '../care/index.ts';
import type { FindUnfinished } from '../follow-up/index.ts';
import { hoursAfter, londonTime } from '../platform/clock/index.ts';
import { ownDrafts } from './record/drafts.ts';
import { waitingIncidents } from './review/list-waiting.ts';

/** What is unfinished: level 3 of today, one's own drafts, and how many records wait for one's review. */
export const unfinishedRecords: FindUnfinished = async ({ tx, now }) => {
  const [drafts, waiting] = await Promise.all([ownDrafts(tx), waitingIncidents(tx, 100)]);
  const gravest = waiting.filter(
    ({ level, occurred_at }) => level === 3 && hoursAfter(occurred_at, 24) > now,
  );
  const rest = waiting.length - gravest.length;
  return [
    ...gravest.map(({ id, child_name, setting_name, occurred_at }) => ({
      href: `/incidents/${id}/review`,
      text: `Level 3 today: ${child_name}, ${setting_name}, ${londonTime(occurred_at)}`,
      now: true as const,
    })),
    ...(rest > 0
      ? [
          {
            href: '/review',
            text: rest === 1 ? '1 record waits for your review' : `${rest} records wait for your review`,
          },
        ]
      : []),
    ...drafts.map(({ id, updated_at, ...child }) => ({
      href: `/records/${id}`,
      text: `Draft about ${childName(child)}, saved ${londonTime(updated_at)}`,
    })),
  ];
};
