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
import { manages } from '../forms/works-at.ts';
import { PolicyPage } from './page.tsx';
import { openSetting, policyOf, readersOf, readPolicy, writePolicy } from './policies.ts';

async function show(visit: SignedInVisit, errors: FieldErrors = {}) {
  const { tx, params, person, today, newId } = visit;
  const setting = await openSetting(tx, params.settingId ?? '');
  visit.about({ kind: 'setting', id: setting.id });
  const policy = await policyOf(tx, setting.id);
  const values = valuesOf(visit.form);
  const body = (
    <PolicyPage
      readers={policy ? await readersOf(tx, policy, today) : []}
      manages={await manages(tx, setting.id)}
      entry={values.entry ?? newId()}
      {...{ setting, policy, person, today, values, errors }}
    />
  );
  const hasErrors = Object.keys(errors).length > 0;
  return page({ title: 'Drugs policy', body, back: '/substances', hasErrors });
}

async function write(visit: SignedInVisit, read: FormReader) {
  const { tx, params, person, now, today, newId } = visit;
  const setting = await openSetting(tx, params.settingId ?? '');
  visit.about({ kind: 'setting', id: setting.id });
  const policy = {
    id: entryOf(visit.form, newId),
    settingId: setting.id,
    education: read.text('education', 5000, 'Say what children learn, and how.'),
    treatment: read.text('treatment', 5000, 'Say which treatment and help they can get.'),
    words: read.text('words', 20_000),
    link: read.text('link', 500),
    reviewedOn: read.day('reviewedOn', 'Give the day on which it was reviewed.') ?? '',
    nextReviewOn: read.day('nextReviewOn', 'Give the day on which it is reviewed next.') ?? '',
  };
  read.check();
  await writePolicy(tx, policy, { personId: person.personId, now, today });
  return redirect(`/settings/${setting.id}/drugs-policy`);
}

/** The drugs policy of each setting. */
export function policyRoutes(): Route[] {
  const path = '/settings/:settingId/drugs-policy';
  return [
    { method: 'GET', path, who: 'signed-in', audit: 'viewed-drugs-policy', answer: (visit) => show(visit) },
    {
      method: 'POST',
      path,
      who: 'signed-in',
      audit: 'wrote-drugs-policy',
      answer: (visit) =>
        answerForm(
          visit.form,
          (read) => write(visit, read),
          (errors) => show(visit, errors),
        ),
    },
    {
      method: 'POST',
      path: `${path}/read`,
      who: 'signed-in',
      audit: 'read-drugs-policy',
      answer: async (visit) => {
        const { tx, params, form, person, now, newId } = visit;
        const setting = await openSetting(tx, params.settingId ?? '');
        visit.about({ kind: 'setting', id: setting.id });
        const policy = await policyOf(tx, setting.id);
        // Somebody may have renewed it since the page was opened: what was read is what is said to be read.
        if (policy && policy.id === one(form, 'policy'))
          await readPolicy(tx, policy, { personId: person.personId, now, newId });
        return redirect(`/settings/${setting.id}/drugs-policy`);
      },
    },
  ];
}
