import { childName, mayAddTo } from '../../../care/index.ts';
import { ActionForm, action, Fields } from '../../../platform/forms/index.ts';
import { isSettledForPolice } from '../../../protocol/index.ts';
import { doneSchema } from '../../api/schemas.ts';
import { isSmall, openChildToAdd } from '../../parts/child-of-missing.ts';
import { askOn } from '../decide/decide.tsx';
import { decideEpisode } from '../decide/decide-episode.ts';
import { nothingAnswered } from '../decide/questions.ts';
import { openedEpisode } from '../get-episode.ts';
import { openEpisode } from './open-episode.ts';
import { openForm } from './open-form.ts';

const firstQuestions = ['immediateDanger', 'whereaboutsKnown', 'noticedAt', 'vulnerability'];

/** Opening an absence, in one short page. */
export const openEpisodeAction = action({
  path: '/children/:childId/missing/episodes',
  shownAt: '/children/:childId/missing/episodes/new',
  may: mayAddTo('record'),
  audit: { show: 'prepared-missing-episode', send: 'opened-missing-episode' },
  open: openChildToAdd,
  form: openForm,
  page: ({ opened: child, form }) => {
    const body = (
      <>
        <h1 class="govuk-heading-l">{childName(child)} is not here</h1>
        <p class="govuk-body">
          Only the first three questions must be answered now. You can add the rest while you look.
        </p>
        <ActionForm of={form} button="Continue: what to do now">
          <Fields of={form} only={firstQuestions} />
          <h2 class="govuk-heading-m">If you know it now</h2>
          <Fields of={form} except={firstQuestions} />
        </ActionForm>
      </>
    );
    return { title: 'Someone is not here', body, back: `/children/${child.id}/missing` };
  },
  act: async (tx, child, told, by) => {
    const opened = await openEpisode(tx, child, told, by);
    const to = `/missing/episodes/${opened.id}`;
    by.about({ kind: 'missing-episode', id: opened.id, childId: child.id });
    if (!opened.created) return { to: `${to}?already=1`, made: opened };
    const { immediateDanger, whereaboutsKnown, vulnerability } = told;
    const answers = { ...nothingAnswered, immediateDanger, whereaboutsKnown, vulnerability };
    const here = { episode: await openedEpisode(tx, opened.id), child };
    if (isSettledForPolice(answers, isSmall(child, by.today))) {
      // There is nothing left to ask: the answer is given at once.
      await decideEpisode(tx, here, answers, by);
      return { to, made: opened };
    }
    const next = `${to}/decide`;
    // What was named is asked on with; without it the next page knows all that was told.
    if (vulnerability.length === 0) return { to: next, made: opened };
    return { to: next, made: opened, page: () => askOn(by.context, here, answers) };
  },
  api: {
    path: '/api/v1/children/:childId/missing-episodes',
    summary: 'Open an absence, or add to it if one is open',
    tag: 'missing',
    response: doneSchema,
  },
  example: {
    immediateDanger: false,
    whereaboutsKnown: false,
    noticedAt: new Date('2026-03-03T01:30:00Z'),
  },
});
