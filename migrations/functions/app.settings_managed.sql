-- The settings that the visitor manages, or signs for whoever does: what app.manages says of one.
create or replace function app.settings_managed() returns uuid[] language plpgsql stable security definer set search_path = public, app, pg_temp as $$
begin
  return array(
    select m.setting_id from membership m
    where m.person_id = any (array(select app.signs_for())) and m.setting_id is not null
      and m.role in ('registered-manager', 'supervising-social-worker')
      and m.from_day <= app.today() and (m.until_day is null or m.until_day >= app.today()));
end $$;
revoke all on function app.settings_managed from public, hearth_app, hearth_service;
grant execute on function app.settings_managed to hearth_app;
