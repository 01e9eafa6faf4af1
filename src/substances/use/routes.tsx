import { adds, type ChildToday, calledName, getChild, sameChildIds, sees } from '../../care/index.ts';
import { notFound } from '../../platform/errors/index.ts';
import {
  type FieldErrors,
  one,
  page,
  type Route,
  redirect,
  type SignedInVisit,
} from '../../platform/web/index.ts';
import { entryOf } from '../forms/entry.tsx';
import { answerForm, type FormReader, valuesOf } from '../forms/form-reader.ts';
import { classes, patterns } from '../model.ts';
import { listSeizures } from '../seizures/get-seizure.ts';
import { incidentOf } from '../seizures/new/incident-of.ts';
import { workPlaces } from '../works-at.ts';
import { ChildSubstancesPage } from './child-page.tsx';
import { usesOf } from './get-use.ts';
import { NewUsePage } from './new/page.tsx';
import { recordUse } from './new/record-use.ts';

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** The child in the address, for whoever sees their record. */
async function openChild(visit: SignedInVisit): Promise<ChildToday> {
  const { tx, params, today } = visit;
  const child = await getChild(tx, params.childId ?? '', today);
  if (!child || !(await sees(tx, child.id, 'record'))) throw notFound();
  visit.about({ kind: 'child', id: child.id, childId: child.id });
  return child;
}

async function ofChild(visit: SignedInVisit) {
  const { tx, today } = visit;
  const child = await openChild(visit);
  const childIds = await sameChildIds(tx, child.id);
  const places = await workPlaces(tx);
  const mayAdd = await adds(tx, child.id, 'record');
  const body = (
    <ChildSubstancesPage
      child={{ id: child.id, called: calledName(child) }}
      uses={await usesOf(tx, childIds)}
      seizures={await listSeizures(tx, { childIds })}
      mayAdd={mayAdd}
      worksThere={mayAdd && places.some(({ id }) => id === child.setting?.id)}
      today={today}
    />
  );
  return page({ title: 'Substances', body, back: `/children/${child.id}` });
}

/** The incident that a form names, when it is this child's. */
async function incidentNamed(visit: SignedInVisit, childId: string): Promise<string | null> {
  const named = one(visit.form, 'incident') || visit.query.get('incident') || '';
  if (!uuid.test(named)) return null;
  const incident = await incidentOf(visit.tx, named);
  return incident.child_id === childId ? incident.id : null;
}

async function form(visit: SignedInVisit, errors: FieldErrors = {}) {
  const { tx, person, newId } = visit;
  const child = await openChild(visit);
  if (!(await adds(tx, child.id, 'record'))) throw notFound();
  const values = valuesOf(visit.form);
  const about = { id: child.id, called: calledName(child) };
  const incidentId = await incidentNamed(visit, child.id);
  const entry = values.entry ?? newId();
  const body = <NewUsePage child={about} {...{ person, entry, incidentId, values, errors }} />;
  const hasErrors = Object.keys(errors).length > 0;
  return page({ title: 'Use of a substance', body, back: `/children/${child.id}/substances`, hasErrors });
}

async function record(visit: SignedInVisit, read: FormReader) {
  const { tx, now, newId, person } = visit;
  const child = await openChild(visit);
  const use = {
    id: entryOf(visit.form, newId),
    childId: child.id,
    incidentId: await incidentNamed(visit, child.id),
    what: read.text('what', 300, 'Say what they use, as far as you know.'),
    class: read.choice('class', classes, 'Choose a class, or that nobody knows yet.'),
    pattern: read.choice('pattern', patterns, 'Choose whether it has happened before.'),
    atHome: read.ticked('atHome'),
    dealing: read.ticked('dealing'),
    largerQuantity: read.ticked('larger'),
    hypothesis: read.text('hypothesis', 5000, 'Say why you think they use it. A guess is enough.'),
    childWords: read.text('childWords', 5000),
    drivers: read.text('drivers', 5000),
    riskFactors: read.text('riskFactors', 5000),
    harmMinimisation: read.text('harmMinimisation', 5000),
    reviewOn: read.day('reviewOn', 'Give the day on which it is looked at again.') ?? '',
  };
  read.check();
  await recordUse(tx, use, { personId: person.personId, now, newId });
  visit.about({ kind: 'substance-use', id: use.id, childId: child.id });
  return redirect(`/substances/use/${use.id}`);
}

/** A child and substances: what is known, and writing down use. */
export function childSubstanceRoutes(): Route[] {
  return [
    {
      method: 'GET',
      path: '/children/:childId/substances',
      who: 'signed-in',
      audit: 'viewed-substances',
      answer: ofChild,
    },
    {
      method: 'GET',
      path: '/children/:childId/substances/new',
      who: 'signed-in',
      audit: 'opened-substance-use-form',
      answer: (visit) => form(visit),
    },
    {
      method: 'POST',
      path: '/children/:childId/substances/new',
      who: 'signed-in',
      audit: 'recorded-substance-use',
      answer: (visit) =>
        answerForm(
          visit.form,
          (read) => record(visit, read),
          (errors) => form(visit, errors),
        ),
    },
  ];
}
