import '../tables.ts';
import { sql } from 'kysely';
import { askTogether } from '../../platform/database/index.ts';
import type { Tx } from '../../platform/web/index.ts';
import type { SettingKind } from '../child/get-child.ts';
import { nameOfChild } from '../child-name.ts';
import { type ChildInList, findChildren } from '../find-child/find-children.ts';
import { roleLabel } from '../people/roles.ts';
import { homeName } from '../setting-kind.ts';

/** A home or a person, and where more is read of them. */
interface FoundPlace {
  readonly href: string;
  readonly text: string;
  readonly after: string;
}

/** What was found of all that the visitor may see. */
export interface Found {
  readonly children: readonly ChildInList[];
  readonly homes: readonly FoundPlace[];
  readonly people: readonly FoundPlace[];
}

/** At most so many of each are listed: more words narrow it down. */
export const mostOfEach = 25;

/** Every word is near to one of the name, as it is for the names of children. */
const isNear = (name: string, words: string) => {
  const plain = sql`(' ' || app.plain(${sql.ref(name)}) || ' ')`;
  return sql<boolean>`(app.plain(${words}) <> '' and not exists (
    select 1 from regexp_split_to_table(app.plain(${words}), ' ') w(word)
    where app.nearness(${plain}, app.sounds(${plain}), w.word, app.sounds(w.word), app.swapped(w.word)) is null))`;
};

async function homesLike(tx: Tx, words: string): Promise<FoundPlace[]> {
  const { rows } = await sql<{ id: string; name: string | null; kind: SettingKind; run_by: string }>`
    select id, min(name) as name, min(kind) as kind, min(run_by) as run_by from (
      select s.id, s.name, s.kind, o.name as run_by from setting s join organisation o on o.id = s.organisation_id
      where s.closed_on is null and (${isNear('s.name', words)} or s.urn = ${words.trim()})
      union all
      select h.setting_id, h.name, h.kind, h.organisation_name
      from app.homes_known(the_words => ${words.trim()}, most => ${mostOfEach}) h) found
    group by id order by 2, 1 limit ${mostOfEach}`.execute(tx);
  return rows.map(({ id, name, kind, run_by }) => ({
    href: `/settings/${id}`,
    text: homeName({ name, kind }),
    after: `, ${run_by}`,
  }));
}

interface PersonRow {
  readonly name: string;
  readonly role: string;
  readonly setting_id: string | null;
  readonly setting_name: string | null;
  readonly child_id: string | null;
  readonly child_name: string | null;
}

/** Those with whom the visitor works in a home, and those who work with the children whom they know. */
async function peopleLike(tx: Tx, words: string): Promise<FoundPlace[]> {
  const { rows } = await sql<PersonRow>`
    select p.name, m.role, s.id as setting_id, s.name as setting_name, null as child_id, null as child_name
    from membership m join person_account p on p.id = m.person_id join setting s on s.id = m.setting_id
    where m.from_day <= app.today() and (m.until_day is null or m.until_day >= app.today()) and ${isNear('p.name', words)}
    union
    select p.name, i.role, null, null, c.id, ${nameOfChild('c')}
    from involvement i join person_account p on p.id = i.person_id join child c on c.id = i.child_id
    where i.from_day <= app.today() and (i.until_day is null or i.until_day >= app.today()) and ${isNear('p.name', words)}
    order by 1, 4, 6 limit ${mostOfEach}`.execute(tx);
  return rows.map(({ name, role, setting_id, setting_name, child_id, child_name }) => ({
    href: child_id ? `/children/${child_id}/around` : `/settings/${setting_id}`,
    text: name,
    after: `, ${roleLabel(role).toLowerCase()} ${child_name ? `of ${child_name}` : `at ${setting_name}`}`,
  }));
}

/** Children, homes and people by a part of the name, however it is spelled, or by a number: those the visitor may see. */
export const findAnything = (tx: Tx, words: string, today: string): Promise<Found> =>
  askTogether(tx, async (asking) => {
    const [children, homes, people] = await Promise.all([
      findChildren(asking, words, today),
      homesLike(asking, words),
      peopleLike(asking, words),
    ]);
    return { children, homes, people };
  });
