import { adds, calledName, getChild } from '../../../care/index.ts';
import { londonDate } from '../../../platform/clock/index.ts';
import { notFound } from '../../../platform/errors/index.ts';
import {
  type FieldErrors,
  many,
  one,
  page,
  type Route,
  redirect,
  type SignedInVisit,
} from '../../../platform/web/index.ts';
import { readMoment } from '../../form/read-day.ts';
import { entryOf, orShownAgain, valuesOf } from '../../form/written.ts';
import { colleaguesAt } from '../../people/colleagues.ts';
import { NewRestraintPage } from './page.tsx';
import { readRestraint } from './read-form.ts';
import { recordRestraint } from './record-restraint.ts';

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** The child of a new record, for whoever adds to the record; and who worked where they lived on the day. */
async function opened(visit: SignedInVisit) {
  const { tx, params, form, today, about } = visit;
  const id = params.childId ?? '';
  let on = today;
  try {
    on = londonDate(readMoment(form, 'used'));
  } catch {
    // Nothing is written yet, or it is no day: the form says so.
  }
  const child = (await getChild(tx, id, on)) ?? (await getChild(tx, id, today));
  if (!child || !(await adds(tx, child.id, 'record'))) throw notFound();
  about({ kind: 'child', id: child.id, childId: child.id });
  const { setting } = child;
  return { child, staff: setting ? await colleaguesAt(tx, setting.id, on) : [] };
}

const incidentIn = ({ form, query }: SignedInVisit): string | null => {
  const asked = one(form, 'incident') || (query.get('incident') ?? '');
  return uuid.test(asked) ? asked : null;
};

async function newPage(visit: SignedInVisit, errors: FieldErrors = {}) {
  const { form, person, now } = visit;
  const { child, staff } = await opened(visit);
  const body = (
    <NewRestraintPage
      {...{ staff, person, now, errors }}
      childId={child.id}
      called={calledName(child)}
      incidentId={incidentIn(visit)}
      entry={entryOf(visit)}
      values={valuesOf(visit)}
      ticked={{ users: many(form, 'users'), present: many(form, 'present') }}
    />
  );
  const hasErrors = Object.keys(errors).length > 0;
  return page({ title: 'Record a measure', body, back: `/children/${child.id}/restraints`, hasErrors });
}

async function record(visit: SignedInVisit) {
  const { tx, form, person, now, newId, about } = visit;
  const { child, staff } = await opened(visit);
  const read = readRestraint(form, staff, incidentIn(visit));
  if (!child.setting) return newPage(visit, { used: 'They lived in no home here on that day.' });
  if ('errors' in read) return newPage(visit, read.errors);
  return orShownAgain(
    async () => {
      const by = { id: entryOf(visit), personId: person.personId, now, newId };
      const id = await recordRestraint(tx, child.id, read.record, by);
      about({ kind: 'restraint', id, childId: child.id });
      return redirect(`/restraints/${id}`);
    },
    (errors) => newPage(visit, errors),
  );
}

/** Recording a measure of control, discipline or restraint, from the child's page or from an incident. */
export function recordRestraintRoutes(): Route[] {
  return [
    {
      method: 'GET',
      path: '/children/:childId/restraints/new',
      who: 'signed-in',
      audit: 'began-restraint',
      answer: (visit) => newPage(visit),
    },
    {
      method: 'POST',
      path: '/children/:childId/restraints',
      who: 'signed-in',
      audit: 'recorded-restraint',
      answer: record,
    },
  ];
}
