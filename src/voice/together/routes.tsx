import '../tables.ts';
import { adds, calledName } from '../../care/index.ts';
import { HearthError, notFound } from '../../platform/errors/index.ts';
import {
  type Answer,
  type FieldErrors,
  isOneOf,
  many,
  one,
  page,
  type Route,
  redirect,
  type SignedInVisit,
} from '../../platform/web/index.ts';
import { entryOf } from '../frame/entry.tsx';
import { TogetherPage } from './page.tsx';
import { writeDownTogether } from './write-down.ts';

async function recordsOf({ tx }: SignedInVisit, childId: string) {
  return tx
    .selectFrom('incident')
    .select(['id', 'occurred_on'])
    .where('child_id', '=', childId)
    .orderBy('occurred_on', 'desc')
    .limit(30)
    .execute();
}

async function spokenOf({ tx }: SignedInVisit, childId: string) {
  return tx
    .selectFrom('spoken_word as s')
    .leftJoin('person_account as p', 'p.id', 's.written_by')
    .select(['s.id', 's.words', 's.said_at', 'p.name as written_by_name'])
    .where('s.child_id', '=', childId)
    .orderBy('s.said_at', 'desc')
    .limit(50)
    .execute();
}

async function togetherPage(visit: SignedInVisit, errors: FieldErrors = {}): Promise<Answer> {
  const { tx, params, form, query, person, newId } = visit;
  const childId = params.childId ?? '';
  const child = await tx
    .selectFrom('child')
    .select(['given_name', 'family_name', 'known_as'])
    .where('id', '=', childId)
    .executeTakeFirst();
  if (!child || !(await adds(tx, childId, 'profile'))) throw notFound();
  visit.about({ kind: 'child', id: childId, childId });
  const values = Object.fromEntries(['as', 'record', 'words', 'want'].map((name) => [name, one(form, name)]));
  return page({
    title: 'Write it down together',
    back: `/children/${childId}`,
    hasErrors: Object.keys(errors).length > 0,
    body: (
      <TogetherPage
        childId={childId}
        called={calledName(child)}
        records={await recordsOf(visit, childId)}
        spoken={await spokenOf(visit, childId)}
        person={person}
        values={values}
        readBack={many(form, 'readBack').includes('yes')}
        entry={entryOf(form, newId)}
        saved={query.get('kept') === '1'}
        errors={errors}
      />
    ),
  });
}

/** A worker together with a child who has no device of their own. */
export function togetherRoutes(): Route[] {
  const path = '/children/:childId/together';
  return [
    {
      method: 'GET',
      path,
      who: 'signed-in',
      audit: 'viewed-words-of-child',
      answer: (visit) => togetherPage(visit),
    },
    {
      method: 'POST',
      path,
      who: 'signed-in',
      audit: 'wrote-words-of-child',
      answer: async (visit) => {
        const { tx, params, form, person, now, newId } = visit;
        const childId = params.childId ?? '';
        if (!(await adds(tx, childId, 'profile'))) throw notFound();
        const as = one(form, 'as') || 'words';
        const record = one(form, 'record');
        const records = await recordsOf(visit, childId);
        try {
          if (!isOneOf(['words', 'challenge'], as))
            throw new HearthError('not-allowed', 'Choose what it is.', 'as');
          if (record !== '' && !records.some(({ id }) => id === record))
            throw new HearthError('not-allowed', 'Choose one from the list.', 'record');
          const said = {
            id: entryOf(form, newId),
            childId,
            incidentId: record || null,
            words: one(form, 'words'),
            as,
            want: one(form, 'want'),
            readBack: many(form, 'readBack').includes('yes'),
          };
          await writeDownTogether(tx, said, { personId: person.personId, now, newId });
          visit.about({ kind: 'child', id: childId, childId });
          return redirect(`${path.replace(':childId', childId)}?kept=1`);
        } catch (error) {
          if (error instanceof HearthError && error.field)
            return togetherPage(visit, { [error.field]: error.message });
          throw error;
        }
      },
    },
  ];
}
