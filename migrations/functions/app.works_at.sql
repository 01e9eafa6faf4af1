create or replace function app.works_at(the_setting uuid) returns boolean language plpgsql stable security definer set search_path = public, app, pg_temp as $$
begin
  return exists (
    select 1 from membership m
    where m.setting_id = the_setting and m.person_id = any (array(select app.acts_for()))
      and m.from_day <= app.today() and (m.until_day is null or m.until_day >= app.today()));
end $$;
revoke all on function app.works_at from public, hearth_app, hearth_service;
grant execute on function app.works_at to hearth_app;
