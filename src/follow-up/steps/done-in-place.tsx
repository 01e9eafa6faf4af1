import { notFound } from '../../platform/errors/index.ts';
import { ActionForm, action, Fields, form, words } from '../../platform/forms/index.ts';
import type { SignedInContext } from '../../platform/web/index.ts';
import { maySeeStep } from '../may.ts';
import { type StepInList, stepById } from './list-steps.ts';
import { moveStep } from './move-step.ts';

/** The step in the address; the audit is told. */
export async function openStep({ tx, params, auditSubject: about }: SignedInContext): Promise<StepInList> {
  const step = await stepById(tx, params.stepId ?? '');
  if (!step) throw notFound();
  about({ kind: 'step', id: step.id, childId: step.child_id });
  return step;
}

/** A step that is done, said where the list of work is: it leads back there. */
export const doneInPlace = action({
  path: '/steps/:stepId/done',
  may: maySeeStep,
  audit: { show: 'viewed-step', send: 'moved-step' },
  open: openStep,
  form: form({
    words: words('What was done?', {
      hint: 'This is the evidence: what, when, who with.',
      needed: 'Say what was done: this is the evidence.',
      most: 5000,
      rows: 2,
    }),
  }),
  page: ({ opened, form }) => ({
    title: 'It is done',
    back: '/my-work',
    body: (
      <>
        <h1 class="govuk-heading-l">It is done</h1>
        <p class="govuk-body">{opened.words}</p>
        <ActionForm of={form} button="It is done">
          <Fields of={form} />
        </ActionForm>
      </>
    ),
  }),
  notSaved: 'A line or two about a step, on a list of many.',
  act: async (tx, { id, recipient }, { words }, by) => {
    await moveStep(tx, { stepId: id, action: 'done', words, personId: by.personId }, by.now, by.newId);
    return { to: '/my-work', made: {}, undo: recipient === null ? `/steps/${id}/undo` : undefined };
  },
  example: { words: 'We talked about it at breakfast, with the key worker.' },
});
