import type { AuditVerb } from '../../../platform/audit/index.ts';
import {
  type Answer,
  type FieldErrors,
  many,
  one,
  page,
  type Route,
  redirect,
  type SignedInVisit,
} from '../../../platform/web/index.ts';
import { entryOf, orShownAgain, valuesOf } from '../../form/written.ts';
import { learningFrom, writeLearning } from '../../learning/learning.ts';
import { type IncidentOfCheckIns, incidentOfCheckIns } from './incident-of.ts';
import { finishCheckIns, makeCheckIns } from './make-check-ins.ts';
import { MakeCheckInsPage } from './page.tsx';

/** The audit is told of the incident and of no child: whose staff it is about is a personnel matter. */
async function opened({ tx, params, person, about }: SignedInVisit): Promise<IncidentOfCheckIns> {
  const incident = await incidentOfCheckIns(tx, params.incidentId ?? '', person.personId);
  about({ kind: 'incident', id: incident.id });
  return incident;
}

async function makePage(visit: SignedInVisit, errors: FieldErrors = {}): Promise<Answer> {
  const { tx, form, person, now } = visit;
  const incident = await opened(visit);
  const learning = await learningFrom(tx, incident.id);
  const body = (
    <MakeCheckInsPage
      {...{ incident, learning, person, now, errors }}
      entry={entryOf(visit)}
      ticked={{ people: many(form, 'people'), hurt: many(form, 'hurt') }}
      values={valuesOf(visit)}
    />
  );
  const hasErrors = Object.keys(errors).length > 0;
  return page({ title: 'How are those who were there?', body, back: '/check-ins', hasErrors });
}

type Act = (visit: SignedInVisit, incident: IncidentOfCheckIns) => Promise<unknown>;

const doing = (path: string, audit: AuditVerb, act: Act): Route => ({
  method: 'POST',
  path: `/check-ins/of/:incidentId${path}`,
  who: 'signed-in',
  audit,
  answer: async (visit) => {
    const incident = await opened(visit);
    return orShownAgain(
      async () => {
        await act(visit, incident);
        return redirect(`/check-ins/of/${incident.id}`);
      },
      (errors) => makePage(visit, errors),
    );
  },
});

const by = ({ person, now, newId }: SignedInVisit) => ({ personId: person.personId, now, newId });

/** Saying who was there, what led to it, and that every talk was held. */
export function makeCheckInRoutes(): Route[] {
  return [
    {
      method: 'GET',
      path: '/check-ins/of/:incidentId',
      who: 'signed-in',
      audit: 'viewed-check-ins',
      answer: (visit) => makePage(visit),
    },
    doing('', 'made-check-ins', (visit, incident) => {
      const { tx, form } = visit;
      const there = {
        people: many(form, 'people'),
        hurt: many(form, 'hurt'),
        holder: one(form, 'holder'),
      };
      return makeCheckIns(tx, incident, there, by(visit));
    }),
    doing('/learning', 'wrote-learning', (visit, incident) => {
      const { tx, form } = visit;
      const said = {
        id: entryOf(visit),
        contributed: one(form, 'contributed'),
        change: one(form, 'change'),
      };
      return writeLearning(tx, incident, said, by(visit));
    }),
    doing('/done', 'finished-check-ins', (visit, incident) =>
      finishCheckIns(visit.tx, incident.id, incident.counts, by(visit)),
    ),
  ];
}
