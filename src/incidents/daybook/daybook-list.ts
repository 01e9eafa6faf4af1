import { listOf } from '../../platform/lists/index.ts';
import type { Tx } from '../../platform/web/index.ts';
import { daybookEntries, handovers } from './keep-daybook.ts';

/** A line of a daybook, or a handover of the shift. */
interface Line {
  readonly at: Date;
  readonly what: string;
  readonly words: string;
  readonly by: string;
  readonly takenBy: string | null;
  readonly takenAt: Date | null;
  readonly children: readonly string[];
}

const { list, moment, text } = listOf<Line>();

/** What was written and handed over in a home. The words name children; they stand in the record of the home. */
export const daybookList = list({
  name: 'daybook',
  title: 'Daybook and handovers',
  childOf: ({ children }) => children,
  columns: {
    when: moment('When', ({ at }) => at),
    what: text('What', ({ what }) => what),
    words: text('Words', ({ words }) => words),
    by: text('By', ({ by }) => by),
    takenBy: text('Taken over by', ({ takenBy }) => takenBy),
    takenAt: moment('Taken over', ({ takenAt }) => takenAt),
  },
});

/** Both in one order, the latest first. */
export async function linesOfDaybook(tx: Tx, settingId: string, most: number): Promise<Line[]> {
  const { page: entries } = await daybookEntries(tx, settingId, most, null);
  const { page: given } = await handovers(tx, settingId, most, null);
  const lines = [
    ...entries.map(
      ({ written_at, words, author_name, child_ids }): Line => ({
        at: written_at,
        what: 'Entry',
        words,
        by: author_name,
        takenBy: null,
        takenAt: null,
        children: child_ids,
      }),
    ),
    ...given.map(
      ({ given_at, words, given_name, received_at, received_name, child_ids }): Line => ({
        at: given_at,
        what: 'Handover',
        words,
        by: given_name,
        takenBy: received_name,
        takenAt: received_at,
        children: child_ids,
      }),
    ),
  ];
  return lines.sort((a, b) => b.at.getTime() - a.at.getTime()).slice(0, most);
}
