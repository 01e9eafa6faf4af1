import '../../tables.ts';
import '../../../platform/sign-in/tables.ts';
import { sql } from 'kysely';
import { notFound, Refusal } from '../../../platform/errors/index.ts';
import type { By, Tx } from '../../../platform/web/index.ts';
import type { OwnedClock } from '../clocks.ts';
import { organisationRoles, settingRoles } from '../roles.ts';
import { personOrInvited } from './invite-person.ts';
import type { MemberEnds, NewMember } from './member-forms.ts';

/** What somebody does somewhere, from, until. */
export interface Member {
  readonly id: string;
  readonly person_id: string;
  readonly name: string;
  readonly setting_id: string | null;
  readonly setting_name: string | null;
  readonly role: string;
  readonly from_day: string;
  readonly until_day: string | null;
  /** Whether the visitor may end it. */
  readonly mayEnd: boolean;
}

/** Whether the visitor says who works in an organisation, or in a setting of it. */
export async function runsPeopleOf(tx: Tx, organisationId: string): Promise<boolean> {
  const { rows } = await sql<{ runs: boolean }>`select app.administers(${organisationId}::uuid) or exists (
    select 1 from setting s where s.organisation_id = ${organisationId}::uuid
      and app.runs_membership(s.organisation_id, s.id)) as runs`.execute(tx);
  return rows[0]?.runs ?? false;
}

/** Who works in an organisation, as far as the visitor says who does: today's first, setting by setting. */
export async function membersOf(tx: Tx, organisationId: string): Promise<Member[]> {
  const { rows } = await sql<Member>`
    select m.id, m.person_id, p.name, m.setting_id, s.name as setting_name, m.role, m.from_day::text as from_day,
      m.until_day::text as until_day,
      (m.until_day is null or m.until_day > app.today()) and m.person_id <> app.person_id()
        and app.gives_role(m.organisation_id, m.setting_id, m.role) as "mayEnd"
    from membership m join person_account p on p.id = m.person_id left join setting s on s.id = m.setting_id
    where m.organisation_id = ${organisationId}::uuid and app.runs_membership(m.organisation_id, m.setting_id)
    order by m.until_day is not null and m.until_day < app.today(), s.name nulls first, p.name, m.role, m.from_day, m.id`.execute(
    tx,
  );
  return rows;
}

/** One membership of an organisation that the visitor may end. Throws `not-found` for any other. */
export async function memberToEnd(tx: Tx, organisationId: string, id: string): Promise<Member> {
  const member = (await membersOf(tx, organisationId)).find((one) => one.id === id);
  if (!member?.mayEnd) throw notFound();
  return member;
}

/** The settings of an organisation into which the visitor can bring people. */
export async function settingsToStaff(
  tx: Tx,
  organisationId: string,
): Promise<{ id: string; name: string }[]> {
  const { rows } = await sql<{ id: string; name: string }>`
    select id, name from setting where organisation_id = ${organisationId}::uuid
      and app.runs_membership(organisation_id, id) order by name`.execute(tx);
  return rows;
}

/** What somebody owns who is to leave: the clocks, and the children they work with when they work nowhere else. */
export async function clocksOfMember(tx: Tx, membershipId: string): Promise<OwnedClock[]> {
  const { rows } = await sql<OwnedClock>`select * from app.clocks_of_member(${membershipId}::uuid)`.execute(
    tx,
  );
  return rows;
}

/** Who can take over from them. */
export async function couldTakeOver(tx: Tx, membershipId: string): Promise<{ id: string; name: string }[]> {
  const { rows } = await sql<{ id: string; name: string }>`
    select * from app.could_take_over(${membershipId}::uuid)`.execute(tx);
  return rows;
}

/** The team manager with whom their work is left, by name, where nobody else takes it. */
export async function managerFor(tx: Tx, membershipId: string): Promise<string | null> {
  const { rows } = await sql<{ name: string | null }>`
    select app.manager_for_member(${membershipId}::uuid) as name`.execute(tx);
  return rows[0]?.name ?? null;
}

/**
 * Somebody begins to work somewhere: at once where a manager brings them into their own home; anything that reaches
 * further is asked for, and waits for a second person. Somebody who has no account is invited. There already in this role,
 * nothing changes.
 * @throws Refusal naming the field, also where the visitor does not say who works there, or for themselves
 */
export async function addMember(tx: Tx, organisationId: string, member: NewMember, by: By): Promise<void> {
  const { settingId, role, from } = member;
  const roles: object = settingId ? settingRoles : organisationRoles;
  if (!Object.hasOwn(roles, role)) {
    const where = settingId ? 'in a home' : 'for the organisation as a whole';
    throw new Refusal('not-allowed', `Choose what they do ${where}.`, 'role');
  }
  const personId = await personOrInvited(tx, organisationId, member, by);
  const there = await tx
    .selectFrom('membership')
    .select('id')
    .where('person_id', '=', personId)
    .where('organisation_id', '=', organisationId)
    .where('setting_id', settingId === null ? 'is' : '=', settingId)
    .where('role', '=', role)
    .where((row) => row.or([row('until_day', 'is', null), row('until_day', '>', by.today)]))
    .executeTakeFirst();
  if (there) return;
  const { rows } = await sql<{ gives: boolean; alone: boolean }>`select
    app.gives_role(${organisationId}::uuid, ${settingId}::uuid, ${role}) and ${personId}::uuid <> app.person_id() as gives,
    app.begins_alone(${settingId}::uuid, ${role}) as alone`.execute(tx);
  if (!rows[0]?.gives) {
    const message =
      'A registered manager can add carers and support workers to their own home; for anybody else, ask the administrator. You cannot add yourself.';
    throw new Refusal('not-yours', message, 'role');
  }
  const row = {
    id: by.newId(),
    person_id: personId,
    organisation_id: organisationId,
    setting_id: settingId,
    role,
    from_day: from,
  };
  if (rows[0].alone) {
    await tx
      .insertInto('membership')
      .values({ ...row, until_day: null })
      .execute();
    return;
  }
  await tx
    .insertInto('membership_ask')
    .values({ ...row, asked_by: by.personId, asked_at: by.now })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/**
 * Ends what somebody does somewhere. What they own goes to whoever takes it: no clock is left without an owner.
 * @throws Refusal naming the field; `undecided` at `taker` when something is theirs and nobody takes it
 */
export async function endMember(tx: Tx, id: string, { until, taker }: MemberEnds): Promise<void> {
  const { rows } = await sql<{ came: string }>`
    select app.end_membership(${id}::uuid, ${until}::date, ${taker}::uuid) as came`.execute(tx);
  const came = rows[0]?.came;
  if (came === 'needs-taker') throw new Refusal('undecided', 'Choose who takes over their work.', 'taker');
  if (came !== 'ended') {
    throw new Refusal(
      'out-of-range',
      'The last day must not be before the first day or after today.',
      'until',
    );
  }
}
