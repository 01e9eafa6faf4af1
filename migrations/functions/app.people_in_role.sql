-- The duty officer of a child is whoever is on duty for their authority now.
create or replace function app.people_in_role(the_child uuid, the_setting uuid, the_role text)
returns table (person_id uuid, rank integer) language plpgsql stable security definer rows 20 set search_path = public, app, pg_temp as $$
begin
  if not (app.works_with(the_child) or app.is_me(the_child)) then return; end if;
  return query
    select i.person_id, 1 from involvement i
    where i.child_id = the_child and i.role = the_role
      and i.from_day <= app.today() and (i.until_day is null or i.until_day >= app.today())
    union all
    select m.person_id, 2 from membership m
    where m.setting_id = the_setting and m.role = the_role
      and exists (select 1 from placement p where p.child_id = the_child and p.setting_id = the_setting)
      and m.from_day <= app.today() and (m.until_day is null or m.until_day >= app.today())
    union all
    select d.person_id, 3 from (
      select app.duty_for(the_child, null, 'duty-officer') as person_id where the_role = 'duty-officer') d
    where d.person_id is not null;
end $$;
revoke all on function app.people_in_role from public, hearth_app, hearth_service;
grant execute on function app.people_in_role to hearth_app, hearth_service;
