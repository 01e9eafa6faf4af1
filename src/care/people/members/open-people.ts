import type { May, SignedInContext } from '../../../platform/web/index.ts';
import { openOrganisation } from '../../organisations/organisations.ts';
import { runsPeopleOf, settingsToStaff } from './members.ts';

/** Whoever says who works in the organisation in the address, or in a home of it. */
export const mayRunPeople: May = {
  words: 'people who manage who works in the organisation, or in one of its homes',
  check: async ({ tx, params }) => runsPeopleOf(tx, params.organisationId ?? ''),
};

/** The organisation in the address, and where the visitor brings people in; the audit is told. */
export async function openPeople(context: SignedInContext) {
  const organisation = await openOrganisation(context);
  const settings = await settingsToStaff(context.tx, organisation.id);
  return { organisation, settings, whole: organisation.administers };
}
