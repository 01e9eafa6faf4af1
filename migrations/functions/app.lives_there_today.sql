-- How many children live in a home today, for whoever administers its provider.
create or replace function app.lives_there_today(the_setting uuid) returns integer
language plpgsql stable security definer set search_path = public, app, pg_temp as $$
begin
  if not exists (select 1 from setting s where s.id = the_setting and app.administers(s.organisation_id)) then return null; end if;
  return (select count(*)::integer from placement p where p.setting_id = the_setting
    and p.from_day <= app.today() and (p.until_day is null or p.until_day >= app.today()));
end $$;
revoke all on function app.lives_there_today from public, hearth_app, hearth_service;
grant execute on function app.lives_there_today to hearth_app;
