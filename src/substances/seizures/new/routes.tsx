import { calledName, getChild, photographInForm } from '../../../care/index.ts';
import { notFound } from '../../../platform/errors/index.ts';
import {
  type FieldErrors,
  page,
  type Route,
  redirect,
  type SignedInVisit,
} from '../../../platform/web/index.ts';
import { entryOf } from '../../forms/entry.tsx';
import { answerForm, type FormReader, valuesOf } from '../../forms/form-reader.ts';
import { photographSent } from '../../forms/photograph-sent.ts';
import { classes } from '../../model.ts';
import { workPlaces } from '../../works-at.ts';
import { incidentOf } from './incident-of.ts';
import { NewSeizurePage } from './page.tsx';
import { recordSeizure } from './record-seizure.ts';

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
const idOr = (text: string | null | undefined): string | null => (text && uuid.test(text) ? text : null);

/** Whom it is about and where: from an incident, a child, or neither. */
async function ground(visit: SignedInVisit, asked: { child: string | null; incident: string | null }) {
  const { tx, today } = visit;
  const places = await workPlaces(tx);
  if (places.length === 0) throw notFound();
  const incident = asked.incident ? await incidentOf(tx, asked.incident) : null;
  const childId = incident?.child_id ?? asked.child;
  if (!childId) return { places, child: null, incidentId: null };
  const child = await getChild(tx, childId, today);
  if (!child) throw notFound();
  visit.about({ kind: 'child', id: child.id, childId: child.id });
  const at = incident?.setting_id ?? child.setting?.id;
  const here = places.filter(({ id }) => id === at);
  if (here.length === 0) throw notFound();
  return {
    places: here,
    child: { id: child.id, called: calledName(child) },
    incidentId: incident?.id ?? null,
  };
}

async function form(visit: SignedInVisit, errors: FieldErrors = {}) {
  const { person, now, newId, query } = visit;
  const values = valuesOf(visit.form);
  const on = await ground(visit, {
    child: idOr(values.child ?? query.get('child')),
    incident: idOr(values.incident ?? query.get('incident')),
  });
  const entry = values.entry ?? newId();
  const body = <NewSeizurePage {...on} {...{ person, now, values, errors, entry }} />;
  const hasErrors = Object.keys(errors).length > 0;
  return page({ title: 'A substance was taken or found', body, back: '/substances', hasErrors });
}

async function record(visit: SignedInVisit, read: FormReader) {
  const { tx, now, newId, person } = visit;
  const on = await ground(visit, {
    child: idOr(valuesOf(visit.form).child),
    incident: idOr(valuesOf(visit.form).incident),
  });
  const seizure = {
    id: entryOf(visit.form, newId),
    childId: on.child?.id ?? null,
    incidentId: on.incidentId,
    settingId: read.id('setting', 'Choose the setting.'),
    what: read.text('what', 300, 'Say what you think it is.'),
    class: read.choice('class', classes, 'Choose a class, or that nobody knows yet.'),
    description: read.text('description', 5000, 'Describe it.'),
    amount: read.text('amount', 300, 'Say how much it is, in your words.'),
    largerQuantity: read.ticked('larger'),
    foundWhere: read.text('foundWhere', 500, 'Say where it was found.'),
    foundAt: read.moment('found', now),
    keptWhere: read.text('keptWhere', 500, 'Say where it is kept now.'),
    photograph: await photographSent(visit.body, read),
  };
  read.check();
  await recordSeizure(tx, seizure, { personId: person.personId, now, newId });
  visit.about({ kind: 'seizure', id: seizure.id, childId: seizure.childId ?? undefined });
  return redirect(`/substances/seizures/${seizure.id}`);
}

/** Writing down what was taken or found. */
export function newSeizureRoutes(): Route[] {
  return [
    {
      method: 'GET',
      path: '/substances/seizures/new',
      who: 'signed-in',
      audit: 'opened-seizure-form',
      answer: (visit) => form(visit),
    },
    {
      method: 'POST',
      path: '/substances/seizures',
      who: 'signed-in',
      audit: 'recorded-seizure',
      file: photographInForm,
      answer: (visit) =>
        answerForm(
          visit.form,
          (read) => record(visit, read),
          (errors) => form(visit, errors),
        ),
    },
  ];
}
