import { ActionForm, action, Fields } from '../../../../platform/forms/index.ts';
import { Details } from '../../../../platform/html/index.ts';
import { type Route, redirect } from '../../../../platform/web/index.ts';
import { filesOfReturn } from '../../files/files-of-return.ts';
import type { Importing } from '../importing.ts';
import { authoritiesOf } from '../look/get-import.ts';
import { mayImport } from '../who-may.ts';
import { beginForm } from './begin-form.ts';
import { receiveReturn } from './receive-return.ts';

function WhichFiles() {
  return (
    <Details summaryText="Which files a return has">
      <ul class="govuk-list govuk-list--bullet">
        {filesOfReturn.map(({ table, about, first }) => (
          <li>
            {table}: {about}
            {first ? `, since ${first - 1}/${String(first).slice(2)}` : ''}
          </li>
        ))}
      </ul>
      <p class="govuk-body">Header is always needed. You can leave out the others.</p>
    </Details>
  );
}

/** Choosing the files of a return, and sending them. */
export const beginRoutes = (importing: Importing): readonly Route[] =>
  action({
    path: '/imports',
    shownAt: '/imports/new',
    may: mayImport,
    audit: { show: 'opened-import', send: 'began-import' },
    open: ({ tx }) => authoritiesOf(tx),
    form: beginForm,
    page: ({ opened: authorities, form }) => {
      const [only, another] = authorities;
      const body = (
        <>
          <h1 class="govuk-heading-l">Import a return</h1>
          <ActionForm of={form} button="Send the files">
            {only && !another ? <p class="govuk-body">It is the return for {only.name}.</p> : null}
            <Fields of={form} />
            <WhichFiles />
          </ActionForm>
        </>
      );
      return { title: 'Import a return', body, back: '/imports' };
    },
    act: async (_, __, { authority, year }, { context }) => {
      const asked = { authority, year: year === null ? null : Number(year) };
      const { id } = await receiveReturn(context, importing, asked);
      // Not kept as done: sent once more with other files, it is another return.
      return redirect(`/imports/${id}`);
    },
    example: { year: '2018' },
  }).routes;
