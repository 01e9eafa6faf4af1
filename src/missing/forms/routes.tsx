import { adds, sameChildIds } from '../../care/index.ts';
import { stepsAbout } from '../../follow-up/index.ts';
import { notFound } from '../../platform/errors/index.ts';
import {
  type FieldErrors,
  one,
  page,
  type Route,
  redirect,
  type SignedInVisit,
} from '../../platform/web/index.ts';
import { byOf } from '../parts/by.ts';
import { childOfMissing, openChildToAdd } from '../parts/child-of-missing.ts';
import { orAgain } from '../parts/said.ts';
import { valuesOf } from '../parts/values-of.ts';
import { entryOf } from '../parts/written-once.tsx';
import { answersForHome, askToAccept, checkForm } from './check/check-form.ts';
import { atThisHome } from './check/waits-for-home.ts';
import { photographOf } from './photograph/photographs.ts';
import { checksOf, formById, formHealthOf, formsOf, latestForm, ownWordsOf } from './read/get-forms.ts';
import { FormPage } from './read/page.tsx';
import { WriteFormPage } from './write/page.tsx';
import { readWrittenForm } from './write/read-form.ts';
import { writeForm } from './write/write-form.ts';

async function openForm(visit: SignedInVisit) {
  const { tx, params, today, about } = visit;
  const form = await formById(tx, params.formId ?? '');
  if (!form) throw notFound();
  about({ kind: 'missing-form', id: form.id, childId: form.child_id });
  return { form, ...(await childOfMissing(tx, form.child_id, today)) };
}

async function formPage(visit: SignedInVisit, errors: FieldErrors = {}) {
  const { tx, query, form: fields, newId, person, now } = visit;
  const { form, child, mayAdd } = await openForm(visit);
  const ids = await sameChildIds(tx, child.id);
  const [versions, checks] = [await formsOf(tx, ids), await checksOf(tx, ids)];
  const [health] = await formHealthOf(tx, ids);
  const beside = { health, ownWords: await ownWordsOf(tx, ids), photograph: await photographOf(tx, ids) };
  const print = query.get('print') === '1';
  const body = (
    <FormPage
      {...{ child, form, beside, versions, checks, mayAdd, errors, person, now, print }}
      steps={await stepsAbout(tx, 'missing-form', form.id)}
      atHome={atThisHome(child, versions[0] ?? form, checks)}
      mayAccept={await answersForHome(tx, child)}
      entry={entryOf(fields, newId)}
      values={valuesOf(fields)}
    />
  );
  const hasErrors = Object.keys(errors).length > 0;
  return page({ title: 'Information form', body, back: `/children/${child.id}/missing`, hasErrors, print });
}

async function writePage(visit: SignedInVisit, errors: FieldErrors = {}) {
  const { tx, form, newId, person } = visit;
  const child = await openChildToAdd(visit);
  const ids = await sameChildIds(tx, child.id);
  const latest = await latestForm(tx, ids);
  const mayWriteHealth = await adds(tx, child.id, 'health');
  const [health] = mayWriteHealth ? await formHealthOf(tx, ids) : [];
  const before = latest ? { ...latest, with_child: '' } : {};
  const stood = { ...before, health: health?.words ?? '', own_words: '' } as unknown as Record<
    string,
    string
  >;
  const hasErrors = Object.keys(errors).length > 0;
  const values = hasErrors ? valuesOf(form) : stood;
  const body = (
    <WriteFormPage
      {...{ child, values, mayWriteHealth, errors, person }}
      seen={latest?.version ?? 0}
      entry={entryOf(form, newId)}
    />
  );
  return page({ title: 'Information form', body, back: `/children/${child.id}/missing`, hasErrors });
}

async function write(visit: SignedInVisit) {
  const { tx, form, newId } = visit;
  const child = await openChildToAdd(visit);
  return orAgain(
    async () => {
      const seen = one(form, 'seen');
      const written = {
        ...readWrittenForm(form),
        id: entryOf(form, newId),
        seen: /^\d{1,6}$/.test(seen) ? Number(seen) : undefined,
      };
      const { id } = await writeForm(tx, child, written, byOf(visit));
      return redirect(`/missing/forms/${id}`);
    },
    (errors) => writePage(visit, errors),
  );
}

async function check(visit: SignedInVisit) {
  const { tx, form: fields, newId } = visit;
  const { form, child, mayAdd } = await openForm(visit);
  if (!mayAdd) throw notFound();
  return orAgain(
    async () => {
      const sent = { verdict: one(fields, 'verdict'), words: one(fields, 'words') };
      const said = { id: entryOf(fields, newId), formId: form.id, ...sent };
      await checkForm(tx, child, said, byOf(visit));
      return redirect(`/missing/forms/${form.id}`);
    },
    (errors) => formPage(visit, errors),
  );
}

async function ask(visit: SignedInVisit) {
  const { form, child, mayAdd } = await openForm(visit);
  if (!mayAdd) throw notFound();
  await askToAccept(visit.tx, child, form.id, byOf(visit));
  return redirect(`/missing/forms/${form.id}`);
}

/** Part one of the information form: written, read, taken on by the next home. */
export function formRoutes(): Route[] {
  const ofChild = '/children/:childId/missing/form';
  const ofForm = '/missing/forms/:formId';
  const who = 'signed-in';
  return [
    { method: 'GET', path: ofChild, who, audit: 'opened-missing-form', answer: (visit) => writePage(visit) },
    { method: 'POST', path: ofChild, who, audit: 'wrote-missing-form', answer: write },
    { method: 'GET', path: ofForm, who, audit: 'viewed-missing-form', answer: (visit) => formPage(visit) },
    { method: 'POST', path: `${ofForm}/checks`, who, audit: 'checked-missing-form', answer: check },
    { method: 'POST', path: `${ofForm}/ask`, who, audit: 'asked-about-missing-form', answer: ask },
  ];
}
