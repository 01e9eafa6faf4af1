import { ActionForm, action } from '../../../platform/forms/index.ts';
import { kindInWords } from '../../setting-kind.ts';
import { mayAdminister } from '../may.ts';
import { changeHomeForm, newHomeForm } from './home-form.ts';
import { keepHome, openForHomes, openHome } from './keep-home.ts';

const path = '/organisations/:organisationId/homes';
const example = { name: 'Sample House', urn: 'SC012345', telephone: '020 7946 0000', beds: 4 };

/** A home is added to an organisation. */
export const newHomeAction = action({
  path,
  shownAt: `${path}/new`,
  may: mayAdminister,
  audit: { show: 'viewed-organisation', send: 'added-home' },
  open: openForHomes,
  form: ({ authorities }) => newHomeForm(authorities),
  page: ({ opened: { organisation }, form }) => {
    const body = (
      <>
        <h1 class="govuk-heading-l">Add a home of {organisation.name}</h1>
        <ActionForm of={form} button="Add the home" />
      </>
    );
    return { title: 'Add a home', body, back: `/organisations/${organisation.id}` };
  },
  act: async (tx, { organisation }, facts, { entry: id, about }) => {
    await keepHome(tx, id, organisation.id, facts);
    about({ kind: 'setting', id });
    return { to: `/organisations/${organisation.id}`, made: { id } };
  },
  example: { ...example, kind: 'childrens-home' },
});

/** What is known of a home changes, or it closes. */
export const changeHomeAction = action({
  path: `${path}/:settingId/change`,
  may: mayAdminister,
  audit: { show: 'viewed-organisation', send: 'changed-home' },
  open: openHome,
  form: ({ authorities }) => changeHomeForm(authorities),
  start: ({ home }) => ({
    name: home.name,
    urn: home.urn ?? '',
    host: home.host_authority_id,
    telephone: home.telephone,
    beds: home.beds,
    closedOn: home.closed_on,
  }),
  page: ({ opened: { organisation, home }, form }) => {
    const body = (
      <>
        <h1 class="govuk-heading-l">Change {home.name}</h1>
        <p class="govuk-body">{kindInWords(home.kind)}</p>
        <ActionForm of={form} button="Save" />
      </>
    );
    return { title: 'Change a home', body, back: `/organisations/${organisation.id}` };
  },
  act: async (tx, { organisation, home }, facts, { about }) => {
    await keepHome(tx, home.id, organisation.id, { ...facts, kind: home.kind });
    about({ kind: 'setting', id: home.id });
    return { to: `/organisations/${organisation.id}`, made: {} };
  },
  example,
});
