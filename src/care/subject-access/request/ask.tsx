import { ActionForm, action } from '../../../platform/forms/index.ts';
import type { By, Tx } from '../../../platform/web/index.ts';
import { openChild } from '../../child/open-child.ts';
import { registeredName } from '../../child-name.ts';
import { maySee } from '../../sharing/may.ts';
import { askForEverything } from './ask-for-everything.ts';
import { askForm } from './ask-form.ts';

/** Gives somebody the step to answer a request. */
export type MakeAccessStep = (
  tx: Tx,
  request: { readonly id: string; readonly childId: string; readonly dueOn: string },
  by: Pick<By, 'personId' | 'now' | 'newId'>,
) => Promise<void>;

/** Writing down that somebody asked. */
export const askAction = (makeStep: MakeAccessStep) =>
  action({
    path: '/children/:childId/subject-access',
    shownAt: '/children/:childId/subject-access/new',
    may: maySee('identity'),
    audit: { show: 'opened-request', send: 'wrote-request-down' },
    open: openChild,
    form: askForm,
    page: ({ opened: child, form }) => {
      const body = (
        <>
          <h1 class="govuk-heading-l">Someone asks what we hold about {registeredName(child)}</h1>
          <p class="govuk-body">
            They do not need to fill in a form or give a reason. The month starts on the day they asked
            anybody here: write it down now.
          </p>
          <ActionForm of={form} button="Write the request down" />
        </>
      );
      return { title: 'Someone asks what we hold', body, back: `/children/${child.id}` };
    },
    act: async (tx, { id: childId }, asked, by) => {
      const request = await askForEverything(tx, { ...asked, childId }, by.newId);
      if (request.isNew) await makeStep(tx, { ...request, childId }, by);
      return { to: `/subject-access/${request.id}`, made: { id: request.id } };
    },
    example: { askedAs: 'child', how: 'letter', receivedOn: '2026-03-03' },
  });
