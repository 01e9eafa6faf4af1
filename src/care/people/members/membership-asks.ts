import '../../tables.ts';
import { sql } from 'kysely';
import { notFound } from '../../../platform/errors/index.ts';
import type { SignedInContext, Tx } from '../../../platform/web/index.ts';

/** Somebody who is to begin somewhere, once a second person agrees. */
export interface MembershipAsk {
  readonly id: string;
  readonly name: string | null;
  readonly asked_by_name: string | null;
  /** Whether a rule of the organisation's own sign-in asks. */
  readonly by_rule: boolean;
  readonly setting_name: string | null;
  readonly organisation_id: string;
  readonly role: string;
  readonly from_day: string;
  /** Whether the visitor is that second person. */
  readonly mayAnswer: boolean;
  readonly mine: boolean;
}

/** What is asked and open: of one organisation, or of all, as far as the visitor may see it. */
export async function membershipAsks(tx: Tx, organisationId: string | null): Promise<MembershipAsk[]> {
  const { rows } = await sql<MembershipAsk>`
    select a.id, p.name, b.name as asked_by_name, a.rule_id is not null as by_rule, s.name as setting_name, a.organisation_id, a.role,
      a.from_day::text as from_day, app.answers_membership(a.id) as "mayAnswer", a.asked_by = app.person_id() as mine
    from membership_ask a left join person_account p on p.id = a.person_id left join person_account b on b.id = a.asked_by
      left join setting s on s.id = a.setting_id
    where a.answered_at is null and (${organisationId}::uuid is null or a.organisation_id = ${organisationId}::uuid)
    order by a.asked_at, a.id limit 200`.execute(tx);
  return rows;
}

/** One of them. Throws `not-found` for what is answered, or is not open to the visitor. */
export async function oneMembershipAsk(tx: Tx, organisationId: string, id: string): Promise<MembershipAsk> {
  const ask = (await membershipAsks(tx, organisationId)).find((one) => one.id === id);
  if (!ask) throw notFound();
  return ask;
}

/** Agrees that somebody begins, from today or the day that was asked for; or does not, or takes one's own ask back. */
export async function answerMembershipAsk(tx: Tx, id: string, agreed: boolean, newId: string): Promise<void> {
  const { rows } = await sql<{ done: boolean }>`
    select app.answer_membership(${id}::uuid, ${agreed}, ${newId}::uuid) as done`.execute(tx);
  if (!rows[0]?.done) throw notFound();
}

/** In my work: who waits for the visitor to agree, and who has begun in their home within a week. */
export async function peopleInMyWork({ tx }: SignedInContext): Promise<{ href: string; text: string }[]> {
  const begins = sql<{ organisation_id: string; name: string }>`
    select distinct m.organisation_id, s.name from membership m join setting s on s.id = m.setting_id
    where m.from_day > app.today() - 7 and m.person_id <> app.person_id() and app.manages_home(m.setting_id)`;
  const [asked, { rows: begun }] = await Promise.all([membershipAsks(tx, null), begins.execute(tx)]);
  const asks = asked.filter(({ mayAnswer }) => mayAnswer);
  return [
    ...asks.map(({ organisation_id, setting_name }) => ({
      href: `/organisations/${organisation_id}/people`,
      text: `Someone is due to start${setting_name ? ` at ${setting_name}` : ''}: agree or refuse`,
    })),
    ...begun.map(({ organisation_id, name }) => ({
      href: `/organisations/${organisation_id}/people`,
      text: `Someone started at ${name} in the last week: see who, and who approved it`,
    })),
  ];
}
