-- Finding a child among those who are open to the visitor, whatever the spelling; and two entries that look alike.
create extension if not exists pg_trgm;

-- Breaking the glass names a child by name and date of birth, among all children there are.
create index child_born on child (date_of_birth);

-- A name as it is compared: small letters, no accents, no apostrophes, one space between words; a hyphen parts two.
create function app.plain(the_text text) returns text language sql immutable parallel safe as $$
  select trim(regexp_replace(
    lower(translate(regexp_replace(normalize(the_text, NFKD), '[\u0300-\u036f''`\u2018\u2019\u02bc]', '', 'g'),
      'łŁøØđĐðÐıħĦ', 'lLoOdDdDihH')),
    '[-\s.,;:/\\()"\u2010-\u2015]+', ' ', 'g'))
$$;

-- How words sound, roughly: their consonants, one sign for those that an ear cannot tell apart, and a first vowel.
-- Mohamed and Muhammad are one, Stephen and Steven, Catherine and Katherine, Shawn and Sean.
create function app.sounds(the_words text) returns text language sql immutable parallel safe as $$
  select regexp_replace(regexp_replace(regexp_replace(
    translate(
      replace(replace(replace(replace(replace(
        regexp_replace(regexp_replace(the_words, '\m(?:[gj](?=[eiy])|dj|y(?=[aeiou]))', 'j', 'g'), 'c(?=[eiy])', 's', 'g'),
        'ph', 'f'), 'gh', ''), 'ck', 'k'), 'x', 'ks'), 'dge', 'j'),
      'cqzv', 'kksf'),
    '([a-z])\1+', '\1', 'g'), '\m[aeiouy]', 'a', 'g'), '(?<=[a-z])[aeiouyhw]+', '', 'g')
$$;

-- What a child is called, word by word between spaces, the family name first, and what is written in two words in one
-- as well: De Souza is found as desouza.
create function app.names_of(given text, family text, known text) returns text language sql immutable parallel safe as $$
  select ' ' || app.plain(family || ' ' || given || coalesce(' ' || known, '')) || ' '
    || case when family ~ '\S[-\s]\S' then replace(app.plain(family), ' ', '') || ' ' else '' end
    || case when given ~ '\S[-\s]\S' then replace(app.plain(given), ' ', '') || ' ' else '' end
$$;
create function app.sounds_of(given text, family text, known text) returns text language sql immutable parallel safe as $$
  select app.sounds(app.names_of(given, family, known))
$$;
alter table child
  add column names text generated always as (app.names_of(given_name, family_name, known_as)) stored,
  add column name_sounds text generated always as (app.sounds_of(given_name, family_name, known_as)) stored;

-- A word with two letters beside each other changed about, as patterns for names: fingers do that.
create function app.swapped(the_word text) returns text[] language sql immutable parallel safe as $$
  select array_agg('% ' || replace(replace(overlay(the_word placing substr(the_word, n + 1, 1) || substr(the_word, n, 1)
    from n for 2), '%', '\%'), '_', '\_') || ' %')
  from generate_series(1, greatest(length(the_word) - 1, 1)) n
$$;

-- How near a word is to what a child is called: 0 the same, 1 the beginning, 2 inside it or of the same sound,
-- 3 written much alike, null none of these.
create function app.nearness(the_names text, the_sounds text, word text, sound text, swaps text[]) returns integer
language sql immutable parallel safe as $$
  select case
    when strpos(the_names, ' ' || word || ' ') > 0 then 0
    when strpos(the_names, ' ' || word) > 0 then 1
    when length(word) > 1 and strpos(the_names, word) > 0 then 2
    when length(sound) > 1 and strpos(the_sounds, ' ' || sound || ' ') > 0 then 2
    when strict_word_similarity(word, the_names) >= 0.25 then 3
    when length(word) > 2 and the_names like any (swaps) then 3 end
$$;

-- The children about whom a kind of fact is open to the visitor, out of the indexes on people and settings: nobody else
-- is looked at. It says for all at once what app.sees says for one; a test holds the two to be the same. In plpgsql, so that a session plans it once.
create function app.children_open_for(the_kind text) returns setof uuid language plpgsql stable rows 50 security definer set search_path = public, app, pg_temp as $$
begin
  return query with opened as (select r.relation from sharing_rule r where r.kind = the_kind)
  select m.child_id from (
    select i.child_id from involvement i
    where i.person_id in (select app.acts_for()) and i.role in (select relation from opened)
      and i.from_day <= app.today() and (i.until_day is null or i.until_day >= app.today())
    union
    select p.child_id from membership w join placement p on p.setting_id = w.setting_id
    where w.person_id in (select app.acts_for()) and w.role in (select relation from opened)
      and w.from_day <= app.today() and (w.until_day is null or w.until_day >= app.today())
      and p.from_day <= app.today() and (p.until_day is null or p.until_day >= app.today())
    union
    select b.child_id from break_glass b
    where b.person_id = app.person_id() and app.has_broken_glass(b.child_id)
      and 'break-glass' in (select relation from opened)) m
  where not exists (
    select 1 from child_seal s where s.child_id = m.child_id and s.lifted_at is null
      and not exists (select 1 from child_seal_key k where k.seal_id = s.id and k.person_id = app.person_id()));
end $$;

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

-- Finds children by words in any order, each a name however it is spelled or a number as it stands, and by day of
-- birth. Without words: the visitor's own, by name. The nearest first, each with where they live; an entry that
-- was merged is not listed apart.
-- Rights first, names second: a visitor has to do with some dozens of children, and a name in common with thousands.
create function app.find_children(the_words text, the_day date, lives_on date, most integer)
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
        and c.id in (select app.children_open_for('home'))
      order by p.from_day desc limit 1) home on true
    left join setting s on s.id = home.setting_id
    order by l.place;
end $$;

-- Other entries among the visitor's own that could be the same child: born on the same day with names that are near
-- word by word, or of one unique pupil number. The other numbers are an authority's own: alike by chance.
create function app.look_alikes(the_child uuid) returns table (child_id uuid, same_number boolean)
language sql stable rows 2 security definer set search_path = public, app, pg_temp as $$
  select found.id, found.same_number from (
    select c.id, exists (
        select 1 from child_number n join child_number m on m.kind = n.kind and m.value = n.value
        where n.child_id = o.id and m.child_id = c.id and n.kind = 'upn') as same_number,
      c.date_of_birth = o.date_of_birth and (
        select count(*) = count(app.nearness(c.names, c.name_sounds, w, app.sounds(w), app.swapped(w)))
        from regexp_split_to_table(app.plain(coalesce(o.known_as, o.given_name) || ' ' || o.family_name), ' ') w) as same_name
    from child o, app.children_open_for('identity') mine join child c on c.id = mine
    where o.id = the_child and c.id <> o.id) found
  where (found.same_name or (found.same_number and app.sees(found.id, 'status') and app.sees(the_child, 'status')))
    and app.sees(the_child, 'identity')
    and app.kept_for(found.id) <> app.kept_for(the_child)
$$;

grant execute on all functions in schema app to hearth_app;
