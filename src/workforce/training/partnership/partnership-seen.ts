import '../../tables.ts';
import '../../../care/index.ts';
import '../../../platform/sign-in/tables.ts';
import { sql } from 'kysely';
import { comesAfterEntry, type ListAsked, listPart, type Tx } from '../../../platform/web/index.ts';

/** Of the organisations around the visitor. */
const near = (column: string) =>
  sql<boolean>`${sql.ref(column)} = any ((select app.organisations_around_me())::uuid[])`;

const sessionOrder = {
  from: sql`training_session s`,
  columns: sql`s.held_on, s.id`,
  id: sql`s.id`,
  goes: '<',
} as const;
const exampleOrder = {
  from: sql`practice_example e`,
  columns: sql`e.written_at, e.id`,
  id: sql`e.id`,
  goes: '<',
} as const;

/** What the local partnership keeps about training: champions, sessions, the joint protocol, examples (TRN-02, TRN-03). */
export async function partnershipSeen(
  tx: Tx,
  asked: { readonly sessions: ListAsked; readonly examples: ListAsked },
) {
  const champions = await tx
    .selectFrom('training_champion as c')
    .innerJoin('person_account as p', 'p.id', 'c.person_id')
    .innerJoin('organisation as o', 'o.id', 'c.organisation_id')
    .select(['c.id', 'c.organisation_id', 'c.from_day', 'p.name', 'o.name as organisation_name'])
    .where(near('c.organisation_id'))
    .where('c.ended_on', 'is', null)
    .orderBy('o.name')
    .orderBy('p.name')
    .execute();
  const sessions = await tx
    .selectFrom('training_session as s')
    .innerJoin('organisation as o', 'o.id', 's.organisation_id')
    .select([
      's.id',
      's.audience',
      's.topics',
      's.held_on',
      's.came',
      's.invited',
      'o.name as organisation_name',
    ])
    .where(near('s.organisation_id'))
    .where(comesAfterEntry(asked.sessions.after, sessionOrder))
    .orderBy('s.held_on', 'desc')
    .orderBy('s.id', 'desc')
    .limit(asked.sessions.size + 1)
    .execute();
  const protocols = await tx
    .selectFrom('joint_protocol as j')
    .innerJoin('organisation as o', 'o.id', 'j.authority_id')
    .selectAll('j')
    .select('o.name as authority_name')
    .where(near('j.authority_id'))
    .orderBy('o.name')
    .orderBy('j.agreed_on', 'desc')
    .execute();
  const examples = await tx
    .selectFrom('practice_example as e')
    .innerJoin('organisation as o', 'o.id', 'e.organisation_id')
    .selectAll('e')
    .select('o.name as organisation_name')
    .where(near('e.organisation_id'))
    .where(comesAfterEntry(asked.examples.after, exampleOrder))
    .orderBy('e.written_at', 'desc')
    .orderBy('e.id', 'desc')
    .limit(asked.examples.size + 1)
    .execute();
  return {
    champions,
    protocols,
    sessions: listPart(sessions, asked.sessions),
    examples: listPart(examples, asked.examples),
  };
}

/** What the partnership keeps. */
export type Partnership = Awaited<ReturnType<typeof partnershipSeen>>;
