import { ActionForm, action } from '../../platform/forms/index.ts';
import type { SignedInContext } from '../../platform/web/index.ts';
import { mayChangeEntry, mayKeepRegister } from './may.ts';
import { changeForm, organisationForm } from './organisation-form.ts';
import { addOrganisation, changeOrganisation, openOrganisation } from './organisations.ts';

const example = { name: 'Nexton Youth Court' };

/** An organisation is added to the register. */
export const addAction = action({
  path: '/organisations',
  shownAt: '/organisations/new',
  may: mayKeepRegister,
  audit: { show: 'opened-organisation-form', send: 'added-organisation' },
  open: async (_visit: SignedInContext) => null,
  form: organisationForm,
  page: ({ form }) => {
    const title = 'Add an organisation';
    const body = (
      <>
        <h1 class="govuk-heading-l">{title}</h1>
        <ActionForm of={form} button="Save" />
      </>
    );
    return { title, body, back: '/organisations' };
  },
  act: async (tx, _, facts, by) => {
    const id = by.newId();
    await addOrganisation(tx, id, facts);
    by.about({ kind: 'organisation', id });
    return { to: `/organisations/${id}`, made: { id } };
  },
  example: { ...example, kind: 'court' },
});

/** An organisation is renamed, or its codes change. */
export const changeAction = action({
  path: '/organisations/:organisationId/change',
  may: mayChangeEntry,
  audit: { show: 'viewed-organisation', send: 'changed-organisation' },
  open: openOrganisation,
  form: changeForm,
  start: ({ name, gss_code, dfe_code, urn }) => ({
    name,
    gss: gss_code ?? '',
    dfe: dfe_code ?? '',
    urn: urn ?? '',
  }),
  page: ({ opened: { id }, form }) => {
    const title = 'Change an organisation';
    const body = (
      <>
        <h1 class="govuk-heading-l">{title}</h1>
        <ActionForm of={form} button="Save" />
      </>
    );
    return { title, body, back: `/organisations/${id}` };
  },
  act: async (tx, { id, kind }, facts) => {
    await changeOrganisation(tx, id, { ...facts, kind });
    return { to: `/organisations/${id}`, made: { id } };
  },
  example,
});
