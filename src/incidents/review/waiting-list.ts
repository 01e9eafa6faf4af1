import { listOf } from '../../platform/lists/index.ts';
import { conductInWords } from '../conduct-in-words.ts';
import { routeInWords } from '../route-in-words.ts';
import type { WaitingIncident } from './list-waiting.ts';

const { list, moment, number, text } = listOf<WaitingIncident>();

/** The records that wait for a review. */
export const waitingList = list({
  name: 'reviews',
  title: 'Records to review',
  childOf: ({ child_id }) => child_id,
  columns: {
    child: text('Child', ({ child_name }) => child_name),
    when: moment('When', ({ occurred_at }) => occurred_at),
    home: text('Where', ({ setting_name }) => setting_name),
    level: number('Level', ({ level }) => level),
    what: text('What happened', ({ kinds }) => conductInWords(kinds)),
    route: text('What was decided', ({ chosen_route }) => routeInWords(chosen_route)),
    author: text('Written by', ({ author_name }) => author_name),
    due: moment('Decide by', ({ due_at }) => due_at),
    held: moment('On hold until', ({ held_until }) => held_until),
  },
});
