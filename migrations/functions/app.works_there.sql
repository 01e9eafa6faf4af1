create or replace function app.works_there(the_setting uuid, the_person uuid, the_day date) returns boolean language plpgsql stable security definer set search_path = public, app, pg_temp as $$
begin
  return exists (
    select 1 from membership m
    where m.setting_id = the_setting and m.person_id = the_person
      and m.from_day <= app.today() and (m.until_day is null or m.until_day >= the_day));
end $$;
revoke all on function app.works_there from public, hearth_app, hearth_service;
grant execute on function app.works_there to hearth_app;
