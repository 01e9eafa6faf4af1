import '../../tables.ts';
import { sql } from 'kysely';
import { Refusal } from '../../../platform/errors/index.ts';
import { ActionForm, action } from '../../../platform/forms/index.ts';
import type { May, SignedInContext, Tx } from '../../../platform/web/index.ts';
import { refuseNames } from '../../names/refuse-names.ts';
import { openHome } from '../homes/keep-home.ts';
import { mayAdminister } from '../may.ts';
import { openOrganisation } from '../organisations.ts';
import { asTyped, contactForm, homeContactForm, saidByPurpose } from './contact-form.ts';
import { type Contact, purposes } from './purposes.ts';

/** How people are reached, in an organisation or in one of its homes, in the order of the purposes. */
export async function contactsOf(
  tx: Tx,
  organisationId: string,
  settingId: string | null = null,
): Promise<Contact[]> {
  const { rows } = await sql<Contact>`
    select c.purpose, c.telephone, c.checked_on::text as checked_on, p.name as checked_by_name
    from service_contact c left join person_account p on p.id = c.checked_by
    where c.organisation_id = ${organisationId}::uuid and c.setting_id is not distinct from ${settingId}::uuid`.execute(
    tx,
  );
  const order = Object.keys(purposes);
  return rows.sort((a, b) => order.indexOf(a.purpose) - order.indexOf(b.purpose));
}

type Typed = Record<string, string | number>;

/** Keeps what was typed. @throws Refusal where it names a child, or somebody else keeps it */
async function keepContacts(tx: Tx, organisationId: string, settingId: string | null, typed: Typed) {
  const { askAgain = null, ...texts } = typed;
  await refuseNames(tx, texts as Record<string, string>);
  const said = JSON.stringify(saidByPurpose(texts as Record<string, string>));
  const { rows } = await sql<{ kept: boolean }>`
    select app.keep_numbers(${organisationId}::uuid, ${settingId}::uuid, ${said}::jsonb, ${askAgain}::integer) as kept`.execute(
    tx,
  );
  if (!rows[0]?.kept) throw new Refusal('not-yours', 'Only its own administrator can do this.');
}

const months = async (tx: Tx, id: string): Promise<number> => {
  const row = await tx
    .selectFrom('organisation')
    .select('numbers_checked_months')
    .where('id', '=', id)
    .executeTakeFirst();
  return row?.numbers_checked_months ?? 6;
};

async function openContacts(context: SignedInContext) {
  const organisation = await openOrganisation(context);
  const { tx } = context;
  return {
    organisation,
    contacts: await contactsOf(tx, organisation.id),
    askAgain: await months(tx, organisation.id),
  };
}

/** An administrator says how the people of an organisation reach others. */
export const contactsAction = action({
  path: '/organisations/:organisationId/contacts',
  may: mayAdminister,
  audit: { show: 'viewed-organisation', send: 'changed-contacts' },
  open: openContacts,
  form: contactForm,
  start: ({ contacts, askAgain }) => ({ ...asTyped(contacts), askAgain }),
  page: ({ opened: { organisation }, form }) => {
    const body = (
      <>
        <h1 class="govuk-heading-l">Telephone numbers of {organisation.name}</h1>
        <p class="govuk-body">
          Everybody who works here sees them, wherever a step tells them to ring somebody. Write a number, and
          a name or hours if that helps. In an emergency people ring 999.
        </p>
        <p class="govuk-body">
          Ring each number before you save. When you save, we keep that you checked them today.
        </p>
        <ActionForm of={form} button="Save: I have checked them" />
      </>
    );
    return { title: 'Telephone numbers', body, back: `/organisations/${organisation.id}` };
  },
  act: async (tx, { organisation }, typed) => {
    await keepContacts(tx, organisation.id, null, typed);
    return { to: `/organisations/${organisation.id}`, made: {} };
  },
  example: { onCall: '020 7946 0001', police: '101', askAgain: 6 },
});

async function openHomeContacts(context: SignedInContext) {
  const { organisation, home } = await openHome(context);
  const { tx } = context;
  return {
    organisation,
    home,
    contacts: await contactsOf(tx, organisation.id, home.id),
    elsewhere: await contactsOf(tx, organisation.id),
  };
}

const mayKeepNumbers: May = {
  words: 'administrators of the organisation, and the manager of the home',
  check: async ({ tx, params }) => {
    const { rows } = await sql<{ may: boolean }>`
      select app.keeps_numbers(${params.organisationId}::uuid, ${params.settingId}::uuid) as may`.execute(tx);
    return rows[0]?.may ?? false;
  },
};

/** Its manager or an administrator says how the people of one home reach others. */
export const homeContactsAction = action({
  path: '/organisations/:organisationId/homes/:settingId/contacts',
  may: mayKeepNumbers,
  audit: { show: 'viewed-organisation', send: 'changed-contacts' },
  open: openHomeContacts,
  form: ({ elsewhere }) => homeContactForm(elsewhere),
  start: ({ contacts }) => asTyped(contacts),
  page: ({ opened: { home, organisation }, form }) => {
    const body = (
      <>
        <h1 class="govuk-heading-l">Telephone numbers of {home.name}</h1>
        <p class="govuk-body">
          Only what is different here from {organisation.name}. When you save, we keep that you checked them
          today.
        </p>
        <ActionForm of={form} button="Save: I have checked them" />
      </>
    );
    return { title: 'Telephone numbers of a home', body, back: '/numbers' };
  },
  act: async (tx, { organisation, home }, typed, { about }) => {
    await keepContacts(tx, organisation.id, home.id, typed);
    about({ kind: 'setting', id: home.id });
    return { to: '/numbers', made: {} };
  },
  example: { onCall: '020 7946 0002' },
});
