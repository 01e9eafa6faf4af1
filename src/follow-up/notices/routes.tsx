import { HearthError, notFound } from '../../platform/errors/index.ts';
import {
  type FieldErrors,
  one,
  page,
  type Route,
  redirect,
  type SignedInVisit,
} from '../../platform/web/index.ts';
import { orErrors } from '../form-values.ts';
import { acknowledgeNotice } from './acknowledge-notice.ts';
import { answerNotice } from './answer-notice.ts';
import { DeclineNoticePage } from './decline-page.tsx';
import { noticeInWords } from './list-notices.ts';

async function declinePage(visit: SignedInVisit, errors: FieldErrors = {}) {
  const id = visit.params.noticeId ?? '';
  const notice = await visit.tx
    .selectFrom('notice')
    .select(['kind', 'words', 'asks_answer', 'child_id'])
    .where('id', '=', id)
    .executeTakeFirst();
  if (!notice?.asks_answer) throw notFound();
  visit.about({ kind: 'notice', id, childId: notice.child_id });
  const body = (
    <DeclineNoticePage
      noticeId={id}
      what={noticeInWords(notice)}
      words={one(visit.form, 'words')}
      person={visit.person}
      errors={errors}
    />
  );
  return page({ title: 'Decline', body, back: '/my-work', hasErrors: Object.keys(errors).length > 0 });
}

/** Notices: read, and where they ask for it accepted or declined. */
export function noticeRoutes(): Route[] {
  return [
    {
      method: 'POST',
      path: '/notices/:noticeId/acknowledge',
      who: 'signed-in',
      audit: 'acknowledged-notice',
      answer: async (visit) => {
        const id = visit.params.noticeId ?? '';
        const { childId, path } = await acknowledgeNotice(visit.tx, id, visit.person.personId, visit.now);
        visit.about({ kind: 'notice', id, childId });
        return redirect(path);
      },
    },
    {
      method: 'GET',
      path: '/notices/:noticeId/decline',
      who: 'signed-in',
      audit: 'viewed-notice',
      answer: (visit) => declinePage(visit),
    },
    {
      method: 'POST',
      path: '/notices/:noticeId/answer',
      who: 'signed-in',
      audit: 'answered-notice',
      answer: (visit) =>
        orErrors(
          async () => {
            const noticeId = visit.params.noticeId ?? '';
            const answer = one(visit.form, 'answer');
            if (answer !== 'accepted' && answer !== 'declined')
              throw new HearthError('not-allowed', 'Accept it, or decline it.');
            const given = {
              noticeId,
              answer,
              words: one(visit.form, 'words'),
              personId: visit.person.personId,
            } as const;
            const { childId, path } = await answerNotice(visit.tx, given, visit.now);
            visit.about({ kind: 'notice', id: noticeId, childId });
            return redirect(answer === 'accepted' ? path : '/my-work');
          },
          (errors) => declinePage(visit, errors),
        ),
    },
  ];
}
