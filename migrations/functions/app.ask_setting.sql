-- Where the young person lives today, for what they ask.
create or replace function app.ask_setting(the_child uuid) returns uuid language plpgsql stable security definer set search_path = public, app, pg_temp as $$
begin
  if not (app.is_me(the_child) or app.works_with(the_child)) then return null; end if;
  return (select p.setting_id from placement p where p.child_id = the_child and p.from_day <= app.today()
    and (p.until_day is null or p.until_day >= app.today()) order by p.from_day desc limit 1);
end $$;
revoke all on function app.ask_setting from public, hearth_app, hearth_service;
grant execute on function app.ask_setting to hearth_app;
