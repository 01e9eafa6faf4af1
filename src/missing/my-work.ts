import { howLong } from '../platform/clock/index.ts';
import './tables.ts';
import { sql } from 'kysely';
import type { Unfinished } from '../follow-up/index.ts';
import type { SignedInContext, Tx } from '../platform/web/index.ts';
import { episodesInList } from './episodes/episodes-in-list.ts';
import { notesDue } from './homes/notes.ts';

/** Forms that came with a child from another home, and that the visitor has not taken on for theirs. */
async function formsThatWait(tx: Tx): Promise<{ id: string; called: string }[]> {
  const { rows } = await sql<{ id: string; called: string }>`
    select f.id, coalesce(c.known_as, c.given_name) as called
    from placement p join child c on c.id = p.child_id
    join lateral (select f.id, f.setting_id from missing_form f where f.child_id = c.id
      order by f.version desc limit 1) f on true
    where p.setting_id = any ((select app.settings_managed())::uuid[]) and p.from_day <= app.today() and (p.until_day is null or p.until_day >= app.today())
      and f.setting_id is distinct from p.setting_id
      and not exists (select 1 from missing_form_check k
        where k.child_id = c.id and k.setting_id = p.setting_id and k.verdict = 'accepted')
    order by 2, 1 limit 50`.execute(tx);
  return rows;
}

/** What somebody has to do about children who are away, for "My work": those who are away now come first. */
export async function missingInMyWork({ tx, now, today }: SignedInContext): Promise<readonly Unfinished[]> {
  const [open, waiting, due] = await Promise.all([
    episodesInList(tx, { only: 'open', limit: 50 }),
    formsThatWait(tx),
    notesDue(tx, today),
  ]);
  return [
    ...open.map(({ id, known_as, given_name, noticed_at }) => ({
      href: `/missing/episodes/${id}`,
      text: `${known_as || given_name} is away, for ${howLong(noticed_at, now)}`,
    })),
    ...waiting.map(({ id, called }) => ({
      href: `/missing/forms/${id}`,
      text: `The information form of ${called} came with them: take it on, or ask`,
    })),
    ...due.map(({ setting_id, name }) => ({
      href: `/missing/homes/${setting_id}`,
      text: `An answer is due about how often ${name ?? 'a foster home'} tells the police`,
    })),
  ];
}
