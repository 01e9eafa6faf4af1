import '../tables.ts';
import { sql } from 'kysely';
import { childName, mayAddTo } from '../../care/index.ts';
import { notFound } from '../../platform/errors/index.ts';
import { action } from '../../platform/forms/index.ts';
import {
  comesAfterEntry,
  type ListAsked,
  listAsked,
  listPart,
  MoreOfList,
  type SignedInContext,
  type Tx,
} from '../../platform/web/index.ts';
import { togetherForm } from './together-form.ts';
import { TogetherPage } from './together-page.tsx';
import { writeDownTogether } from './write-down.ts';

async function openTogether({ tx, params, auditSubject: about }: SignedInContext) {
  const child = await tx
    .selectFrom('child')
    .select(['id', 'given_name', 'family_name', 'known_as'])
    .where('id', '=', params.childId ?? '')
    .executeTakeFirst();
  if (!child) throw notFound();
  about({ kind: 'child', id: child.id, childId: child.id });
  const records = await tx
    .selectFrom('incident')
    .select(['id', 'occurred_on'])
    .where('child_id', '=', child.id)
    .orderBy('occurred_on', 'desc')
    .limit(30)
    .execute();
  return { childId: child.id, called: childName(child), records };
}

const order = { from: sql`spoken_word s`, columns: sql`s.said_at, s.id`, id: sql`s.id`, goes: '<' } as const;

const spokenOf = async (tx: Tx, childId: string, asked: ListAsked) => {
  const rows = await tx
    .selectFrom('spoken_word as s')
    .leftJoin('person_account as p', 'p.id', 's.written_by')
    .select(['s.id', 's.words', 's.said_at', 'p.name as written_by_name'])
    .where('s.child_id', '=', childId)
    .where(comesAfterEntry(asked.after, order))
    .orderBy('s.said_at', 'desc')
    .orderBy('s.id', 'desc')
    .limit(asked.size + 1)
    .execute();
  return listPart(rows, asked);
};

/** A worker together with a child who has no device of their own. */
export const togetherAction = action({
  path: '/children/:childId/together',
  may: mayAddTo('profile'),
  audit: { show: 'viewed-words-of-child', send: 'wrote-words-of-child' },
  open: openTogether,
  form: ({ called, records }) => togetherForm(called, records),
  start: () => ({ kind: 'words' as const }),
  page: async ({ context, opened: { childId, called }, form }) => {
    const saved = context.query.get('kept') === '1';
    const { page: spoken, next } = await spokenOf(context.tx, childId, listAsked(context));
    const more = <MoreOfList next={next} path={`/children/${childId}/together`} query={context.query} />;
    const body = <TogetherPage {...{ called, saved, form, spoken, more }} />;
    return { title: 'Write it down together', body, back: `/children/${childId}` };
  },
  act: async (tx, { childId }, said, by) => {
    await writeDownTogether(tx, childId, said, by);
    return { to: `/children/${childId}/together?kept=1`, made: {} };
  },
  example: { kind: 'words', words: 'I like it when someone knocks.', readBack: true },
});
