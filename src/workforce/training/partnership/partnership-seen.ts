import '../../tables.ts';
import '../../../care/index.ts';
import '../../../platform/sign-in/tables.ts';
import { sql } from 'kysely';
import type { Tx } from '../../../platform/web/index.ts';

/** Of the organisations around the visitor. */
const near = (column: string) =>
  sql<boolean>`${sql.ref(column)} = any ((select app.organisations_around_me())::uuid[])`;

/** What the local partnership keeps about training: champions, sessions, the joint protocol, examples (TRN-02, TRN-03). */
export async function partnershipSeen(tx: Tx) {
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
    .orderBy('s.held_on', 'desc')
    .orderBy('s.recorded_at', 'desc')
    .limit(200)
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
    .orderBy('e.written_at', 'desc')
    .limit(200)
    .execute();
  return { champions, sessions, protocols, examples };
}

/** What the partnership keeps. */
export type Partnership = Awaited<ReturnType<typeof partnershipSeen>>;
