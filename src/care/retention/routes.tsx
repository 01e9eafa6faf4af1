import type { AuditVerb } from '../../platform/audit/index.ts';
import { HearthError } from '../../platform/errors/index.ts';
import {
  type FieldErrors,
  one,
  page,
  type Route,
  redirect,
  type SignedInVisit,
} from '../../platform/web/index.ts';
import { addDays } from '../../protocol/index.ts';
import { dayIn } from '../day-field.tsx';
import { CertificatePage, CertificatesPage } from './certificate-page.tsx';
import { certificates, oneCertificate } from './certificates.ts';
import { answerDestruction, lastBackup, openAsk, refusedAsks, whatStops } from './destruction.ts';
import { DueRecordsPage } from './due-page.tsx';
import { holdsOf, liftHold, setHold } from './holds.ts';
import { RecordPage } from './record-page.tsx';
import { oneDue, recordsDue, reviewRecord } from './records.ts';

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Opens one record that is due; whoever may not gets `not-found`, before anything of it is looked at. */
async function open(visit: SignedInVisit) {
  const { tx, params, today } = visit;
  const record = await oneDue(tx, params.childId ?? '', today);
  visit.about({ kind: 'child', id: record.child_id, childId: record.child_id });
  return record;
}

async function show(visit: SignedInVisit, keptDays: number | null, errors: FieldErrors = {}) {
  const { tx, today, form, person, newId } = visit;
  const record = await open(visit);
  const childId = record.child_id;
  const until = keptDays === null ? null : addDays(today, keptDays);
  const backups = { last: await lastBackup(tx), keptDays, until };
  const ask = await openAsk(tx, childId);
  const refused = await refusedAsks(tx, childId);
  const [stops, holds] = [await whatStops(tx, childId), await holdsOf(tx, childId)];
  const body = (
    <RecordPage
      {...{ record, stops, ask, refused, holds, backups, entryId: newId(), form, errors, person }}
    />
  );
  const hasErrors = Object.keys(errors).length > 0;
  return page({ title: 'A record that is due', body, back: '/retention', hasErrors });
}

/** The id that the form carries, so that pressed twice it is done once. */
function entryOf({ form, newId }: SignedInVisit): string {
  const sent = one(form, 'entry');
  return uuid.test(sent) ? sent : newId();
}

async function review(visit: SignedInVisit) {
  const { tx, form, person, now, today } = visit;
  const id = entryOf(visit);
  // Kept on, it is no longer due: pressed twice, it is kept once.
  if (await tx.selectFrom('record_review').select('id').where('id', '=', id).executeTakeFirst())
    return redirect('/retention');
  const { child_id: childId } = await open(visit);
  const again = dayIn(form, 'again');
  if (again === undefined) throw new HearthError('not-a-date', 'Give day, month and year.', 'again');
  const found = { id, outcome: one(form, 'outcome'), reason: one(form, 'reason'), again };
  await reviewRecord(tx, childId, found, { personId: person.personId, now, today });
  return redirect('/retention');
}

async function answer(visit: SignedInVisit, keptDays: number | null) {
  const { tx, form, newId } = visit;
  const { child_id: childId } = await open(visit);
  const askId = one(form, 'ask');
  const certificateId = newId();
  const given = { answer: one(form, 'answer'), reason: one(form, 'reason'), backupsKeptDays: keptDays };
  const gone = await answerDestruction(tx, childId, {
    ...given,
    askId: uuid.test(askId) ? askId : newId(),
    certificateId,
  });
  return redirect(gone ? `/retention/certificates/${certificateId}` : `/retention/${childId}`);
}

async function hold(visit: SignedInVisit) {
  const { tx, form, person, now } = visit;
  const { child_id: childId } = await open(visit);
  const set = { id: entryOf(visit), kind: one(form, 'kind'), reason: one(form, 'holdReason') };
  await setHold(tx, childId, set, { personId: person.personId, now });
  return redirect(`/retention/${childId}`);
}

async function lift(visit: SignedInVisit) {
  const { tx, form, params, person, now } = visit;
  const { child_id: childId } = await open(visit);
  const id = params.holdId ?? '';
  await liftHold(tx, childId, { id, reason: one(form, `lift-${id}`) }, { personId: person.personId, now });
  return redirect(`/retention/${childId}`);
}

/**
 * When records are due, looking at one, what holds it, and its end, which takes two.
 * @param keptDays for how many days backups are kept; null when nobody has said so
 */
export function retentionRoutes(keptDays: number | null): Route[] {
  type Act = (visit: SignedInVisit) => Promise<ReturnType<typeof redirect>>;
  const act = (path: string, audit: AuditVerb, work: Act): Route => ({
    method: 'POST',
    path: `/retention/:childId${path}`,
    who: 'signed-in',
    audit,
    answer: async (visit) => {
      try {
        return await work(visit);
      } catch (error) {
        if (error instanceof HearthError && error.field)
          return show(visit, keptDays, { [error.field]: error.message });
        throw error;
      }
    },
  });
  const look = (
    path: string,
    audit: AuditVerb,
    work: (visit: SignedInVisit) => Promise<ReturnType<typeof page>>,
  ): Route => ({
    method: 'GET',
    path: `/retention${path}`,
    who: 'signed-in',
    audit,
    answer: work,
  });
  return [
    look('', 'viewed-records-due', async ({ tx, today }) =>
      page({
        title: 'Records that are due',
        body: <DueRecordsPage due={await recordsDue(tx, today)} today={today} />,
      }),
    ),
    look('/certificates', 'viewed-certificates', async ({ tx }) =>
      page({
        title: 'Records that were destroyed',
        body: <CertificatesPage all={await certificates(tx)} />,
        back: '/retention',
      }),
    ),
    look('/certificates/:certificateId', 'viewed-certificate', async ({ tx, params, query, about }) => {
      const certificate = await oneCertificate(tx, params.certificateId ?? '');
      about({ kind: 'certificate', id: certificate.id });
      const print = query.get('print') === '1';
      const body = <CertificatePage certificate={certificate} print={print} />;
      return page({ title: 'Certificate of destruction', body, back: '/retention/certificates', print });
    }),
    look('/:childId', 'viewed-record-due', (visit) => show(visit, keptDays)),
    act('', 'reviewed-record-due', review),
    act('/answers', 'answered-destruction', (visit) => answer(visit, keptDays)),
    act('/holds', 'set-legal-hold', hold),
    act('/holds/:holdId/lift', 'lifted-legal-hold', lift),
  ];
}
