-- An administrator looks after the accounts of those who work for their organisations and for nobody else: somebody who
-- also works elsewhere, or worked here once, is for whoever runs the service.
create or replace function app.administers_person(the_person uuid) returns boolean language plpgsql stable security definer set search_path = public, app, pg_temp as $$
begin
  return exists (
      select 1 from membership m where m.person_id = the_person and (m.until_day is null or m.until_day >= app.today())
        and m.organisation_id = any (array(select app.serves_as('administrator'))))
    and not exists (
      select 1 from membership m where m.person_id = the_person and (m.until_day is null or m.until_day >= app.today())
        and m.organisation_id not in (select app.serves_as('administrator')));
end $$;
revoke all on function app.administers_person from public, hearth_app, hearth_service;
grant execute on function app.administers_person to hearth_app;
