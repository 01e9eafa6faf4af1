import '../tables.ts';
import { childName, mayAddTo } from '../../care/index.ts';
import { notFound } from '../../platform/errors/index.ts';
import { action } from '../../platform/forms/index.ts';
import type { SignedInContext, Tx } from '../../platform/web/index.ts';
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

const spokenOf = (tx: Tx, childId: string) =>
  tx
    .selectFrom('spoken_word as s')
    .leftJoin('person_account as p', 'p.id', 's.written_by')
    .select(['s.id', 's.words', 's.said_at', 'p.name as written_by_name'])
    .where('s.child_id', '=', childId)
    .orderBy('s.said_at', 'desc')
    .limit(50)
    .execute();

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
    const body = <TogetherPage {...{ called, saved, form }} spoken={await spokenOf(context.tx, childId)} />;
    return { title: 'Write it down together', body, back: `/children/${childId}` };
  },
  act: async (tx, { childId }, said, by) => {
    await writeDownTogether(tx, childId, said, by);
    return { to: `/children/${childId}/together?kept=1`, made: {} };
  },
  example: { kind: 'words', words: 'I like it when someone knocks.', readBack: true },
});
