import './tables.ts';
import { sql } from 'kysely';
import { type FindOnChild, sameChildIds } from '../care/index.ts';
import { howLong } from '../platform/clock/index.ts';
import { photographOf } from './forms/photograph/photographs.ts';

/** That a child is away now: above everything else on their page. */
export const missingOnChild: FindOnChild = async ({ tx, now }, child) => {
  const { rows } = await sql<{ id: string; noticed_at: Date }>`
    select e.id, e.noticed_at from missing_episode e
    where e.child_id = ${child.id}::uuid and not exists (select from missing_found f where f.episode_id = e.id)
    order by e.noticed_at limit 5`.execute(tx);
  const ids = await sameChildIds(tx, child.id);
  const photograph = await photographOf(tx, ids);
  return {
    ...(photograph && { portrait: photograph.photograph_id }),
    keepSafe: rows.map(({ id, noticed_at }) => ({
      href: `/missing/episodes/${id}`,
      text: `They are not here: away for ${howLong(noticed_at, now)}. See what to do`,
    })),
  };
};
