import '../../tables.ts';
import { sql } from 'kysely';
import { Refusal } from '../../../platform/errors/index.ts';
import { ActionForm, action, checkedBy, form, line } from '../../../platform/forms/index.ts';
import type { SignedInContext, Tx } from '../../../platform/web/index.ts';
import { refuseNames } from '../../names/refuse-names.ts';
import { mayAdminister } from '../may.ts';
import { openOrganisation } from '../organisations.ts';
import { type Contact, type Purpose, purposes } from './purposes.ts';

/** Whom people ring for an organisation, in the order of the purposes. */
export async function contactsOf(tx: Tx, organisationId: string): Promise<Contact[]> {
  const { rows } = await sql<Contact>`
    select purpose, telephone from service_contact where organisation_id = ${organisationId}::uuid`.execute(
    tx,
  );
  const order = Object.keys(purposes);
  return rows.sort((a, b) => order.indexOf(a.purpose) - order.indexOf(b.purpose));
}

const asked = (purpose: Purpose) =>
  checkedBy(line(purposes[purpose], { most: 200, size: 's', autocomplete: 'off' }), (typed) =>
    typed === '' || /\d{3}/.test(typed)
      ? null
      : { code: 'not-allowed', message: 'Give a telephone number, such as 020 7946 0000.' },
  );

const contactForm = form({
  onCall: asked('on-call'),
  dutyTeam: asked('duty-team'),
  emergencyDutyTeam: asked('emergency-duty-team'),
  police: asked('police'),
  dataProtection: asked('data-protection'),
  hearth: asked('hearth'),
});
const fieldOf = {
  'on-call': 'onCall',
  'duty-team': 'dutyTeam',
  'emergency-duty-team': 'emergencyDutyTeam',
  police: 'police',
  'data-protection': 'dataProtection',
  hearth: 'hearth',
} as const satisfies Record<Purpose, string>;

async function openContacts(context: SignedInContext) {
  const organisation = await openOrganisation(context);
  return { organisation, contacts: await contactsOf(context.tx, organisation.id) };
}

/** An administrator says whom the people of an organisation ring. */
export const contactsAction = action({
  path: '/organisations/:organisationId/contacts',
  may: mayAdminister,
  audit: { show: 'viewed-organisation', send: 'changed-contacts' },
  open: openContacts,
  form: contactForm,
  start: ({ contacts }) =>
    Object.fromEntries(contacts.map(({ purpose, telephone }) => [fieldOf[purpose], telephone])),
  page: ({ opened: { organisation }, form }) => {
    const body = (
      <>
        <h1 class="govuk-heading-l">Telephone numbers of {organisation.name}</h1>
        <p class="govuk-body">
          Everybody who works here sees them. Write a number, and a name or hours if that helps. In an
          emergency people ring 999.
        </p>
        <ActionForm of={form} button="Save" />
      </>
    );
    return { title: 'Telephone numbers', body, back: `/organisations/${organisation.id}` };
  },
  act: async (tx, { organisation }, typed) => {
    await refuseNames(tx, typed);
    const said = Object.fromEntries(
      (Object.keys(purposes) as Purpose[])
        .map((purpose) => [purpose, typed[fieldOf[purpose]].trim()] as const)
        .filter(([, telephone]) => telephone !== '')
        .map(([purpose, telephone]) => [purpose, { telephone }]),
    );
    const { rows } = await sql<{ kept: boolean }>`
      select app.keep_contacts(${organisation.id}::uuid, ${JSON.stringify(said)}::jsonb) as kept`.execute(tx);
    if (!rows[0]?.kept) throw new Refusal('not-yours', 'Only its own administrator can do this.');
    return { to: `/organisations/${organisation.id}`, made: {} };
  },
  example: { onCall: '020 7946 0001', police: '101' },
});
