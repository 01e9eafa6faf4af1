import type { AuditVerb } from '../../../platform/audit/index.ts';
import {
  type ActionParts,
  action,
  type Done,
  type Filled,
  form,
  type Shape,
} from '../../../platform/forms/index.ts';
import { type PageParts, page, type Route, type SignedInContext } from '../../../platform/web/index.ts';
import { maySeeCheckIn } from '../../may.ts';
import { offersSeen } from '../../support-offers/support-offers.ts';
import { addEntry, answerSupport, holdTalk, takeOver } from './add-entry.ts';
import { answerForm, noteForm, putOffForm, supportForm, talkForm } from './check-in-forms.ts';
import { CheckInPage, type FormsOfCheckIn } from './check-in-page.tsx';
import { type CheckIn, getCheckIn } from './get-check-in.ts';

const path = '/check-ins/:checkInId';

async function openCheckIn({ tx, params, auditSubject: about }: SignedInContext): Promise<CheckIn> {
  const checkIn = await getCheckIn(tx, params.checkInId ?? '');
  about({ kind: 'staff-check-in', id: checkIn.id });
  return checkIn;
}

type ShortForm<S extends Shape> = Pick<ActionParts<CheckIn, S, object>, 'form' | 'example'> & {
  readonly at: keyof FormsOfCheckIn;
  readonly audit: AuditVerb;
  readonly act: (...given: Parameters<ActionParts<CheckIn, S, object>['act']>) => Promise<void>;
};

/** One of the forms that stand on the page of a check-in. */
const shortForm = <S extends Shape>({ at, audit, act, ...parts }: ShortForm<S>) =>
  action<CheckIn, S>({
    ...parts,
    path: `${path}/${at}`,
    shownAt: null,
    may: maySeeCheckIn,
    audit: { send: audit },
    open: openCheckIn,
    page: ({ context, form }) => checkInPage(context, { [at]: form }),
    act: async (tx, checkIn, values, by): Promise<Done<object>> => {
      await act(tx, checkIn, values, by);
      return { to: `/check-ins/${checkIn.id}`, made: {} };
    },
  });

const talks = shortForm({
  at: 'talks',
  audit: 'held-check-in',
  form: ({ was_hurt }) => talkForm(was_hurt),
  act: holdTalk,
  example: {
    spokenAt: new Date('2026-03-03T02:00:00Z'),
    health: 'A cut on the hand, seen by a nurse.',
    welfare: 'Shaken. Slept badly.',
    accident: 'Accident book 14',
  },
});

const offers = shortForm({
  at: 'offers',
  audit: 'added-to-check-in',
  form: supportForm,
  act: (tx, checkIn, { words }, by) => addEntry(tx, checkIn, 'support-offered', words, by),
  example: { words: 'Six hours with a counsellor.' },
});

const answers = shortForm({
  at: 'answers',
  audit: 'added-to-check-in',
  form: ({ person_id }, { person }) => answerForm(person_id === person.personId),
  act: answerSupport,
  example: { accepts: true },
});

const waits = shortForm({
  at: 'waits',
  audit: 'added-to-check-in',
  form: putOffForm,
  act: (tx, checkIn, { words }, by) => addEntry(tx, checkIn, 'put-off', words, by),
  example: { words: 'On leave until Friday.' },
});

const notes = shortForm({
  at: 'notes',
  audit: 'added-to-check-in',
  form: noteForm,
  act: (tx, checkIn, { words }, by) => addEntry(tx, checkIn, 'note', words, by),
  example: { words: 'I went to the doctor today.' },
});

const take = shortForm({
  at: 'take',
  audit: 'took-check-in',
  form: form({}),
  act: takeOver,
  example: {},
});

/** The page of a check-in; a form on it that was sent and not taken stands there as it was typed. */
async function checkInPage(context: SignedInContext, sent: Partial<FormsOfCheckIn> = {}): Promise<PageParts> {
  const { tx, person, now } = context;
  const checkIn = await openCheckIn(context);
  const { i_hold_it: mayHold, awaitsAnswer, wasTalked, could_take } = checkIn;
  const isMine = checkIn.person_id === person.personId;
  const shown = async (
    at: keyof FormsOfCheckIn,
    isOpen: boolean,
    of: { readonly blank: (context: SignedInContext, opened: CheckIn) => Promise<Filled> },
  ) => sent[at] ?? (isOpen ? await of.blank(context, checkIn) : null);
  const forms: FormsOfCheckIn = {
    talks: await shown('talks', mayHold, talks),
    offers: await shown('offers', mayHold, offers),
    answers: await shown('answers', awaitsAnswer && (isMine || mayHold), answers),
    waits: await shown('waits', mayHold && !wasTalked, waits),
    notes: await shown('notes', isMine || mayHold, notes),
    take: await shown('take', could_take && !mayHold, take),
  };
  const body = <CheckInPage {...{ checkIn, isMine, now, forms }} offers={await offersSeen(tx)} />;
  return { title: 'How they are', body, back: '/check-ins' };
}

/** Reading a check-in and what is added to it. There is no API: this leaves the house in no other way. */
export const checkInRoutes: readonly Route[] = [
  {
    method: 'GET',
    path,
    who: 'signed-in',
    may: maySeeCheckIn,
    audit: 'viewed-check-in',
    answer: async (context) => page(await checkInPage(context)),
  },
  ...[talks, offers, answers, waits, notes, take].flatMap(({ routes }) => routes),
];
