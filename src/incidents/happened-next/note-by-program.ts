import { Refusal } from '../../platform/errors/index.ts';
import { forPrograms } from '../../platform/forms/index.ts';
import { answers } from '../api/answers.ts';
import { readIncident } from '../api/read-incident.ts';
import { openToAdd } from '../incident/open-incident.ts';
import { mayRead } from '../incident/who-may.ts';
import { momentAt } from '../moment-at.ts';
import { eventForPrograms } from './event-form.ts';
import { noteEvent } from './note-event.ts';

/** What happened next, noted by a program. */
export const noteByProgram = forPrograms({
  may: mayRead,
  audit: 'noted-event',
  open: openToAdd,
  form: eventForPrograms,
  act: async (tx, { id }, { event, day, time, which, words }, by) => {
    const happenedAt = momentAt({ day, time, which });
    if (happenedAt > by.now) throw new Refusal('in-the-future', `${day} ${time} is still to come.`, 'day');
    await noteEvent(tx, id, { event, happenedAt, words }, by);
    return { to: `/incidents/${id}`, made: await readIncident(by.context) };
  },
  api: {
    path: '/api/v1/incidents/:incidentId/events',
    summary: 'Note what happened next',
    tag: 'incidents',
    response: answers.incident,
    again: (context) => readIncident(context),
  },
  example: { event: 'police-come', day: '2026-03-02', time: '21:00' },
});
