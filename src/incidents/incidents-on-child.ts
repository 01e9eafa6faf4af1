import type { FindOnChild } from '../care/index.ts';
import { dayInWords, londonDate } from '../platform/clock/index.ts';
import { chronologyOf } from './chronology/get-chronology.ts';
import { conductInWords } from './conduct-in-words.ts';

/** What happened last to a child. */
export const incidentsOnChild: FindOnChild = async ({ tx }, child) => {
  const { entries } = await chronologyOf(tx, [child.id], 5, null);
  return {
    happened: entries.map(({ id, occurred_at, kinds, level }) => ({
      href: `/incidents/${id}`,
      text: `${dayInWords(londonDate(occurred_at))}: ${conductInWords(kinds)}, level ${level}`,
    })),
  };
};
