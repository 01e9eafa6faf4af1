create or replace function app.leads_setting(the_setting uuid, the_person uuid) returns boolean language plpgsql stable security definer set search_path = public, app, pg_temp as $$
begin
  return exists (
    select 1 from membership m
    where m.setting_id = the_setting and m.person_id = the_person
      and m.role in ('registered-manager', 'supervising-social-worker')
      and m.from_day <= app.today() and (m.until_day is null or m.until_day >= app.today()));
end $$;
revoke all on function app.leads_setting from public, hearth_app, hearth_service;
grant execute on function app.leads_setting to hearth_app;
