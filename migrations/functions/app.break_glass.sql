-- Breaks the glass. The child is named by name and date of birth, since whoever needs this cannot search for them.
-- Null when there is no one such child: an unknown, a sealed and an ambiguous name are answered alike.
create or replace function app.break_glass(the_id uuid, the_given text, the_family text, the_birth date, the_reason text, the_hours integer)
returns uuid language plpgsql security definer set search_path = public, app, pg_temp as $$
declare
  found_ids uuid[];
begin
  if app.person_id() is null or not exists (
    select 1 from membership m where m.person_id = app.person_id() and m.role <> 'administrator'
      and m.from_day <= app.today() and (m.until_day is null or m.until_day >= app.today())) then
    return null;
  end if;
  -- However the names are spelled, in whatever order, with an earlier name, or with one half of a double one: every word is one of
  -- theirs, and they are two, unless the child has one name only. Entries that were merged are the one that goes on.
  with recursive typed as (
    select array_remove(array_agg(distinct w.word), '') as words, count(distinct w.word) filter (where w.word <> '') as many
    from regexp_split_to_table(app.plain(the_given || ' ' || the_family), ' ') w(word)),
  named as (
    select c.id from child c, typed t
    where c.date_of_birth = the_birth
      and (t.many > 0 and (t.many > 1 or c.family_name = '') and t.words <@ regexp_split_to_array(c.names, ' ')
        or replace(app.plain(c.family_name), ' ', '') = replace(app.plain(the_family), ' ', '')
          and replace(app.plain(the_given), ' ', '') in (replace(app.plain(c.given_name), ' ', ''), replace(app.plain(c.known_as), ' ', '')))
      and not exists (select 1 from child_seal s where s.child_id = c.id and s.lifted_at is null)),
  went as (
    select n.id from named n
    union
    select m.kept_id from went w join child_merge m on m.merged_id = w.id and m.undone_at is null)
  select array_agg(w.id) into found_ids from went w
  where not exists (select 1 from child_merge m where m.merged_id = w.id and m.undone_at is null)
    and not exists (select 1 from child_seal s where s.child_id = w.id and s.lifted_at is null);
  if cardinality(found_ids) is distinct from 1 then return null; end if;
  insert into break_glass (id, child_id, person_id, reason, opened_at, until_at, owner_id, review_due_at)
  values (the_id, found_ids[1], app.person_id(), the_reason, app.now(), app.now() + make_interval(hours => the_hours),
    app.owner_of(found_ids[1]), app.now() + interval '24 hours');
  perform inside.tell_of_child(found_ids[1], o.id, 'emergency', 'Someone opened a record in an emergency. Check within 24 hours whether it was right.')
  from app.owner_of(found_ids[1]) o(id) where o.id is not null and o.id <> app.person_id();
  return found_ids[1];
end $$;
revoke all on function app.break_glass from public, hearth_app, hearth_service;
grant execute on function app.break_glass to hearth_app;
