-- The people whose work the visitor leads today: what app.leads_person says of one.
create or replace function app.led_by_me() returns setof uuid language plpgsql stable security definer rows 20 set search_path = public, app, pg_temp as $$
begin
  return query
    select theirs.person_id from membership mine join membership theirs on theirs.organisation_id = mine.organisation_id
    where mine.person_id = app.person_id() and theirs.person_id is distinct from app.person_id()
      and ((mine.setting_id = theirs.setting_id and mine.role in ('registered-manager', 'supervising-social-worker'))
        or (mine.setting_id is null and mine.role in ('administrator', 'registered-manager')))
      and mine.from_day <= app.today() and (mine.until_day is null or mine.until_day >= app.today())
      and theirs.from_day <= app.today() and (theirs.until_day is null or theirs.until_day >= app.today());
end $$;
revoke all on function app.led_by_me from public, hearth_app, hearth_service;
grant execute on function app.led_by_me to hearth_app;
