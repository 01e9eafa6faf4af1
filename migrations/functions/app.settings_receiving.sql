-- The homes in which the visitor looks after children today: a child who arrives there at night can be begun there.
create or replace function app.settings_receiving() returns uuid[] language plpgsql stable security definer set search_path = public, app, pg_temp as $$
begin
  return array(
    select distinct m.setting_id from membership m
    where m.person_id = app.person_id() and m.setting_id is not null and app.is_staff()
      and m.role in ('carer', 'foster-carer', 'support-worker', 'registered-manager')
      and m.from_day <= app.today() and (m.until_day is null or m.until_day >= app.today()));
end $$;
revoke all on function app.settings_receiving from public, hearth_app, hearth_service;
grant execute on function app.settings_receiving to hearth_app;
