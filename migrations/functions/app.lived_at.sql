-- Whether the child was placed in the setting on a day.
create or replace function app.lived_at(the_child uuid, the_setting uuid, the_day date) returns boolean language sql stable security definer set search_path = public, app, pg_temp as $$
  select exists (
    select 1 from placement p
    where p.child_id = the_child and p.setting_id = the_setting
      and p.from_day <= the_day and (p.until_day is null or p.until_day >= the_day))
$$;
revoke all on function app.lived_at from public, hearth_app, hearth_service;
grant execute on function app.lived_at to hearth_app;
