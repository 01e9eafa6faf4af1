import { adds, photographInForm } from '../../../care/index.ts';
import { stepsAbout } from '../../../follow-up/index.ts';
import type { AuditVerb } from '../../../platform/audit/index.ts';
import {
  type FieldErrors,
  one,
  page,
  type Route,
  redirect,
  type SignedInVisit,
} from '../../../platform/web/index.ts';
import { entryOf } from '../../forms/entry.tsx';
import { answerForm, type FormReader, valuesOf } from '../../forms/form-reader.ts';
import { photographSent } from '../../forms/photograph-sent.ts';
import { couldSign, holds } from '../custody/could-sign.ts';
import { readCollection, readDestruction, readHandOver } from '../custody/read-line.ts';
import { signSecond } from '../custody/second-signature.ts';
import { signLine } from '../custody/sign-line.ts';
import { getSeizure } from '../get-seizure.ts';
import { addToSeizure } from './add-to-seizure.ts';
import { SeizurePage } from './page.tsx';

async function show(visit: SignedInVisit, opened = '', errors: FieldErrors = {}) {
  const { tx, person, now, newId, params, form } = visit;
  const seizure = await getSeizure(tx, params.seizureId ?? '');
  visit.about({ kind: 'seizure', id: seizure.id, childId: seizure.child_id ?? undefined });
  const isHeld = await holds(tx, seizure.id);
  const body = (
    <SeizurePage
      seizure={seizure}
      steps={await stepsAbout(tx, 'seizure', seizure.id)}
      able={isHeld && seizure.state === 'kept' ? await couldSign(tx, seizure.id) : []}
      holds={isHeld}
      mayAdd={isHeld || (seizure.child_id !== null && (await adds(tx, seizure.child_id, 'record')))}
      values={valuesOf(form)}
      {...{ person, now, newId, opened, errors }}
    />
  );
  const hasErrors = Object.keys(errors).length > 0;
  return page({ title: 'A substance that was taken or found', body, back: '/substances', hasErrors });
}

type Work = (visit: SignedInVisit, seizureId: string, read: FormReader) => Promise<void>;

/** Something that is signed on the page of an item; what is wrong brings the page back with the form open. */
const signed = (path: string, audit: AuditVerb, work: Work, file?: typeof photographInForm): Route => ({
  method: 'POST',
  path: `/substances/seizures/:seizureId/${path}`,
  who: 'signed-in',
  audit,
  ...(file ? { file } : {}),
  answer: (visit) =>
    answerForm(
      visit.form,
      async (read) => {
        const { id, child_id } = await getSeizure(visit.tx, visit.params.seizureId ?? '');
        visit.about({ kind: 'seizure', id, childId: child_id ?? undefined });
        await work(visit, id, read);
        return redirect(`/substances/seizures/${id}`);
      },
      (errors) => show(visit, path, errors),
    ),
});

const line =
  (readLine: typeof readHandOver | typeof readDestruction | typeof readCollection): Work =>
  async ({ tx, form, person, now, newId }, seizureId, read) => {
    const sent = { id: entryOf(form, newId), seizureId };
    const made = readLine(read, sent, now);
    read.check();
    await signLine(tx, made, person, { personId: person.personId, now, newId });
  };

const second: Work = async ({ tx, person, now, newId }, seizureId, read) => {
  const eventId = read.id('event', 'Open the page again.');
  const words = read.text('secondWords', 2000);
  const verdicts = { signed: '', refused: '', withdrawn: '' };
  const verdict = read.choice('verdict', verdicts, 'Choose: sign, or do not sign.');
  read.check();
  await signSecond(tx, { seizureId, eventId, verdict, words }, { personId: person.personId, now, newId });
};

const addition: Work = async ({ tx, form, body, person, now, newId }, seizureId, read) => {
  const kinds = { addition: '', correction: '' };
  const added = {
    id: entryOf(form, newId),
    seizureId,
    kind: read.choice('kind', kinds, 'Choose what it is.'),
    words: read.text('words', 5000, 'Write what is to be added or put right.'),
    reason: read.text('reason', 2000),
    photograph: await photographSent(body, read),
  };
  if (one(form, 'kind') === 'correction' && !added.reason) read.refuse('reason', 'Say why it is corrected.');
  read.check();
  await addToSeizure(tx, added, { personId: person.personId, now, newId });
};

/** The page of an item, and everything that is signed there. */
export function seizureRoutes(): Route[] {
  return [
    {
      method: 'GET',
      path: '/substances/seizures/:seizureId',
      who: 'signed-in',
      audit: 'viewed-seizure',
      answer: (visit) => show(visit),
    },
    signed('hand-over', 'handed-over-seizure', line(readHandOver)),
    signed('destruction', 'destroyed-seizure', line(readDestruction)),
    signed('collection', 'seizure-collected', line(readCollection)),
    signed('signatures', 'signed-seizure', second),
    signed('additions', 'added-to-seizure', addition, photographInForm),
  ];
}
