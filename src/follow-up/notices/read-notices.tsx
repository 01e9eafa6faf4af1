import { mayWork } from '../../care/index.ts';
import { action, carried, choices, form, pressed } from '../../platform/forms/index.ts';
import { isId, type PageParts, type SignedInContext, type Tx } from '../../platform/web/index.ts';
import { openNoticesOf } from './list-notices.ts';
import { type NoticeGroup, noticeGroups } from './notice-groups.ts';

const buttons = { ticked: 'I have read the ones I ticked', all: 'I have read all of them' } as const;

const typedIds = ({ form }: SignedInContext): string[] => [form.read ?? []].flat().filter(isId);

/** What of the form is read: the lines that were ticked, or all that stood on the page, and nothing that came later. */
function chosenOf(groups: readonly NoticeGroup[], context: SignedInContext): string[] {
  const all = context.form.which === 'all';
  const shownAt = new Date(String(context.form.shown));
  const isNewer = (at: Date): boolean => at > shownAt;
  return groups
    .filter(({ id }) => all || typedIds(context).includes(id))
    .flatMap(({ all }) => all)
    .filter(({ made_at }) => !isNewer(made_at))
    .map(({ id }) => id);
}

/** Notices that somebody has read: the lines that they ticked, or all that they were shown. */
export function readNoticesAction(page: (context: SignedInContext) => Promise<PageParts>) {
  return action({
    path: '/notices/read',
    shownAt: null,
    may: mayWork('they say which of their own notices they have read'),
    audit: { send: 'acknowledged-notice' },
    open: async (context) => {
      const groups = noticeGroups(await openNoticesOf(context.tx));
      const chosen = chosenOf(groups, context);
      for (const { id, child_id: childId } of groups.flatMap(({ all }) => all))
        if (chosen.includes(id)) context.auditSubject({ kind: 'notice', id, childId });
      return { groups, chosen };
    },
    form: ({ groups }, context) =>
      form({
        read: choices('For me to know', {
          ...Object.fromEntries(typedIds(context).map((id) => [id, 'Read already'])),
          ...Object.fromEntries(groups.map(({ id, words }) => [id, words])),
        }),
        shown: carried(30),
        which: pressed(buttons),
      }),
    start: (_, { now }) => ({ shown: now.toISOString() }),
    page: ({ context }) => page(context),
    act: async (tx, { chosen }, _, { personId, now }) => {
      await acknowledgeNotices(tx, chosen, personId, now);
      const undo = chosen.length > 0 ? { undo: `/notices/${chosen[0]}/undo` } : {};
      return { to: '/my-work#know', made: {}, ...undo };
    },
    example: { which: 'all' },
  });
}

/** Says that notices have been read. What is for somebody else, or was read before, stays as it is. */
export async function acknowledgeNotices(
  tx: Tx,
  ids: readonly string[],
  personId: string,
  now: Date,
): Promise<void> {
  if (ids.length === 0) return;
  await tx
    .updateTable('notice')
    .set({ acknowledged_at: now, acknowledged_by: personId })
    .where('id', 'in', [...ids])
    .where('acknowledged_at', 'is', null)
    .execute();
}
