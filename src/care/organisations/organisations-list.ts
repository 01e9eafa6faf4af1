import { listOf } from '../../platform/lists/index.ts';
import { organisationKinds } from './kinds.ts';
import type { Organisation } from './organisations.ts';

const { list, text, day } = listOf<Organisation>();

/** The register of organisations. */
export const organisationsList = list({
  name: 'organisations',
  title: 'Organisations',
  childOf: null,
  columns: {
    name: text('Name', ({ name }) => name),
    kind: text('What it is', ({ kind }) => organisationKinds[kind]),
    gss: text('GSS code', ({ gss_code }) => gss_code),
    dfe: text('DfE code', ({ dfe_code }) => dfe_code),
    urn: text('URN', ({ urn }) => urn),
    closed: day('Closed', ({ closed_on }) => closed_on),
    now: text('Now', ({ successor_name }) => successor_name),
  },
});
