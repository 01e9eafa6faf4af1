-- The settings where the visitor, or somebody they stand in for, works today: what app.works_at says of one.
create or replace function app.settings_worked() returns uuid[] language plpgsql stable security definer set search_path = public, app, pg_temp as $$
declare
  mine uuid[] := array(select app.acts_for());
begin
  return array(
    select m.setting_id from membership m
    where m.person_id = any (mine) and m.setting_id is not null and m.from_day <= app.today() and (m.until_day is null or m.until_day >= app.today()));
end $$;
revoke all on function app.settings_worked from public, hearth_app, hearth_service;
grant execute on function app.settings_worked to hearth_app;
