-- Finds children by words in any order, each a name however it is spelled or a number as it stands, and by day of
-- birth. Without words: the visitor's own, by name. The nearest first, each with where they live; an entry that
-- was merged is not listed apart.
-- Rights first, names second: a visitor has to do with some dozens of children, and a name in common with thousands.
create or replace function app.find_children(the_words text, the_day date, lives_on date, most integer)
returns table (child_id uuid, given_name text, family_name text, known_as text, date_of_birth date, setting_id uuid, setting_name text, nearness integer)
language plpgsql stable rows 25 security definer set search_path = public, app, pg_temp as $$
#variable_conflict use_column
declare
  tokens text[] := array_remove(regexp_split_to_array(lower(coalesce(the_words, '')), '\s+'), '');
  typed text := app.plain(coalesce(the_words, ''));
  listed uuid[] := '{}';
  nears integer[] := '{}';
  kept uuid;
  hit record;
begin
  -- Signs alone are no name: they find nobody, and are not taken for a search without words.
  if tokens <> '{}' and the_day is null and typed = '' and the_words !~ '[[:alnum:]]' then return; end if;
  for hit in
    with mine as materialized (select app.children_open_for('identity') as id),
    asked as materialized (
      select t.token, w.word, app.sounds(w.word) as sound, app.swapped(w.word) as swaps
      from unnest(tokens) t(token) left join lateral regexp_split_to_table(nullif(app.plain(t.token), ''), ' ') w(word) on true),
    numbered as materialized (
      select distinct n.child_id, lower(n.value) as token
      from app.children_open_for('status') open join child_number n on n.child_id = open
      where the_words ~ '[0-9]' and lower(n.value) = any (tokens))
    select c.id, c.names, max(x.near) as near
    from mine join child c on c.id = mine.id
    left join asked a on true
    left join numbered n on n.child_id = c.id and n.token = a.token
    cross join lateral (
      select case when a.word is null or n.token is not null then 0
        else app.nearness(c.names, c.name_sounds, a.word, a.sound, a.swaps) end as near) x
    where the_day is null or c.date_of_birth = the_day
    group by c.id, c.names
    having count(x.near) = count(*)
    order by near, case when typed <> '' then similarity(c.names, typed) end desc, c.names, c.id
  loop
    exit when cardinality(listed) >= most;
    kept := app.kept_for(hit.id);
    -- In the list of one's own, the kept entry stands at its own place.
    continue when kept = any (listed) or (kept <> hit.id and tokens = '{}' and the_day is null);
    listed := listed || kept;
    nears := nears || hit.near;
  end loop;
  return query
    select c.id, c.given_name, c.family_name, c.known_as, c.date_of_birth, s.id, s.name, l.near
    from unnest(listed, nears) with ordinality l(id, near, place)
    join child c on c.id = l.id
    left join lateral (
      select p.setting_id from placement p
      where p.child_id = c.id and p.from_day <= lives_on and (p.until_day is null or p.until_day >= lives_on)
        and c.id = any (array(select app.children_open_for('home')))
      order by p.from_day desc limit 1) home on true
    left join setting s on s.id = home.setting_id
    order by l.place;
end $$;
revoke all on function app.find_children from public, hearth_app, hearth_service;
grant execute on function app.find_children to hearth_app;
