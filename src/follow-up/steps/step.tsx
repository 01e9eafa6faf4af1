import { notFound } from '../../platform/errors/index.ts';
import { ActionForm, action } from '../../platform/forms/index.ts';
import { maySeeStep } from '../may.ts';
import { stepById } from './list-steps.ts';
import { moveStep } from './move-step.ts';
import { stepForm } from './step-form.ts';
import { StepPage } from './step-page.tsx';

/** One step: what it asks, and what is done with it. */
export const stepAction = action({
  path: '/steps/:stepId',
  may: maySeeStep,
  audit: { show: 'viewed-step', send: 'moved-step' },
  open: async ({ tx, params, auditSubject: about }) => {
    const step = await stepById(tx, params.stepId ?? '');
    if (!step) throw notFound();
    about({ kind: 'step', id: step.id, childId: step.child_id });
    return step;
  },
  form: ({ state }) => stepForm(state),
  page: async ({ context: { tx, now }, opened: step, form }) => {
    const { cites } = await tx
      .selectFrom('step')
      .select('cites')
      .where('id', '=', step.id)
      .executeTakeFirstOrThrow();
    const body = (
      <StepPage step={step} cites={cites as string[]} now={now}>
        <ActionForm of={form} button="" />
      </StepPage>
    );
    return { title: 'Next step', body, back: '/my-work' };
  },
  act: async (tx, { id }, moved, by) => {
    const { path } = await moveStep(tx, { stepId: id, ...moved, personId: by.personId }, by.now, by.newId);
    return { to: `${path}#steps`, made: {} };
  },
  example: { words: 'They asked for the duty solicitor.', action: 'done' },
});
