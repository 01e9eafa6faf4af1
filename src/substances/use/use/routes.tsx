import { adds } from '../../../care/index.ts';
import { stepsAbout } from '../../../follow-up/index.ts';
import type { AuditVerb } from '../../../platform/audit/index.ts';
import {
  type FieldErrors,
  page,
  type Route,
  redirect,
  type SignedInVisit,
} from '../../../platform/web/index.ts';
import { entryOf } from '../../forms/entry.tsx';
import { answerForm, type FormReader, valuesOf } from '../../forms/form-reader.ts';
import { policeWays, supportAnswers, supportKinds } from '../../model.ts';
import type { By } from '../../seizures/new/record-seizure.ts';
import { getUse } from '../get-use.ts';
import { answerSupport, offerToChild, reviewUse } from './add-to-use.ts';
import { UsePage } from './page.tsx';
import { tellPolice } from './tell-police.ts';

async function show(visit: SignedInVisit, opened = '', errors: FieldErrors = {}) {
  const { tx, person, now, today, newId, params, form } = visit;
  const use = await getUse(tx, params.useId ?? '');
  visit.about({ kind: 'substance-use', id: use.id, childId: use.child_id });
  const values = valuesOf(form);
  const body = (
    <UsePage
      use={use}
      steps={await stepsAbout(tx, 'substance-use', use.id)}
      mayAdd={await adds(tx, use.child_id, 'record')}
      entry={values.entry ?? newId()}
      {...{ person, now, today, values, opened, errors }}
    />
  );
  const hasErrors = Object.keys(errors).length > 0;
  return page({ title: 'Use of a substance', body, back: `/children/${use.child_id}/substances`, hasErrors });
}

type Work = (sent: {
  read: FormReader;
  ids: { id: string; useId: string };
  visit: SignedInVisit;
  by: By;
}) => Promise<void>;

/** Something that is added on the page; what is wrong brings the page back with the form open. */
const added = (path: string, audit: AuditVerb, work: Work): Route => ({
  method: 'POST',
  path: `/substances/use/:useId/${path}`,
  who: 'signed-in',
  audit,
  answer: (visit) =>
    answerForm(
      visit.form,
      async (read) => {
        const { tx, form, person, now, newId, params } = visit;
        const use = await getUse(tx, params.useId ?? '');
        visit.about({ kind: 'substance-use', id: use.id, childId: use.child_id });
        const ids = { id: entryOf(form, newId), useId: use.id };
        await work({ read, ids, visit, by: { personId: person.personId, now, newId } });
        return redirect(`/substances/use/${use.id}`);
      },
      (errors) => show(visit, path, errors),
    ),
});

const review: Work = async ({ read, ids, visit, by }) => {
  const made = {
    ...ids,
    hypothesis: read.text('hypothesis', 5000, 'Say why you think it happens.'),
    inCarePlan: read.text('inCarePlan', 2000, 'Say where in the care plan it stands.'),
    childWords: read.text('reviewChildWords', 5000),
    nextOn: read.day('nextOn'),
  };
  read.check();
  await reviewUse(visit.tx, made, by);
};

const offer: Work = async ({ read, ids, visit, by }) => {
  const made = {
    ...ids,
    kind: read.choice('kind', supportKinds, 'Choose the kind of support.'),
    words: read.text('offerWords', 2000, 'Say what was offered, and by whom.'),
    offeredOn: read.day('offeredOn', 'Give the day on which it was offered.') ?? '',
  };
  read.check();
  await offerToChild(visit.tx, made, by);
};

const answer: Work = async ({ read, ids, visit, by }) => {
  const made = {
    ...ids,
    supportId: read.id('supportId', 'Choose the offer.'),
    answer: read.choice('answer', supportAnswers, 'Choose what they said.'),
    childWords: read.text('answerChildWords', 5000),
  };
  read.check();
  await answerSupport(visit.tx, made, by);
};

const police: Work = async ({ read, ids, visit, by }) => {
  const kinds = { information: '', complaint: '' };
  const told = {
    ...ids,
    kind: read.choice('policeKind', kinds, 'Choose: information, or a formal complaint.'),
    how: read.choice('how', policeWays, 'Choose how.'),
    words: read.text('policeWords', 5000, 'Say what they were told.'),
    emergency: read.text('emergency', 2000),
    sharedAt: read.moment('shared', by.now),
    senior: read.text('senior', 200),
    seniorSaid: read.text('seniorSaid', 2000),
    consultedAt: read.maybeMoment('consulted', by.now),
    immediateRisk: read.text('immediateRisk', 2000),
    reference: read.text('reference', 100),
  };
  read.check();
  await tellPolice(visit.tx, told, by);
};

/** What is known about a child's use, and everything that is added to it. */
export function useRoutes(): Route[] {
  return [
    {
      method: 'GET',
      path: '/substances/use/:useId',
      who: 'signed-in',
      audit: 'viewed-substance-use',
      answer: (visit) => show(visit),
    },
    added('reviews', 'reviewed-substance-use', review),
    added('support', 'offered-support', offer),
    added('answers', 'answered-support', answer),
    added('police', 'told-police-of-substances', police),
  ];
}
