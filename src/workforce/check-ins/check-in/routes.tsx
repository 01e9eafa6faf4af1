import type { AuditVerb } from '../../../platform/audit/index.ts';
import {
  type Answer,
  type FieldErrors,
  one,
  page,
  type Route,
  redirect,
  type SignedInVisit,
} from '../../../platform/web/index.ts';
import { readMoment } from '../../form/read-day.ts';
import { entryOf, orShownAgain, valuesOf } from '../../form/written.ts';
import { offersSeen } from '../../support-offers/support-offers.ts';
import { type Adding, addEntry, answerSupport, holdTalk, takeOver } from './add-entry.ts';
import { type CheckIn, getCheckIn } from './get-check-in.ts';
import { CheckInPage } from './page.tsx';

async function opened({ tx, params, about }: SignedInVisit): Promise<CheckIn> {
  const checkIn = await getCheckIn(tx, params.checkInId ?? '');
  about({ kind: 'staff-check-in', id: checkIn.id });
  return checkIn;
}

async function checkInPage(visit: SignedInVisit, form = '', errors: FieldErrors = {}): Promise<Answer> {
  const { tx, person, now, newId } = visit;
  const checkIn = await opened(visit);
  const offers = await offersSeen(tx);
  const body = (
    <CheckInPage
      {...{ checkIn, offers, person, now, form, errors }}
      entry={newId()}
      values={valuesOf(visit)}
    />
  );
  return page({ title: 'How they are', body, back: '/check-ins', hasErrors: Object.keys(errors).length > 0 });
}

type Act = (visit: SignedInVisit, checkIn: CheckIn, by: Adding) => Promise<void>;

const adding = (path: string, audit: AuditVerb, act: Act): Route => ({
  method: 'POST',
  path: `/check-ins/:checkInId/${path}`,
  who: 'signed-in',
  audit,
  answer: async (visit) => {
    const { person, now, newId } = visit;
    const checkIn = await opened(visit);
    return orShownAgain(
      async () => {
        await act(visit, checkIn, { id: entryOf(visit), personId: person.personId, now, newId });
        return redirect(`/check-ins/${checkIn.id}`);
      },
      (errors) => checkInPage(visit, path, errors),
    );
  },
});

/** Reading a check-in and what is added to it. There is no API: this leaves the house in no other way. */
export function checkInRoutes(): Route[] {
  const text = ({ form }: SignedInVisit, name: string) => one(form, name);
  return [
    {
      method: 'GET',
      path: '/check-ins/:checkInId',
      who: 'signed-in',
      audit: 'viewed-check-in',
      answer: (visit) => checkInPage(visit),
    },
    adding('talks', 'held-check-in', (visit, checkIn, by) =>
      holdTalk(
        visit.tx,
        checkIn,
        {
          spokenAt: readMoment(visit.form, 'spoken'),
          health: text(visit, 'health'),
          welfare: text(visit, 'welfare'),
          accident: text(visit, 'accident'),
          words: text(visit, 'words'),
        },
        by,
      ),
    ),
    adding('offers', 'added-to-check-in', (visit, checkIn, by) =>
      addEntry(visit.tx, checkIn, 'support-offered', text(visit, 'offer'), by),
    ),
    adding('answers', 'added-to-check-in', (visit, checkIn, by) => {
      const answer = { accepts: text(visit, 'accepts'), words: text(visit, 'answerWords') };
      return answerSupport(visit.tx, checkIn, answer, by);
    }),
    adding('waits', 'added-to-check-in', (visit, checkIn, by) =>
      addEntry(visit.tx, checkIn, 'put-off', text(visit, 'why'), by),
    ),
    adding('notes', 'added-to-check-in', (visit, checkIn, by) =>
      addEntry(visit.tx, checkIn, 'note', text(visit, 'note'), by),
    ),
    adding('take', 'took-check-in', ({ tx }, checkIn) => takeOver(tx, checkIn)),
  ];
}
