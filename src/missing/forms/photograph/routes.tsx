import { photographInForm, sameChildIds } from '../../../care/index.ts';
import {
  type FieldErrors,
  fileOf,
  page,
  type Route,
  redirect,
  type SignedInVisit,
} from '../../../platform/web/index.ts';
import { readDay } from '../../moments/read-moment.ts';
import { byOf } from '../../parts/by.ts';
import { openChildToAdd } from '../../parts/child-of-missing.ts';
import { orAgain } from '../../parts/said.ts';
import { valuesOf } from '../../parts/values-of.ts';
import { PhotographPage } from './page.tsx';
import { addPhotograph, photographOf } from './photographs.ts';

async function photographPage(visit: SignedInVisit, errors: FieldErrors = {}) {
  const { tx, form, person } = visit;
  const child = await openChildToAdd(visit);
  const photograph = await photographOf(tx, await sameChildIds(tx, child.id));
  const body = <PhotographPage {...{ child, photograph, errors, person }} values={valuesOf(form)} />;
  const hasErrors = Object.keys(errors).length > 0;
  return page({ title: 'A photograph', body, back: `/children/${child.id}/missing`, hasErrors });
}

async function add(visit: SignedInVisit) {
  const { tx, form, body } = visit;
  const child = await openChildToAdd(visit);
  return orAgain(
    async () => {
      const sent = { file: await fileOf(body), takenOn: readDay(form, 'takenOn') };
      await addPhotograph(tx, child, sent, byOf(visit));
      return redirect(`/children/${child.id}/missing/photograph`);
    },
    (errors) => photographPage(visit, errors),
  );
}

/** The dated photograph of part one. */
export function photographOfFormRoutes(): Route[] {
  const path = '/children/:childId/missing/photograph';
  return [
    {
      method: 'GET',
      path,
      who: 'signed-in',
      audit: 'viewed-missing-photograph',
      answer: (visit) => photographPage(visit),
    },
    {
      method: 'POST',
      path,
      who: 'signed-in',
      audit: 'added-missing-photograph',
      file: photographInForm,
      answer: add,
    },
  ];
}
