import { sql } from 'kysely';
import { action, form } from '../../platform/forms/index.ts';
import type { May } from '../../platform/web/index.ts';
import { tooLate, undoPage } from './undo-page.tsx';

/** Whoever the notice tells. */
const mayUnread: May = {
  words: 'people who see the notice',
  check: async ({ tx, params }) => {
    const id = params.noticeId ?? '';
    return (await tx.selectFrom('notice').select('id').where('id', '=', id).executeTakeFirst()) !== undefined;
  },
};

/** Takes back that notices were read: all those of one press. */
export const undoNotices = action({
  path: '/notices/:noticeId/undo',
  shownAt: null,
  may: mayUnread,
  audit: { send: 'took-back-reading' },
  open: async ({ params, auditSubject: about }) => {
    const id = params.noticeId ?? '';
    about({ kind: 'notices', id });
    return id;
  },
  form: form({}),
  page: () => undoPage,
  act: async (tx, id) => {
    const { rows } = await sql<{ unread: number }>`select app.unread_notices(${id}::uuid) as unread`.execute(
      tx,
    );
    if (!rows[0]?.unread) throw tooLate();
    return { to: '/my-work#know', made: {} };
  },
  example: {},
});
