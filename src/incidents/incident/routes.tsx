import { noticesOfIncident, stepsOfIncident } from '../../follow-up/index.ts';
import type { AuditVerb } from '../../platform/audit/index.ts';
import { HearthError, notFound } from '../../platform/errors/index.ts';
import {
  type FieldErrors,
  one,
  page,
  type Route,
  redirect,
  type SignedInVisit,
  type Tx,
} from '../../platform/web/index.ts';
import { noteEvent } from '../happened-next/note-event.ts';
import { type Adding, addAccount, addAddendum, addNote } from '../review/add-to-record.ts';
import { entryOf } from '../written-once.tsx';
import { getIncident, type WholeIncident } from './get-incident.ts';
import { IncidentPage } from './page.tsx';
import { mayAdd, mayDecide, mayReview } from './who-may.ts';

/** Whether the visitor reviews the record, or decides what is still open in it. */
async function hasReviewToDo(tx: Tx, incident: WholeIncident): Promise<boolean> {
  const open = incident.decisions.at(-1)?.chosen_route === 'manager-decides';
  return (await mayReview(tx, incident.id)) || (open && (await mayDecide(tx, incident.id)));
}

async function incidentPage(visit: SignedInVisit, errors: FieldErrors = {}) {
  const { tx, params, query, person, now, form } = visit;
  const incident = await getIncident(tx, params.incidentId ?? '');
  if (!incident) throw notFound();
  visit.about({ kind: 'incident', id: incident.id, childId: incident.child_id });
  const print = query.get('print') === '1';
  const values = Object.fromEntries(Object.keys(form).map((name) => [name, one(form, name)]));
  const body = (
    <IncidentPage
      incident={incident}
      steps={await stepsOfIncident(tx, incident.id)}
      notices={await noticesOfIncident(tx, incident.id)}
      person={person}
      now={now}
      justSigned={query.get('signed') === '1'}
      mayReview={incident.author_id !== person.personId && (await hasReviewToDo(tx, incident))}
      mayAdd={!print && (await mayAdd(tx, incident.id))}
      print={print}
      values={values}
      errors={errors}
      newId={visit.newId}
    />
  );
  return page({ title: 'Record', body, back: '/my-work', print, hasErrors: Object.keys(errors).length > 0 });
}

type Add = (visit: SignedInVisit, incidentId: string, by: Adding) => Promise<string>;

/** An addition to a signed record: what is missing comes back on the page, with what was written. */
const addition = (path: string, audit: AuditVerb, add: Add): Route => ({
  method: 'POST',
  path: `/incidents/:incidentId/${path}`,
  who: 'signed-in',
  audit,
  answer: async (visit) => {
    const id = visit.params.incidentId ?? '';
    try {
      const { person, now, newId, form } = visit;
      const by = { personId: person.personId, now, newId, entry: entryOf(form) };
      const childId = await add(visit, id, by);
      visit.about({ kind: 'incident', id, childId });
      return redirect(`/incidents/${id}`);
    } catch (error) {
      if (error instanceof HearthError && error.field)
        return incidentPage(visit, { [error.field]: error.message });
      throw error;
    }
  },
});

/** Reading a record and adding to it. */
export function incidentPageRoutes(): Route[] {
  return [
    {
      method: 'GET',
      path: '/incidents/:incidentId',
      who: 'signed-in',
      audit: 'viewed-incident',
      answer: (visit) => incidentPage(visit),
    },
    addition('accounts', 'added-account', ({ tx, form }, id, by) =>
      addAccount(tx, id, one(form, 'accountWords'), by),
    ),
    addition('addenda', 'added-addendum', ({ tx, form }, id, by) =>
      addAddendum(tx, id, one(form, 'addendum'), one(form, 'addendumReason'), by),
    ),
    addition('events', 'noted-event', ({ tx, form }, id, by) => {
      const [event, day] = [one(form, 'event'), one(form, 'eventDay')];
      return noteEvent(
        tx,
        id,
        { event, day, time: one(form, 'eventTime'), words: one(form, 'eventWords') },
        by,
      );
    }),
    addition('notes', 'added-note', ({ tx, form }, id, by) => addNote(tx, id, one(form, 'note'), by)),
  ];
}
