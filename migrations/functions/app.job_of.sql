-- What somebody is in a setting on a day, or to a child: one word.
create or replace function app.job_of(the_person uuid, the_setting uuid, the_child uuid, the_day date) returns text language plpgsql stable security definer set search_path = public, app, pg_temp as $$
begin
  if app.me_child() is null then return null; end if;
  return coalesce(
    (select m.role from membership m where m.person_id = the_person and m.setting_id = the_setting and m.from_day <= the_day
      and (m.until_day is null or m.until_day >= the_day) order by m.role desc limit 1),
    (select i.role from involvement i where i.person_id = the_person and i.child_id = the_child and i.from_day <= the_day
      and (i.until_day is null or i.until_day >= the_day) order by i.role desc limit 1),
    (select m.role from membership m where m.person_id = the_person and m.from_day <= the_day
      and (m.until_day is null or m.until_day >= the_day) order by m.role limit 1));
end $$;
revoke all on function app.job_of from public, hearth_app, hearth_service;
grant execute on function app.job_of to hearth_app;
