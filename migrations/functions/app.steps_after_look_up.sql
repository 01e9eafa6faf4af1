-- After somebody looked a home up: who places the children that live there has a step, or no longer. By a commissioner for it.
create or replace function app.steps_after_look_up(the_setting uuid) returns void
language plpgsql security definer set search_path = public, app, pg_temp as $$
declare
  authority uuid;
begin
  if not exists (select 1 from app.commissions_for()) then return; end if;
  for authority in
    select distinct c.responsible_authority_id from placement p join child c on c.id = p.child_id
    where p.setting_id = the_setting and p.from_day <= app.today() and (p.until_day is null or p.until_day >= app.today())
    order by 1
  loop
    perform inside.steps_about_homes(authority);
  end loop;
end $$;
revoke all on function app.steps_after_look_up from public, hearth_app, hearth_service;
grant execute on function app.steps_after_look_up to hearth_app;
