import { HearthError } from '../../platform/errors/index.ts';
import {
  type FieldErrors,
  one,
  page,
  type Route,
  redirect,
  type SignedInVisit,
} from '../../platform/web/index.ts';
import { dayIn } from '../day-field.tsx';
import { DueRecordsPage, ReviewRecordPage } from './page.tsx';
import { oneDue, recordsDue, reviewRecord } from './records.ts';

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

async function show(visit: SignedInVisit, errors: FieldErrors = {}) {
  const { tx, params, today, form, person, newId } = visit;
  const record = await oneDue(tx, params.childId ?? '', today);
  visit.about({ kind: 'child', id: record.child_id, childId: record.child_id });
  const body = <ReviewRecordPage {...{ record, entryId: newId(), form, errors, person }} />;
  const hasErrors = Object.keys(errors).length > 0;
  return page({ title: 'A record that is due', body, back: '/retention', hasErrors });
}

async function review(visit: SignedInVisit) {
  const { tx, params, form, person, now, today, newId } = visit;
  const childId = params.childId ?? '';
  visit.about({ kind: 'child', id: childId, childId });
  const sent = one(form, 'entry');
  // Pressed twice, it is kept once.
  if (
    uuid.test(sent) &&
    (await tx.selectFrom('record_review').select('id').where('id', '=', sent).executeTakeFirst())
  ) {
    return redirect('/retention');
  }
  const again = dayIn(form, 'again');
  try {
    if (again === undefined) throw new HearthError('not-a-date', 'Give day, month and year.', 'again');
    const found = {
      id: uuid.test(sent) ? sent : newId(),
      outcome: one(form, 'outcome'),
      reason: one(form, 'reason'),
      again,
    };
    await reviewRecord(tx, childId, found, { personId: person.personId, now, today });
  } catch (error) {
    if (error instanceof HearthError && error.field) return show(visit, { [error.field]: error.message });
    throw error;
  }
  return redirect('/retention');
}

/** When records are due, and looking at one. */
export function retentionRoutes(): Route[] {
  return [
    {
      method: 'GET',
      path: '/retention',
      who: 'signed-in',
      audit: 'viewed-records-due',
      answer: async ({ tx, today }) => {
        const body = <DueRecordsPage due={await recordsDue(tx, today)} today={today} />;
        return page({ title: 'Records that are due', body });
      },
    },
    {
      method: 'GET',
      path: '/retention/:childId',
      who: 'signed-in',
      audit: 'viewed-record-due',
      answer: (visit) => show(visit),
    },
    {
      method: 'POST',
      path: '/retention/:childId',
      who: 'signed-in',
      audit: 'reviewed-record',
      answer: review,
    },
  ];
}
