import { sql } from 'kysely';
import { nameNeeded } from '../../people/members/invite-person.ts';
import type { UploadPlan } from '../../tables.ts';
import type { RowFault, SaidRow } from '../columns.ts';
import { type Asking, faulty, type Planned } from '../upload-kind.ts';
import { peopleColumns } from './people-columns.ts';
import { type PersonInRow, personReader } from './read-people.ts';

/** What is there already: accounts by address, and who works or is to work where. */
async function whatIsThere({ tx, organisationId }: Asking, emails: readonly string[]) {
  const { rows: people } = await sql<{ email: string; id: string }>`
    select * from app.people_by_email(${[...emails]}::text[])`.execute(tx);
  const { rows: homes } = await sql<{ id: string; name: string; urn: string | null }>`
    select id, name, urn from setting where organisation_id = ${organisationId}::uuid and closed_on is null order by name, urn, id`.execute(
    tx,
  );
  const { rows: organisations } = await sql<{ id: string; name: string }>`
    select id, name from organisation where id = ${organisationId}::uuid`.execute(tx);
  const { rows: places } = await sql<{ place: string; asked: boolean }>`
    select concat_ws(' ', person_id, setting_id, role) as place, false as asked from membership
    where organisation_id = ${organisationId}::uuid and (until_day is null or until_day > app.today())
    union all select concat_ws(' ', person_id, setting_id, role), true from membership_ask
    where organisation_id = ${organisationId}::uuid and answered_at is null`.execute(tx);
  return {
    accounts: new Map(people.map(({ email, id }) => [email, id])),
    workplace: { organisation: organisations[0] ?? { id: organisationId, name: '' }, homes },
    places: new Map(
      places.map(({ place, asked }) => [place, asked ? ('asked' as const) : ('there' as const)]),
    ),
  };
}

const fault = (key: keyof typeof peopleColumns, message: string): RowFault => ({
  column: peopleColumns[key].heading,
  message,
});

/** What rows of one file say of the same person, one after the other. */
class Seen {
  readonly #rows = new Map<string, number>();
  readonly #names = new Map<string, { row: number; name: string; invited: boolean }>();

  /** What is wrong with a row after those before it. */
  faults(row: number, { email, name, settingId, role }: PersonInRow): RowFault[] {
    const who = email.toLowerCase();
    const place = [who, settingId, role].join(' ');
    const same = this.#rows.get(place);
    if (same !== undefined) return [fault('email', `This is the same as row ${same}. Take one of them out.`)];
    this.#rows.set(place, row);
    const before = this.#names.get(who);
    if (before && name !== '' && before.name !== '' && before.name.toLowerCase() !== name.toLowerCase())
      return [fault('email', `Row ${before.row} gives another name for this address. Correct one of them.`)];
    if (!before || before.name === '') this.#names.set(who, { row, name, invited: false });
    return [];
  }

  /** Whether a row before invites this person; if none does, this one is to. */
  isInvited(email: string, name: string): boolean {
    const before = this.#names.get(email.toLowerCase());
    if (before?.invited) return true;
    if (before && name !== '') before.invited = true;
    return false;
  }
}

/** Looks at rows of people against what is there. */
export async function planPeople(asking: Asking, rows: readonly SaidRow[]): Promise<Planned<PersonInRow>[]> {
  const emails = rows.map(({ said }) => (said.email ?? '').toLowerCase());
  const { accounts, workplace, places } = await whatIsThere(asking, emails);
  const read = personReader(workplace, asking.sent);
  const seen = new Seen();
  return rows.map((row): Planned<PersonInRow> => {
    const got = read(row.said);
    if ('faults' in got) return faulty(row, got.faults);
    const { values } = got;
    if (row.faults.length > 0) return faulty(row, []);
    const { email, name, settingId, role } = values;
    const id = accounts.get(email.toLowerCase());
    const wrong = seen.faults(row.row, values);
    if (id === asking.by.personId) wrong.push(fault('email', 'This is you. Somebody else must add you.'));
    if (wrong.length > 0) return faulty(row, wrong);
    const invited = !id && seen.isInvited(email, name);
    if (!id && !invited && name === '') return faulty(row, [fault('name', nameNeeded)]);
    const there = id && places.get([id, ...(settingId ? [settingId] : []), role].join(' '));
    const plan: UploadPlan = there || (id || invited ? 'place' : 'invite');
    return { ...row, plan, values };
  });
}
