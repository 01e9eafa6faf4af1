import '../tables.ts';
import { makeSteps } from '../../follow-up/index.ts';
import { HearthError, notFound } from '../../platform/errors/index.ts';
import type { Tx } from '../../platform/web/index.ts';
import { isCalendarDate, stepsOfEvent } from '../../protocol/index.ts';
import { mayAdd, readsOnly } from '../incident/who-may.ts';
import { pastInstant } from '../record/record-parts.ts';
import { standingDecision } from '../review/record-under-review.ts';
import { type Entry, writeOnce } from '../written-once.tsx';
import { type IncidentEvent, incidentEvents } from './events.ts';

/** What happened, when in London, and what there is to say about it. */
export interface NotedEvent {
  readonly event: string;
  readonly day: string;
  readonly time: string;
  readonly words: string;
}

/** Who notes it, and when. */
export interface Noting extends Entry {
  readonly personId: string;
  readonly now: Date;
}

const longest = 200_000;

const isEvent = (event: string): event is IncidentEvent =>
  (incidentEvents as readonly string[]).includes(event);

/** The events of an incident so far, each once. */
export async function eventsSoFar(tx: Tx, incidentId: string): Promise<IncidentEvent[]> {
  const rows = await tx
    .selectFrom('incident_event')
    .select('event')
    .distinct()
    .where('incident_id', '=', incidentId)
    .execute();
  return rows.map(({ event }) => event);
}

/**
 * Notes what happened after an incident, and makes the steps that waited for it. The same event again, such as a second
 * interview, asks again for what has been done.
 * @returns the child it is about
 * @throws HearthError `missing`, `not-a-date`, `in-the-future` or `out-of-range`, naming the field; `not-found`; `not-yours`
 *   for whoever only reads
 */
export async function noteEvent(tx: Tx, incidentId: string, noted: NotedEvent, by: Noting): Promise<string> {
  const incident = await tx
    .selectFrom('incident')
    .select(['id', 'child_id', 'setting_id', 'occurred_at'])
    .where('id', '=', incidentId)
    .executeTakeFirst();
  const decision = incident && (await standingDecision(tx, incidentId));
  if (!incident || !decision) throw notFound();
  if (!(await mayAdd(tx, incidentId))) throw readsOnly();
  const { event } = noted;
  if (!isEvent(event)) {
    throw new HearthError('missing', 'Choose what happened.', 'event');
  }
  if (!isCalendarDate(noted.day)) {
    throw new HearthError('not-a-date', 'Enter the day it happened.', 'eventDay');
  }
  if (!/^([01]\d|2[0-3]):[0-5]\d$/.test(noted.time)) {
    throw new HearthError('missing', 'Enter the time it happened, such as 14:30.', 'eventTime');
  }
  if (noted.words.length > longest) {
    throw new HearthError('out-of-range', `Write at most ${longest} characters.`, 'eventWords');
  }
  const happenedAt = pastInstant(noted.day, noted.time, by.now, 'eventDay');
  const row = {
    incident_id: incidentId,
    event,
    happened_at: happenedAt,
    words: noted.words.trim(),
    noted_by: by.personId,
    noted_at: by.now,
  };
  const written = await writeOnce(
    tx,
    'incident_event',
    row,
    ['incident_id', 'event', 'noted_by', 'words', 'happened_at'],
    by,
  );
  if (!written) return incident.child_id;
  const { edition, level, chosen_route: route } = decision;
  const open = await tx
    .selectFrom('step')
    .select('code')
    .where('incident_id', '=', incidentId)
    .where('state', 'in', ['proposed', 'accepted'])
    .execute();
  const openCodes = new Set(open.map(({ code }) => code));
  const steps = stepsOfEvent(decision.facts, { edition, level, route }, event).filter(
    ({ id }) => !openCodes.has(id),
  );
  const to = {
    childId: incident.child_id,
    settingId: incident.setting_id,
    incidentId,
    decisionId: decision.id,
    occurredAt: incident.occurred_at,
    personId: by.personId,
    happened: [event],
  };
  await makeSteps(tx, steps, to, by.now, by.newId);
  return incident.child_id;
}
