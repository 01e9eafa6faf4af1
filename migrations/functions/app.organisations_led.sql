-- The organisations whose work the visitor leads: what app.leads_work_in says of one.
create or replace function app.organisations_led() returns setof uuid language plpgsql stable security definer rows 20 set search_path = public, app, pg_temp as $$
begin
  return query
    select m.organisation_id from membership m
    where m.person_id = app.person_id() and (m.role in ('registered-manager', 'supervising-social-worker')
        or (m.setting_id is null and m.role = 'administrator'))
      and m.from_day <= app.today() and (m.until_day is null or m.until_day >= app.today());
end $$;
revoke all on function app.organisations_led from public, hearth_app, hearth_service;
grant execute on function app.organisations_led to hearth_app;
