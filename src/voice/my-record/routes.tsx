import '../tables.ts';
import { releasesOf } from '../../care/index.ts';
import { askToRead } from '../../incidents/index.ts';
import type { AuditVerb } from '../../platform/audit/index.ts';
import { HearthError } from '../../platform/errors/index.ts';
import {
  type Answer,
  ErrorList,
  type FieldErrors,
  one,
  type Route,
  redirect,
  type YoungPersonVisit,
} from '../../platform/web/index.ts';
import { entryOf } from '../frame/entry.tsx';
import { youngPage } from '../frame/young-page.tsx';
import { addMyWords } from './add-my-words.ts';
import { RecordListBody } from './list-body.tsx';
import { myRecord, myRecords } from './my-records.ts';
import { textsOf } from './read-it.tsx';
import { RecordBody } from './record-body.tsx';

async function recordPage(visit: YoungPersonVisit, errors: FieldErrors = {}): Promise<Answer> {
  const { tx, params, person, form, newId } = visit;
  const whole = await myRecord(tx, params.incidentId ?? '');
  const { record, decisions } = whole;
  visit.about({ kind: 'incident', id: record.id, childId: person.childId });
  const decided = new Set(decisions.map(({ id }) => id));
  const releases = (await releasesOf(tx, person.childId)).filter(
    ({ source_id }) => source_id === record.id || decided.has(source_id),
  );
  const challenges = await tx
    .selectFrom('challenge')
    .select('id')
    .where('incident_id', '=', record.id)
    .execute();
  return youngPage(visit, {
    title: 'What was written',
    back: '/me/record',
    hasErrors: Object.keys(errors).length > 0,
    above: <ErrorList errors={errors} />,
    body: (
      <RecordBody
        {...whole}
        releases={releases}
        challenges={challenges.length}
        person={person}
        values={{ words: one(form, 'words') }}
        entry={entryOf(form, newId)}
        errors={errors}
      />
    ),
  });
}

const doing = (
  path: string,
  audit: AuditVerb,
  act: (visit: YoungPersonVisit, id: string) => Promise<string>,
): Route => ({
  method: 'POST',
  path: `/me/record/:incidentId/${path}`,
  who: 'young-person',
  audit,
  answer: async (visit) => {
    const id = visit.params.incidentId ?? '';
    try {
      const mark = await act(visit, id);
      visit.about({ kind: 'incident', id, childId: visit.person.childId });
      return redirect(`/me/record/${id}${mark}`);
    } catch (error) {
      if (error instanceof HearthError && error.field)
        return recordPage(visit, { [error.field]: error.message });
      throw error;
    }
  },
});

async function askForText({ tx, form, person, now, newId }: YoungPersonVisit, id: string): Promise<void> {
  const { decisions } = await myRecord(tx, id);
  const wanted = textsOf(id, decisions).find(({ value }) => value === one(form, 'text'));
  if (!wanted) throw new HearthError('missing', 'Choose what you want to read.', 'text');
  const [source = '', sourceId = ''] = wanted.value.split(' ');
  await askToRead(tx, { childId: person.childId, source, sourceId }, person, now, newId);
}

/** What was written about me, my words beside it, and reading it in a checked copy. */
export function myRecordRoutes(): Route[] {
  return [
    {
      method: 'GET',
      path: '/me/record',
      who: 'young-person',
      audit: 'viewed-own-records',
      answer: async (visit) => {
        visit.about({ kind: 'child', id: visit.person.childId, childId: visit.person.childId });
        const records = await myRecords(visit.tx);
        return youngPage(visit, {
          title: 'What was written about me',
          back: '/me',
          body: <RecordListBody records={records} />,
        });
      },
    },
    {
      method: 'GET',
      path: '/me/record/:incidentId',
      who: 'young-person',
      audit: 'viewed-own-record',
      answer: (visit) => recordPage(visit),
    },
    doing('words', 'added-own-words', async ({ tx, form, newId }, id) => {
      await addMyWords(tx, id, one(form, 'words'), entryOf(form, newId));
      return '#my-words';
    }),
    doing('read', 'asked-to-read', async (visit, id) => {
      await askForText(visit, id);
      return '';
    }),
  ];
}
