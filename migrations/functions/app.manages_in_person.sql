-- Each question in its own words. "In person" leaves stand-ins out: what is personal is not handed on with the work.
create or replace function app.manages_in_person(the_setting uuid) returns boolean language plpgsql stable security definer set search_path = public, app, pg_temp as $$
begin
  return exists (
    select 1 from membership m
    where m.setting_id = the_setting and m.person_id = app.person_id()
      and m.role in ('registered-manager', 'supervising-social-worker')
      and m.from_day <= app.today() and (m.until_day is null or m.until_day >= app.today()));
end $$;
revoke all on function app.manages_in_person from public, hearth_app, hearth_service;
grant execute on function app.manages_in_person to hearth_app;
