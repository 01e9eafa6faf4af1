import { howLong } from '../platform/clock/index.ts';
import './tables.ts';
import { sql } from 'kysely';
import { childName, type Named, nameOfChild } from '../care/index.ts';
import type { Unfinished } from '../follow-up/index.ts';
import type { SignedInContext, Tx } from '../platform/web/index.ts';
import { notesDue } from './homes/notes.ts';

interface Away extends Named {
  id: string;
  setting_name: string | null;
  noticed_at: Date;
  next_at: Date | null;
}

/** The children around the visitor who are away now, with the first clock of each absence. */
async function awayNow(tx: Tx): Promise<Away[]> {
  const { rows } = await sql<Away>`
    select e.id, c.given_name, c.family_name, c.known_as, h.name as setting_name, e.noticed_at,
      (select min(s.due_at) from step s where s.about_id = e.id and s.state in ('proposed', 'accepted')) as next_at
    from missing_episode e join child c on c.id = e.child_id left join setting h on h.id = e.setting_id
    where e.child_id in (select app.children_around_me()) and not exists (select from missing_found f where f.episode_id = e.id)
    order by e.noticed_at, e.id limit 50`.execute(tx);
  return rows;
}

const nextClock = (due: Date, now: Date): string =>
  due <= now ? `The next step is ${howLong(due, now)} late` : `The next step is due in ${howLong(now, due)}`;

/** Forms that came with a child from another home, and that the visitor has not taken on for theirs. */
async function formsThatWait(tx: Tx): Promise<{ id: string; called: string }[]> {
  const { rows } = await sql<{ id: string; called: string }>`
    select f.id, ${nameOfChild('c')} as called
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
  const [open, waiting, due] = await Promise.all([awayNow(tx), formsThatWait(tx), notesDue(tx, today)]);
  return [
    ...open.map(({ id, noticed_at, setting_name, next_at, ...child }) => ({
      href: `/missing/episodes/${id}`,
      text: `${childName(child)}${setting_name ? `, ${setting_name},` : ''} is not here: away for ${howLong(noticed_at, now)}${next_at ? `. ${nextClock(next_at, now)}` : ''}`,
      now: true as const,
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
