import { mayWork } from '../../care/index.ts';
import { file, type Route } from '../../platform/web/index.ts';
import { openStepsOf } from '../steps/list-steps.ts';
import { type Due, stepsAsCalendar } from './steps-as-calendar.ts';

/** So many clocks go into a calendar: those that are due first. */
const most = 500;

/**
 * The visitor's own clocks as a file for a calendar.
 * @param address where people open this service; that of the request when not said
 */
export const calendarRoute = (address: string | null): Route => ({
  method: 'GET',
  path: '/my-work/calendar.ics',
  who: 'signed-in',
  may: mayWork('it gives the times of their own steps, and does not name anybody'),
  audit: 'took-calendar',
  answer: async ({ tx, now, today, headers }) => {
    const due = (await openStepsOf(tx, most)).flatMap(({ id, due_at }): Due[] =>
      due_at ? [{ id, due_at }] : [],
    );
    const text = stepsAsCalendar(due, address ?? `http://${headers.host}`, now);
    return file('text/calendar; charset=utf-8', new TextEncoder().encode(text), `hearth-due-${today}.ics`);
  },
});
