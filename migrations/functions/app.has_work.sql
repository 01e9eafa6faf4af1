-- Whoever's account is closed has no work here: what they agreed to does not hold, and nobody stands in for them.
create or replace function app.has_work(the_person uuid) returns boolean language plpgsql stable security definer set search_path = public, app, pg_temp as $$
begin
  return exists (select 1 from person_account p where p.id = the_person and p.closed_at is null) and (
    exists (
      select 1 from membership m where m.person_id = the_person
        and m.from_day <= app.today() and (m.until_day is null or m.until_day >= app.today()))
    or exists (
      select 1 from involvement i where i.person_id = the_person
        and i.from_day <= app.today() and (i.until_day is null or i.until_day >= app.today())));
end $$;
revoke all on function app.has_work from public, hearth_app, hearth_service;
grant execute on function app.has_work to hearth_app, hearth_service;
