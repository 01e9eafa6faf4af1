import { sql } from 'kysely';
import { roleInWords } from '../../care/index.ts';
import { Refusal } from '../../platform/errors/index.ts';
import { ActionForm, action, Fields, form, pick, words } from '../../platform/forms/index.ts';
import type { SignedInContext, Tx } from '../../platform/web/index.ts';
import { maySeeStep } from '../may.ts';
import { openStep } from './done-in-place.tsx';

interface Taker {
  readonly id: string;
  readonly name: string;
  readonly role: string;
}

/** To whom the visitor can hand a step on: nobody where they may not. */
export async function takersOf(tx: Tx, stepId: string): Promise<Taker[]> {
  const { rows } = await sql<Taker>`select * from app.takers_of_step(${stepId}::uuid)`.execute(tx);
  return rows;
}

/** Hands a step on to somebody who works in its home or with the child, with the reason. */
export const handOn = action({
  path: '/steps/:stepId/hand-on',
  may: maySeeStep,
  audit: { show: 'viewed-step', send: 'handed-on-step' },
  open: async (context: SignedInContext) => {
    const step = await openStep(context);
    return { step, takers: await takersOf(context.tx, step.id) };
  },
  form: ({ takers }) =>
    form({
      taker: pick(
        'Who takes it?',
        takers.map(({ id, name, role }) => ({ value: id, text: `${name}, ${roleInWords(role)}` })),
        { needed: 'Choose who takes it.' },
      ),
      words: words('Why do you hand it on?', {
        hint: 'They read this, and what has been done so far.',
        needed: 'Give the reason.',
        most: 5000,
        rows: 3,
      }),
    }),
  page: ({ opened: { step, takers }, form }) => ({
    title: 'Hand it on',
    back: `/steps/${step.id}`,
    body: (
      <>
        <h1 class="govuk-heading-l">Hand it on</h1>
        <p class="govuk-body">{step.words}</p>
        {takers.length === 0 ? (
          <p class="govuk-body">Nobody else in the home or around the child can take this step.</p>
        ) : (
          <ActionForm of={form} button="Hand it on">
            <Fields of={form} />
          </ActionForm>
        )}
      </>
    ),
  }),
  act: async (tx, { step }, { taker, words }, by) => {
    const { rows } = await sql<{ done: boolean }>`
      select app.hand_on_step(${step.id}::uuid, ${taker}::uuid, ${words}, ${by.newId()}::uuid) as done`.execute(
      tx,
    );
    if (!rows[0]?.done)
      throw new Refusal('not-yours', 'This step belongs to someone else, or is done already.');
    return { to: '/my-work', made: {} };
  },
  example: { words: 'They talk with the school tomorrow anyway.' },
});
