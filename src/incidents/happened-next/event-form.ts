import { whichInWords } from '../../platform/clock/index.ts';
import { choice, day, form, moment, time, type ValuesOf, words } from '../../platform/forms/index.ts';
import { eventInWords } from './events.ts';

const event = choice('What happened', eventInWords, { needed: 'Choose what happened.' });
const details = words('Details (optional)', { as: 'eventWords', rows: 3, most: 200_000 });
const needed = 'Enter the day it happened.';

/** What happened after an incident, as it is asked. */
export const eventForm = form({
  event,
  happenedAt: moment('Day', {
    as: 'eventAt',
    names: { day: 'eventDay', time: 'eventTime' },
    timeLabel: 'Time',
    size: 'plain',
    is: 'not-after-now',
    needed,
  }),
  words: details,
});
export type NotedEvent = ValuesOf<typeof eventForm>;

/** The same as a program sends it: the day and the time on the clocks of London. */
export const eventForPrograms = form({
  event,
  day: day('Day', { needed }),
  time: time('Time', { needed: 'Enter the time it happened, such as 14:30.' }),
  which: choice('Which of the two, where the clocks showed it twice', whichInWords),
  words: details,
});
