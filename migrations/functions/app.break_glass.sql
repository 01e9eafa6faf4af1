-- Breaks the glass. The child is named by name and date of birth, since whoever needs this cannot search for them.
-- Null when there is no one such child: an unknown, a sealed and an ambiguous name are answered alike.
create or replace function app.break_glass(the_id uuid, the_given text, the_family text, the_birth date, the_reason text, the_hours integer)
returns uuid language plpgsql security definer set search_path = public, app, pg_temp as $$
declare
  found_ids uuid[];
begin
  if app.person_id() is null or not exists (
    select 1 from membership m where m.person_id = app.person_id()
      and m.from_day <= app.today() and (m.until_day is null or m.until_day >= app.today())) then
    return null;
  end if;
  select array_agg(c.id) into found_ids from child c
  where lower(c.family_name) = lower(trim(the_family)) and c.date_of_birth = the_birth
    and lower(trim(the_given)) in (lower(c.given_name), lower(c.known_as))
    and not exists (select 1 from child_seal s where s.child_id = c.id and s.lifted_at is null);
  if cardinality(found_ids) is distinct from 1 then return null; end if;
  insert into break_glass (id, child_id, person_id, reason, opened_at, until_at, owner_id, review_due_at)
  values (the_id, found_ids[1], app.person_id(), the_reason, app.now(), app.now() + make_interval(hours => the_hours),
    app.owner_of(found_ids[1]), app.now() + interval '24 hours');
  return found_ids[1];
end $$;
revoke all on function app.break_glass from public, hearth_app, hearth_service;
grant execute on function app.break_glass to hearth_app;
