-- Whether the visitor is at home in a setting as the one who manages it.
create or replace function app.manages_home(the_setting uuid) returns boolean language plpgsql stable security definer set search_path = public, app, pg_temp as $$
begin
  return the_setting is not null and exists (
    select 1 from membership m where m.setting_id = the_setting and m.person_id = app.person_id() and m.role = 'registered-manager'
      and m.from_day <= app.today() and (m.until_day is null or m.until_day >= app.today()));
end $$;
revoke all on function app.manages_home from public, hearth_app, hearth_service;
grant execute on function app.manages_home to hearth_app;
