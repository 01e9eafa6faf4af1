import { HearthError, notFound } from '../../../platform/errors/index.ts';
import {
  type FieldErrors,
  one,
  page,
  type Route,
  redirect,
  type SignedInVisit,
} from '../../../platform/web/index.ts';
import { adds } from '../../sharing/sees.ts';
import { openChild } from '../open-child.ts';
import { addName } from './add-name.ts';
import { NamePage } from './page.tsx';

async function opened(visit: SignedInVisit) {
  const child = await openChild(visit);
  if (!(await adds(visit.tx, child.id, 'identity'))) throw notFound();
  return child;
}

async function show(visit: SignedInVisit, errors: FieldErrors = {}) {
  const child = await opened(visit);
  if (child.name_known) return redirect(`/children/${child.id}`);
  const number = `${child.given_name} ${child.family_name}`;
  const body = (
    <NamePage {...{ childId: child.id, number, form: visit.form, errors, person: visit.person }} />
  );
  const hasErrors = Object.keys(errors).length > 0;
  return page({ title: "A child's name", body, back: `/children/${child.id}`, hasErrors });
}

async function add(visit: SignedInVisit) {
  const child = await opened(visit);
  const field = (name: string): string => one(visit.form, name);
  try {
    await addName(visit.tx, child.id, {
      given: field('given'),
      family: field('family'),
      known: field('known'),
    });
  } catch (error) {
    if (error instanceof HearthError && error.field) return show(visit, { [error.field]: error.message });
    throw error;
  }
  return redirect(`/children/${child.id}`);
}

/** Giving a name to a child who came from a return by number alone. */
export function nameRoutes(): Route[] {
  const path = '/children/:childId/name';
  return [
    { method: 'GET', path, who: 'signed-in', audit: 'opened-name', answer: (visit) => show(visit) },
    { method: 'POST', path, who: 'signed-in', audit: 'added-name', answer: add },
  ];
}
