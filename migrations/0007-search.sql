-- Finding a child among those who are open to the visitor, whatever the spelling; and two entries that look alike.
create extension if not exists pg_trgm;

-- Breaking the glass names a child by name and date of birth, among all children there are.
create index child_born on child (date_of_birth);

-- The words of a name as they are compared: small letters, no accents, no apostrophes; a hyphen parts two words.
create function app.plain_words(the_text text) returns text[] language sql immutable parallel safe as $$
  select array_remove(regexp_split_to_array(
    lower(translate(regexp_replace(normalize(the_text, NFKD), '[\u0300-\u036f''`\u2018\u2019\u02bc]', '', 'g'),
      'łŁøØđĐðÐıħĦ', 'lLoOdDdDihH')),
    '[-\s.,;:/\\()"\u2010-\u2015]+'), '')
$$;

-- How a word sounds, roughly: its consonants, one sign for those that an ear cannot tell apart, and a first vowel.
-- Mohamed and Muhammad are one, Stephen and Steven, Catherine and Katherine, Shawn and Sean.
create function app.sounds(the_word text) returns text language sql immutable parallel safe as $$
  select regexp_replace(regexp_replace(regexp_replace(
    translate(
      replace(replace(replace(replace(replace(
        regexp_replace(regexp_replace(the_word, '^[gj](?=[eiy])|^dj|^y(?=[aeiou])', 'j'), 'c(?=[eiy])', 's', 'g'),
        'ph', 'f'), 'gh', ''), 'ck', 'k'), 'x', 'ks'), 'dge', 'j'),
      'cqzv', 'kksf'),
    '(.)\1+', '\1', 'g'), '^[aeiouy]', 'a'), '(?!^)[aeiouyhw]', '', 'g')
$$;

-- What a child is called, word by word, and each name in one piece: De Souza is found as desouza.
create function app.name_parts(given text, family text, known text) returns text[] language sql immutable parallel safe as $$
  select app.plain_words(concat_ws(' ', given, family, known))
    || array_to_string(app.plain_words(given), '') || array_to_string(app.plain_words(family), '')
$$;

-- How near a word is to what a child is called: 0 the same, 1 the beginning, 2 inside it or of the same sound,
-- 3 written much alike, null none of these.
create function app.nearness(the_parts text[], the_word text) returns integer language sql immutable parallel safe as $$
  select min(case
    when part = the_word then 0
    when starts_with(part, the_word) then 1
    when length(the_word) > 1 and strpos(part, the_word) > 0 then 2
    when length(app.sounds(the_word)) > 1 and app.sounds(part) = app.sounds(the_word) then 2
    when similarity(part, the_word) >= 0.3 then 3 end)
  from unnest(the_parts) part
$$;

-- The children whom the visitor has to do with, out of the indexes on people and settings: nobody else is looked at.
-- It is never wider than app.works_with and broken glass; which facts of each are open is asked with app.sees.
create function app.my_children() returns setof uuid language sql stable rows 50 security definer set search_path = public, app, pg_temp as $$
  select m.child_id from (
    select i.child_id from involvement i
    where i.person_id in (select app.acts_for())
      and i.from_day <= app.today() and (i.until_day is null or i.until_day >= app.today())
    union
    select p.child_id from membership w join placement p on p.setting_id = w.setting_id
    where w.person_id in (select app.acts_for())
      and w.from_day <= app.today() and (w.until_day is null or w.until_day >= app.today())
      and p.from_day <= app.today() and (p.until_day is null or p.until_day >= app.today())
    union
    select b.child_id from break_glass b
    where b.person_id = app.person_id() and app.has_broken_glass(b.child_id)) m
  where not exists (
    select 1 from child_seal s where s.child_id = m.child_id and s.lifted_at is null
      and not exists (select 1 from child_seal_key k where k.seal_id = s.id and k.person_id = app.person_id()))
$$;

-- Where a child's record goes on: the entry it was merged into, as far as that is open to the visitor.
create function app.kept_for(the_child uuid) returns uuid language plpgsql stable security definer set search_path = public, app, pg_temp as $$
declare
  here uuid := the_child;
  further uuid;
