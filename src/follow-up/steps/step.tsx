import { sql } from 'kysely';
import { action, type Filled } from '../../platform/forms/index.ts';
import { one, type Route, redirect, type SignedInContext } from '../../platform/web/index.ts';
import { maySeeStep } from '../may.ts';
import { openStep } from './done-in-place.tsx';
import { takersOf } from './hand-on.tsx';
import { eventsOf, type StepInList } from './list-steps.ts';
import { moveStep } from './move-step.ts';
import { actionsFrom } from './states.ts';
import { stepForm } from './step-form.ts';
import { type StepForms, StepPage } from './step-page.tsx';

const isSending = (context: SignedInContext): boolean => one(context.form, 'action') === 'send';

/** Both forms of the page: the one that was sent and not taken stands there as it was typed. */
async function formsOf(context: SignedInContext, step: StepInList, sent: Filled): Promise<StepForms> {
  const blank = (form: SignedInContext['form']) => stepAction.blank({ ...context, form }, step);
  if (isSending(context)) return { sending: sent, other: await blank({}) };
  const canSend = actionsFrom(step).includes('send');
  return { sending: canSend ? await blank({ action: 'send' }) : null, other: sent };
}

/** One step: what it asks, and what is done with it. */
export const stepAction = action({
  path: '/steps/:stepId',
  may: maySeeStep,
  audit: { show: 'viewed-step', send: 'moved-step' },
  open: openStep,
  form: (step, context) => stepForm(step, isSending(context)),
  page: async ({ context, opened: step, form }) => {
    const { tx, now } = context;
    const { rows } = await sql<{ mayMove: boolean; seesMatter: boolean; mayRefer: boolean }>`
      select app.moves_step(id) as "mayMove", about <> 'move' or app.sees_move(about_id) as "seesMatter",
        app.may_refer(child_id, array['identity']) as "mayRefer" from step where id = ${step.id}::uuid`.execute(
      tx,
    );
    const { mayMove = false, seesMatter = false, mayRefer = false } = rows[0] ?? {};
    const events = await eventsOf(tx, [step.id]);
    const mayHandOn = mayMove && (await takersOf(tx, step.id)).length > 0;
    const forms = mayMove || form.hasFaults ? await formsOf(context, step, form) : null;
    return {
      title: step.recipient === null ? 'Next step' : 'Someone to tell',
      body: <StepPage {...{ step, events, now, forms, seesMatter, mayRefer, mayHandOn }} />,
      back: '/my-work',
    };
  },
  notSaved: 'A line or two about a step; two forms of the page are sent to one address.',
  act: async (tx, { id, recipient }, { action, words, ...sending }, by) => {
    const moved = { stepId: id, action, words, sending, personId: by.personId };
    const { path } = await moveStep(tx, moved, by.now, by.newId);
    const undo = action === 'done' && recipient === null ? { undo: `/steps/${id}/undo` } : {};
    return { to: path, made: {}, ...undo };
  },
  example: { words: 'They asked for the duty solicitor.', action: 'done' },
});

/** Where the steps of a move were before they were steps like any other. */
export const movedSteps: Route = {
  method: 'GET',
  path: '/move-tasks/:stepId',
  who: 'signed-in',
  may: maySeeStep,
  audit: 'viewed-step',
  answer: async ({ params }) => redirect(`/steps/${params.stepId}`),
};
