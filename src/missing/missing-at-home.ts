import './tables.ts';
import { sql } from 'kysely';
import { childName, type Named } from '../care/index.ts';
import type { StandsNow } from '../incidents/index.ts';
import { howLong, momentInWords } from '../platform/clock/index.ts';
import type { SignedInContext } from '../platform/web/index.ts';

interface Away extends Named {
  readonly id: string;
  readonly child_id: string;
  readonly noticed_at: Date;
  readonly next_at: Date | null;
}

/** Who is missing from a home now: since when, and the next clock. For the handover of a shift. */
export async function missingAtHome({ tx, now }: SignedInContext, settingId: string): Promise<StandsNow[]> {
  const { rows } = await sql<Away>`
    select e.id, e.child_id, c.given_name, c.family_name, c.known_as, e.noticed_at,
      (select min(s.due_at) from step s where s.about_id = e.id and s.state in ('proposed', 'accepted')) as next_at
    from missing_episode e join child c on c.id = e.child_id
    where e.setting_id = ${settingId}::uuid and not exists (select from missing_found f where f.episode_id = e.id)
    order by e.noticed_at, e.id limit 20`.execute(tx);
  return rows.map(({ id, child_id: childId, noticed_at, next_at, ...child }) => {
    const since = `${childName(child)} is not here: away since ${momentInWords(noticed_at)}, for ${howLong(noticed_at, now)}.`;
    const next = next_at ? ` The next step is due by ${momentInWords(next_at)}.` : '';
    return {
      kind: 'missing',
      childId,
      sees: 'record',
      words: `${since}${next}`,
      href: `/missing/episodes/${id}`,
    };
  });
}
