import { Refusal } from '../../platform/errors/index.ts';
import { action, form } from '../../platform/forms/index.ts';
import type { SignedInContext } from '../../platform/web/index.ts';
import { maySeeStep } from '../may.ts';
import { openStep } from '../steps/done-in-place.tsx';
import { moveStep } from '../steps/move-step.ts';
import { tooLate, undoPage, undoWithin } from './undo-page.tsx';

/** Whether the visitor said a moment ago that it is done, and nothing came after. */
async function wasDoneByMe({ tx, person, now }: SignedInContext, stepId: string): Promise<boolean> {
  const last = await tx
    .selectFrom('step_event')
    .select(['event', 'person_id', 'happened_at'])
    .where('step_id', '=', stepId)
    .orderBy('happened_at', 'desc')
    .orderBy('sequence', 'desc')
    .executeTakeFirst();
  return last?.event === 'done' && last.person_id === person.personId && last.happened_at > undoWithin(now);
}

/** Takes back that a step is done: it is open again, and both are among what happened to it. */
export const undoStep = action({
  path: '/steps/:stepId/undo',
  shownAt: null,
  may: maySeeStep,
  audit: { send: 'moved-step' },
  open: openStep,
  form: form({}),
  page: () => undoPage,
  act: async (tx, step, _, { context, personId, now, newId }) => {
    if (step.recipient !== null) throw new Refusal('not-allowed', 'What was sent cannot be taken back.');
    if (!(await wasDoneByMe(context, step.id))) throw tooLate();
    const words = 'Taken back: it was marked as done by mistake.';
    await moveStep(tx, { stepId: step.id, action: 'reopen', words, personId }, now, newId);
    return { to: '/my-work', made: {} };
  },
  example: {},
});