begin
  loop
    select m.kept_id into further from child_merge m where m.merged_id = here and m.undone_at is null;
    exit when further is null or further = the_child
      or not app.sees(here, 'identity') or not app.sees(further, 'identity');
    here := further;
  end loop;
  return here;
end $$;

-- Whether the child goes by this number, for whoever may see numbers.
create function app.goes_by(the_child uuid, the_number text) returns boolean language sql stable security definer set search_path = public, app, pg_temp as $$
  select exists (
    select 1 from child_number n where n.child_id = the_child and lower(n.value) = lower(the_number))
    and app.sees(the_child, 'status')
$$;

-- Finds children by words in any order, each a name however it is spelled or a number as it stands, and by day of
-- birth. Without words: the visitor's own, by name. The nearest first; an entry that was merged is not listed apart.
-- Rights first, names second: a visitor has to do with some dozens of children, and a name in common with thousands.
create function app.find_children(the_words text, the_day date, most integer) returns table (child_id uuid, nearness integer)
language plpgsql stable rows 25 security definer set search_path = public, app, pg_temp as $$
#variable_conflict use_column
declare
  asked text[] := array_remove(regexp_split_to_array(coalesce(the_words, ''), '\s+'), '');
  listed uuid[] := '{}';
  kept uuid;
  hit record;
begin
  for hit in
    select c.id, n.nearest
    from app.my_children() mine join child c on c.id = mine
    cross join lateral (select case when asked <> '{}' then app.name_parts(c.given_name, c.family_name, c.known_as) end) p(parts)
    cross join lateral (
      select case when count(*) = count(w.near) then coalesce(max(w.near), 0) end as nearest
      from unnest(asked) a(word)
      cross join lateral (
        select case when app.goes_by(c.id, a.word) then 0
          else (select case when count(*) = count(x) then coalesce(max(x), 0) end
            from unnest(app.plain_words(a.word)) part, app.nearness(p.parts, part) x) end) w(near)) n
    where n.nearest is not null and (the_day is null or c.date_of_birth = the_day)
    order by n.nearest, case when asked <> '{}' then similarity(array_to_string(p.parts, ' '), lower(the_words)) end desc,
      app.plain_words(c.family_name), app.plain_words(c.given_name), c.id
  loop
    exit when cardinality(listed) >= most;
    continue when not app.sees(hit.id, 'identity');
    kept := app.kept_for(hit.id);
    -- In the list of one's own, the kept entry stands at its own place.
    continue when kept = any (listed) or (kept <> hit.id and asked = '{}' and the_day is null);
    listed := listed || kept;
    child_id := kept;
    nearness := hit.nearest;
    return next;
  end loop;
end $$;

-- Other entries among the visitor's own that could be the same child: born on the same day with names that are near
-- word by word, or of one unique pupil number. The other numbers are an authority's own: alike by chance.
create function app.look_alikes(the_child uuid) returns table (child_id uuid, same_number boolean)
language sql stable rows 2 security definer set search_path = public, app, pg_temp as $$
  select found.id, found.same_number from (
    select c.id, o.id as other, (
        select bool_or(true) from child_number n join child_number m on m.kind = n.kind and m.value = n.value
        where n.child_id = o.id and m.child_id = c.id and n.kind = 'upn') is true as same_number,
      c.date_of_birth = o.date_of_birth and (
        select count(*) = count(x) from unnest(app.plain_words(concat_ws(' ', coalesce(o.known_as, o.given_name), o.family_name))) w,
          app.nearness(app.name_parts(c.given_name, c.family_name, c.known_as), w) x) as same_name
    from child o, app.my_children() mine join child c on c.id = mine
    where o.id = the_child and c.id <> o.id) found
  where (found.same_name or (found.same_number and app.sees(found.id, 'status') and app.sees(the_child, 'status')))
    and app.sees(found.id, 'identity') and app.sees(the_child, 'identity')
    and app.kept_for(found.id) <> app.kept_for(the_child)
$$;

grant execute on all functions in schema app to hearth_app;
