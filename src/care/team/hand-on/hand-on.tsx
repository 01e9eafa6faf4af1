import * as z from 'zod';
import { ActionForm, action } from '../../../platform/forms/index.ts';
import { answeredList, listOf } from '../../../protocol/checked.ts';
import { mayHandOn } from '../may.ts';
import { openCaseload } from './caseload.ts';
import { handOnCaseload } from './hand-on-caseload.ts';
import { handOnForm } from './hand-on-form.ts';

/** Children of one worker are handed to another, all of them or those that are ticked. */
export const handOnAction = action({
  path: '/team/workers/:personId/hand-on',
  may: mayHandOn,
  audit: { show: 'viewed-caseload', send: 'handed-on-caseload' },
  open: openCaseload,
  form: handOnForm,
  start: ({ children }, { today }) => ({ children: children.map(({ child_id }) => child_id), from: today }),
  page: ({ opened: { worker, children, sealed }, form }) => {
    const body = (
      <>
        <h1 class="govuk-heading-l">Hand on the children of {worker.name}</h1>
        <p class="govuk-body">
          Everything that is open for a child goes with them, in the name of the person who takes over.
          Reviewing officers and advocates stay as they are. From the day after, {worker.name} can no longer
          see the records.
        </p>
        {sealed > 0 ? (
          <p class="govuk-inset-text">
            {sealed === 1 ? '1 child has a sealed record' : `${sealed} children have sealed records`} that you
            cannot open. Somebody who can open it hands it on from the child’s own page.
          </p>
        ) : null}
        {children.length > 0 ? (
          <ActionForm of={form} button="Hand them on" />
        ) : (
          <p class="govuk-body">They have no children that you can hand on.</p>
        )}
      </>
    );
    return { title: 'Hand on a caseload', body, back: '/team/children' };
  },
  act: async (tx, { worker }, values, by) => {
    const children = await handOnCaseload(tx, worker.id, values, by);
    return { to: `/team/handovers/${by.entry}`, made: { id: by.entry, children } };
  },
  api: {
    path: '/api/v1/team/workers/:personId/hand-on',
    summary: 'Hand children of one worker to another',
    tag: 'team',
    body: z.object({
      children: listOf(z.uuid(), 500, 1),
      taker: z.uuid(),
      from: z.iso.date(),
    }),
    response: z.object({
      id: z.uuid(),
      children: answeredList(
        z.object({
          child_id: z.uuid(),
          stayed: z.enum(['began-later', 'holds-to-account', 'other-work', 'refused']).nullable(),
        }),
      ),
    }),
  },
  example: { from: '2026-03-03' },
});
