-- The organisations for which the visitor works today.
create or replace function app.organisations_served() returns setof uuid language plpgsql stable security definer rows 20 set search_path = public, app, pg_temp as $$
begin
  return query
    select m.organisation_id from membership m
    where m.person_id = app.person_id() and m.from_day <= app.today() and (m.until_day is null or m.until_day >= app.today());
end $$;
revoke all on function app.organisations_served from public, hearth_app, hearth_service;
grant execute on function app.organisations_served to hearth_app;
