import type { Transaction } from 'kysely';
import { type Purpose, purposes } from '../../care/index.ts';
import { recordAuditEvent } from '../../platform/audit/index.ts';
import { londonDate } from '../../platform/clock/index.ts';
import type { Tables } from '../../platform/database/tables.ts';

/** A person who is to administer an organisation. */
interface FirstPerson {
  readonly name: string;
  readonly email: string;
}

/** What a service begins with. */
export interface FirstHour {
  readonly organisation: { readonly name: string; readonly kind: 'local-authority' | 'provider' };
  readonly administrators: readonly FirstPerson[];
  readonly homes: readonly {
    readonly name: string;
    readonly kind: 'childrens-home' | 'foster-home' | 'supported-accommodation';
  }[];
  /** Telephone numbers by purpose. */
  readonly contacts: Readonly<Partial<Record<Purpose, string>>>;
}

/** An account that was opened, and under which id its link is made. */
export interface Opened extends FirstPerson {
  readonly resetId: string;
}

const same = (one: string, other: string): boolean => one.trim().toLowerCase() === other.trim().toLowerCase();

/**
 * Begins a service, or adds to one: the organisation, its homes, its telephone numbers and its administrators. What is there
 * already, by name or by address, stays as it is.
 * @returns the administrators whose accounts were opened
 */
export async function beginService(
  tx: Transaction<Tables>,
  { organisation, administrators, homes, contacts }: FirstHour,
  now: Date,
  newId: () => string,
): Promise<Opened[]> {
  const made = (
    action: 'organisation-added' | 'setting-added' | 'account-opened',
    kind: string,
    id: string,
  ) => recordAuditEvent(tx, { at: now, personId: null, action, subjectKind: kind, subjectId: id });
  const organisations = await tx.selectFrom('organisation').select(['id', 'name']).execute();
  let organisationId = organisations.find(({ name }) => same(name, organisation.name))?.id;
  if (!organisationId) {
    organisationId = newId();
    await tx
      .insertInto('organisation')
      .values({ id: organisationId, ...organisation, created_at: now })
      .execute();
    await made('organisation-added', 'organisation', organisationId);
  }
  const there = await tx
    .selectFrom('setting')
    .select('name')
    .where('organisation_id', '=', organisationId)
    .execute();
  for (const home of homes.filter(({ name }) => !there.some((known) => same(known.name, name)))) {
    const id = newId();
    const row = { id, organisation_id: organisationId, urn: null, host_authority_id: null, created_at: now };
    await tx
      .insertInto('setting')
      .values({ ...row, ...home })
      .execute();
    await made('setting-added', 'setting', id);
  }
  for (const purpose of Object.keys(purposes) as Purpose[]) {
    const telephone = contacts[purpose];
    if (!telephone) continue;
    const row = { telephone, changed_at: now, checked_on: londonDate(now) };
    await tx
      .insertInto('service_contact')
      .values({ id: newId(), organisation_id: organisationId, purpose, ...row })
      .onConflict((clash) => clash.constraint('service_contact_one_each').doUpdateSet(row))
      .execute();
  }
  const opened: Opened[] = [];
  for (const { name, email } of administrators) {
    const known = await tx
      .selectFrom('person_account')
      .select('id')
      .where((row) => row(row.fn<string>('lower', ['email']), '=', email.trim().toLowerCase()))
      .executeTakeFirst();
    const id = known?.id ?? newId();
    if (!known) {
      const resetId = newId();
      await tx
        .insertInto('person_account')
        .values({ id, name, email: email.trim(), closed_at: null, created_at: now })
        .execute();
      await tx
        .insertInto('account_reset')
        .values({
          id: resetId,
          person_id: id,
          asked_by: null,
          asked_at: now,
          code_hash: null,
          expires_at: null,
          used_at: null,
          is_invitation: true,
        })
        .execute();
      await made('account-opened', 'person', id);
      opened.push({ name, email, resetId });
    }
    const works = await tx
      .selectFrom('membership')
      .select('id')
      .where('person_id', '=', id)
      .where('organisation_id', '=', organisationId)
      .where('role', '=', 'administrator')
      .where('until_day', 'is', null)
      .executeTakeFirst();
    if (works) continue;
    await tx
      .insertInto('membership')
      .values({
        id: newId(),
        person_id: id,
        organisation_id: organisationId,
        setting_id: null,
        role: 'administrator',
        from_day: londonDate(now),
        until_day: null,
      })
      .execute();
  }
  return opened;
}
