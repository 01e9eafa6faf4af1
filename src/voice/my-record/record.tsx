import '../tables.ts';
import { releasesOf } from '../../care/index.ts';
import { askToRead } from '../../incidents/index.ts';
import type { AuditVerb } from '../../platform/audit/index.ts';
import { type ActionParts, action, type Shape } from '../../platform/forms/index.ts';
import type { PageParts, Route, SignedInContext } from '../../platform/web/index.ts';
import { theirOwn, themselves } from '../frame/their-own.ts';
import { youngFrame } from '../frame/young-frame.tsx';
import { youngPage } from '../frame/young-page.tsx';
import { inMyVoice } from '../in-my-voice/in-my-voice.tsx';
import { addMyWords } from './add-my-words.ts';
import { RecordListBody } from './list-body.tsx';
import { isMyRecord, myRecord, myRecords } from './my-records.ts';
import { mayOwn } from './own.ts';
import { type FormsOfRecord, RecordBody } from './record-body.tsx';
import { type Mine, readForm, textsLeft, wordsForm } from './record-forms.ts';

const path = '/me/record/:incidentId';

const mayOwnRecord = mayOwn('what was written about them', async ({ tx, params }) => {
  const id = params.incidentId ?? '';
  return (await isMyRecord(tx, id)) ? id : null;
});

async function openMine(context: SignedInContext): Promise<Mine & { childId: string }> {
  const { tx, params, auditSubject: about } = context;
  const childId = themselves(context).childId;
  const whole = await myRecord(tx, params.incidentId ?? '');
  about({ kind: 'incident', id: whole.record.id, childId });
  const ofIt = new Set([whole.record.id, ...whole.decisions.map(({ id }) => id)]);
  const releases = (await releasesOf(tx, childId)).filter(({ source_id }) => ofIt.has(source_id));
  return { whole, releases, childId };
}
type Opened = Awaited<ReturnType<typeof openMine>>;

interface ShortForm<S extends Shape>
  extends Pick<ActionParts<Opened, S, object>, 'form' | 'act' | 'example'> {
  readonly at: keyof FormsOfRecord;
  readonly audit: AuditVerb;
}

/** One of the forms on the page of what was written about me. */
const shortForm = <S extends Shape>({ at, audit, ...parts }: ShortForm<S>) =>
  action<Opened, S>({
    ...parts,
    path: `${path}/${at}`,
    shownAt: null,
    who: 'young-person',
    may: mayOwnRecord,
    audit: { send: audit },
    open: openMine,
    frame: youngFrame,
    page: ({ context, opened, form }) => recordPage(context, opened, { [at]: form }),
  });

const addWords = shortForm({
  at: 'words',
  audit: 'added-own-words',
  form: wordsForm,
  act: async (tx, { whole: { record } }, { words }, by) => {
    await addMyWords(tx, record.id, words, by.newId());
    return { to: `/me/record/${record.id}#my-words`, made: {} };
  },
  example: { words: 'It was loud. I was scared.' },
});

const read = shortForm({
  at: 'read',
  audit: 'asked-to-read',
  form: readForm,
  act: async (tx, { whole: { record }, childId }, { text }, by) => {
    const [source = '', sourceId = ''] = text.split(' ');
    await askToRead(tx, { childId, source, sourceId }, by, by.now, by.newId);
    return { to: `/me/record/${record.id}`, made: {} };
  },
  example: {},
});

/** What was written about me; a form that was sent and not taken stands there as I wrote it. */
async function recordPage(
  context: SignedInContext,
  mine: Opened,
  sent: Partial<FormsOfRecord> = {},
): Promise<PageParts> {
  const challenge = await context.tx
    .selectFrom('challenge')
    .select('id')
    .where('incident_id', '=', mine.whole.record.id)
    .executeTakeFirst();
  const forms = {
    words: await addWords.blank(context, mine),
    ...(Object.keys(textsLeft(mine)).length > 0 && { read: await read.blank(context, mine) }),
    ...sent,
  };
  const body = <RecordBody {...mine} isChallenged={challenge !== undefined} forms={forms} />;
  return { title: 'What was written', back: '/me/record', body };
}

/** What was written about me, my words beside it, and reading it in a checked copy. */
export const myRecordRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/me/record',
    who: 'young-person',
    may: theirOwn,
    audit: 'viewed-own-records',
    answer: async (context) => {
      context.auditSubject({ kind: 'child', id: context.person.childId, childId: context.person.childId });
      const records = await myRecords(context.tx);
      return youngPage(context, {
        title: 'What was written about me',
        back: '/me',
        body: <RecordListBody records={records} />,
      });
    },
  },
  {
    method: 'GET',
    path,
    who: 'young-person',
    may: mayOwnRecord,
    audit: 'viewed-own-record',
    answer: async (context) =>
      youngFrame(context, await recordPage(context, await openMine(context)), null, 200),
  },
  ...addWords.routes,
  ...inMyVoice({
    path,
    may: mayOwnRecord,
    audit: { show: 'viewed-own-record' },
    open: async (context) => {
      const { whole } = await openMine(context);
      const { id: aboutId, child_id: childId } = whole.spokenAbout;
      return { about: 'incident', aboutId, childId, to: `/me/record/${whole.record.id}#my-words` };
    },
  }),
  ...read.routes,
];
