-- The organisations of which the visitor leads a setting: what app.leads_in says of one.
create or replace function app.organisations_of_my_settings() returns setof uuid language plpgsql stable security definer rows 20 set search_path = public, app, pg_temp as $$
begin
  return query
    select m.organisation_id from membership m
    where m.person_id = any (array(select app.signs_for())) and m.role in ('registered-manager', 'supervising-social-worker')
      and m.from_day <= app.today() and (m.until_day is null or m.until_day >= app.today());
end $$;
revoke all on function app.organisations_of_my_settings from public, hearth_app, hearth_service;
grant execute on function app.organisations_of_my_settings to hearth_app;
