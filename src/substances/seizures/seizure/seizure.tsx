import { adds } from '../../../care/index.ts';
import { stepsAbout } from '../../../follow-up/index.ts';
import { beginBeside, couldBegin } from '../../../incidents/index.ts';
import type { AuditVerb } from '../../../platform/audit/index.ts';
import { Refusal } from '../../../platform/errors/index.ts';
import { type ActionParts, action, form, type Shape } from '../../../platform/forms/index.ts';
import { type PageParts, page, type Route, type SignedInContext } from '../../../platform/web/index.ts';
import { maySeeSeizure } from '../../may.ts';
import { collectionForm } from '../custody/collection-form.ts';
import { type CouldSign, couldSign, holds } from '../custody/could-sign.ts';
import { destructionForm } from '../custody/destruction-form.ts';
import { handOverForm } from '../custody/hand-over-form.ts';
import { signSecond } from '../custody/second-signature.ts';
import { signCollection, signFirst } from '../custody/sign-line.ts';
import { signatureForm, waitingLine } from '../custody/signature-form.ts';
import { getSeizure, type WholeSeizure } from '../get-seizure.ts';
import { addToSeizure } from './add-to-seizure.ts';
import { additionForm } from './addition-form.ts';
import { type FormsOfSeizure, SeizurePage } from './seizure-page.tsx';

const path = '/substances/seizures/:seizureId';

interface SeizureHere {
  readonly seizure: WholeSeizure;
  /** Who can be asked for the second signature; nobody, for whoever does not hold the item. */
  readonly able: readonly CouldSign[];
}

async function openSeizure({ tx, params, auditSubject: about }: SignedInContext): Promise<SeizureHere> {
  const seizure = await getSeizure(tx, params.seizureId ?? '');
  about({ kind: 'seizure', id: seizure.id, childId: seizure.child_id ?? undefined });
  return { seizure, able: await couldSign(tx, seizure.id) };
}

type Acts<S extends Shape> = ActionParts<SeizureHere, S, object>;
type Signed<S extends Shape> = Pick<Acts<S>, 'form' | 'start' | 'example'> & {
  readonly at: string;
  readonly audit: AuditVerb;
  readonly name: keyof FormsOfSeizure;
  readonly sign: (
    tx: SignedInContext['tx'],
    seizure: WholeSeizure,
    values: Parameters<Acts<S>['act']>[2],
    by: Parameters<Acts<S>['act']>[3],
  ) => Promise<unknown>;
};

/** Something that is signed on the page of an item. */
const signed = <S extends Shape>({ at, audit, name, sign, ...parts }: Signed<S>) =>
  action<SeizureHere, S>({
    ...parts,
    path: `${path}/${at}`,
    shownAt: null,
    may: maySeeSeizure,
    audit: { send: audit },
    open: openSeizure,
    page: ({ context, form }) => seizurePage(context, { [name]: form }),
    act: async (tx, { seizure }, values, by) => {
      await sign(tx, seizure, values, by);
      return { to: `/substances/seizures/${seizure.id}`, made: {} };
    },
  });

const handOver = signed({
  at: 'hand-over',
  name: 'handOver',
  audit: 'handed-over-seizure',
  form: handOverForm,
  sign: (tx, seizure, line, by) => signFirst(tx, seizure, { kind: 'handed-over', ...line }, by),
  example: {
    happenedAt: new Date('2026-03-03T01:00:00Z'),
    keptWhere: 'Safe upstairs',
    words: 'End of the shift; sealed in its bag.',
  },
});

const destruction = signed({
  at: 'destruction',
  name: 'destruction',
  audit: 'destroyed-seizure',
  form: destructionForm,
  sign: (tx, seizure, line, by) =>
    signFirst(tx, seizure, { kind: 'destroyed', keptWhere: null, ...line }, by),
  example: {
    words: 'Mixed with hot water and washing-up liquid.',
    happenedAt: new Date('2026-03-03T01:30:00Z'),
    sure: true,
  },
});

const collection = signed({
  at: 'collection',
  name: 'collection',
  audit: 'seizure-collected',
  form: collectionForm,
  sign: signCollection,
  example: {
    happenedAt: new Date('2026-03-03T02:00:00Z'),
    allegation: false,
    words: 'One sealed bag.',
    officerName: 'Officer Made-Up',
    officerNumber: '1234TW',
    officerWords: 'I have taken this item.',
    sure: true,
  },
});

const signature = signed({
  at: 'signatures',
  name: 'signature',
  audit: 'signed-seizure',
  form: ({ seizure }, { person }) => signatureForm(waitingLine(seizure)?.signed_by === person.personId),
  start: ({ seizure }) => ({ eventId: waitingLine(seizure)?.id }),
  sign: signSecond,
  example: { verdict: 'signed' },
});

const addition = signed({
  at: 'additions',
  name: 'addition',
  audit: 'added-to-seizure',
  form: additionForm,
  sign: addToSeizure,
  example: { kind: 'addition', words: 'It lay on the landing.' },
});

/** An item that was taken from a child offers to begin the record of what happened, with what is written here. */
const begin = action({
  path: `${path}/record`,
  shownAt: null,
  may: maySeeSeizure,
  audit: { send: 'began-draft' },
  open: openSeizure,
  form: form({}),
  page: ({ context, form }) => seizurePage(context, { record: form }),
  act: async (tx, { seizure }, _, by) => {
    const childId = seizure.child_id;
    if (!childId) throw new Refusal('not-allowed', 'No child is named here, so there is no record to begin.');
    const { id, setting_id: settingId, found_at: at, found_where: place, people_present: present } = seizure;
    if (seizure.record_id) return { to: `/incidents/${seizure.record_id}`, made: {} };
    return { to: await beginBeside(tx, { id, childId, settingId, at, place, present }, by), made: {} };
  },
  example: {},
});

/** Whether there is no record of it, and the visitor could begin one. */
async function mayBegin(tx: SignedInContext['tx'], { child_id, setting_id, record_id }: WholeSeizure) {
  if (!child_id || record_id) return false;
  return await couldBegin(tx, { childId: child_id, settingId: setting_id });
}

/** The page of an item; a form on it that was sent and not taken stands there as it was typed. */
async function seizurePage(context: SignedInContext, sent: Partial<FormsOfSeizure>): Promise<PageParts> {
  const { tx, person, now } = context;
  const here = await openSeizure(context);
  const { seizure } = here;
  const isHeld = await holds(tx, seizure.id);
  const forms = {
    handOver: await handOver.blank(context, here),
    destruction: await destruction.blank(context, here),
    collection: await collection.blank(context, here),
    signature: await signature.blank(context, here),
    addition: await addition.blank(context, here),
    record: (await mayBegin(tx, seizure)) ? await begin.blank(context, here) : null,
    ...sent,
  };
  const body = (
    <SeizurePage
      {...{ seizure, forms, now }}
      steps={await stepsAbout(tx, 'seizure', seizure.id)}
      holds={isHeld}
      mayAdd={isHeld || (seizure.child_id !== null && (await adds(tx, seizure.child_id, 'record')))}
      personId={person.personId}
    />
  );
  return { title: 'A substance that was taken or found', body, back: '/substances' };
}

/** The page of an item, and everything that is signed there. */
export const seizureRoutes: readonly Route[] = [
  {
    method: 'GET',
    path,
    who: 'signed-in',
    may: maySeeSeizure,
    audit: 'viewed-seizure',
    answer: async (context) => page(await seizurePage(context, {})),
  },
  ...[handOver, destruction, collection, signature, addition, begin].flatMap(({ routes }) => routes),
];
