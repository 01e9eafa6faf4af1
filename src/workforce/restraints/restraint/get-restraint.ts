import '../../tables.ts';
import '../../../care/index.ts';
import { sql } from 'kysely';
import { nameOfChild, numberOfChild } from '../../../care/index.ts';
import { notFound } from '../../../platform/errors/index.ts';
import {
  comesAfterEntry,
  type ListAsked,
  type ListPart,
  listPart,
  type Tx,
} from '../../../platform/web/index.ts';
import { askedAfter } from '../model.ts';

const records = (tx: Tx) =>
  tx
    .selectFrom('restraint as r')
    .innerJoin('setting as s', 's.id', 'r.setting_id')
    .innerJoin('person_account as p', 'p.id', 'r.recorded_by')
    .leftJoin('child as c', 'c.id', 'r.child_id')
    .selectAll('r')
    .select([
      's.name as setting_name',
      'p.name as recorded_by_name',
      nameOfChild('c').as('child_called'),
      'c.date_of_birth',
      numberOfChild('c').as('child_number'),
      sql<boolean>`app.signs_restraint(r.id)`.as('may_sign'),
      sql<boolean>`app.used_measure(r.id, app.person_id())`.as('i_used_it'),
      sql<boolean>`app.manages(r.setting_id)`.as('may_authorise'),
      sql<boolean>`app.adds_to_restraint(r.id)`.as('may_add'),
    ]);

/**
 * A measure as it was recorded, with who was there, who is authorised, and what was signed and added since.
 * @throws Refusal `not-found` when it is not open to the visitor
 */
export async function getRestraint(tx: Tx, id: string) {
  const record = await records(tx).where('r.id', '=', id).executeTakeFirst();
  if (!record) throw notFound();
  const people = await tx
    .selectFrom('restraint_person')
    .select(['id', 'person_id', 'name', 'part'])
    .where('restraint_id', '=', id)
    .orderBy('part', 'desc')
    .orderBy('name')
    .execute();
  const authorised = await tx
    .selectFrom('restraint_authority as a')
    .innerJoin('person_account as p', 'p.id', 'a.person_id')
    .innerJoin('person_account as g', 'g.id', 'a.given_by')
    .select(['a.person_id', 'p.name', 'g.name as given_by_name', 'a.given_at'])
    .where('a.restraint_id', '=', id)
    .orderBy('a.given_at')
    .execute();
  const entries = await tx
    .selectFrom('restraint_entry as e')
    .innerJoin('person_account as p', 'p.id', 'e.signed_by')
    .selectAll('e')
    .select('p.name as signed_by_name')
    .where('e.restraint_id', '=', id)
    .orderBy('e.sequence')
    .execute();
  const asked = askedAfter({
    kind: record.setting_kind,
    measure: record.measure,
    inEhcPlan: record.in_ehc_plan,
  });
  const users = people.filter(({ part }) => part === 'used');
  const spokenWith = new Set(entries.map(({ with_id }) => with_id));
  return {
    ...record,
    people,
    users,
    authorised,
    entries,
    asked,
    /** Those with whom nobody has spoken yet about the measure they used. */
    toSpeakWith: users.filter(({ id: of }) => !spokenWith.has(of)),
    isAccurate: entries.some(({ entry }) => entry === 'accurate'),
    spokeWithChild: entries.some(({ entry, not_because }) => entry === 'child-talk' && not_because === null),
  };
}

/** A measure as it stands. */
export type Restraint = Awaited<ReturnType<typeof getRestraint>>;

/** A measure in a list. */
export interface RestraintInList {
  readonly id: string;
  readonly child_called: string | null;
  readonly setting_name: string;
  readonly measure: Restraint['measure'];
  readonly used_at: Date;
  /** What is still asked: steps that are open. */
  readonly open_steps: number;
}

const order = { from: sql`restraint r`, columns: sql`r.used_at, r.id`, id: sql`r.id`, goes: '<' } as const;

/** Measures that are open to the visitor, the latest first: of some children, or of the settings they manage. */
export async function restraintsOf(
  tx: Tx,
  of: { readonly childIds: readonly string[] } | 'managed',
  asked: ListAsked,
): Promise<ListPart<RestraintInList>> {
  const which =
    of === 'managed'
      ? sql`r.setting_id = any ((select app.settings_managed())::uuid[])`
      : sql`r.child_id = any(${[...of.childIds]}::uuid[])`;
  const { rows } = await sql<RestraintInList>`
    select r.id, ${nameOfChild('c')} as child_called, s.name as setting_name, r.measure, r.used_at,
      (select count(*)::integer from step t where t.about = 'restraint' and t.about_id = r.id
        and t.state in ('proposed', 'accepted')) as open_steps
    from restraint r join setting s on s.id = r.setting_id left join child c on c.id = r.child_id
    where ${which} and ${comesAfterEntry(asked.after, order)}
    order by r.used_at desc, r.id desc limit ${asked.size + 1}`.execute(tx);
  return listPart(rows, asked);
}
