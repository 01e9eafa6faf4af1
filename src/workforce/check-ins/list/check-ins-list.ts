import { listOf } from '../../../platform/lists/index.ts';
import type { CheckInInList } from '../make/incident-of.ts';

const { list, text, moment } = listOf<CheckInInList>();

/** Talks with staff after incidents: that they are held, and nothing of what was said. */
export const checkInsList = list({
  name: 'check-ins',
  title: 'How staff are after an incident',
  childOf: null,
  columns: {
    who: text('With', ({ person_name }) => person_name),
    holder: text('Held by', ({ holder_name }) => holder_name),
    home: text('Home', ({ setting_name }) => setting_name),
    happened: moment('After the incident of', ({ happened_at }) => happened_at),
    due: moment('By', ({ due_at }) => due_at),
    held: text('Held', ({ was_talked }) => (was_talked ? 'Yes' : 'No')),
  },
});
