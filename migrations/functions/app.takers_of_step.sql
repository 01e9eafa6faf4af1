-- To whom a step can be handed on by those who move it: who works in its home, and who works with the child. Reviewing officers
-- and advocates hold others to account, and nobody has a step of a record that a seal keeps from them.
create or replace function app.takers_of_step(the_step uuid) returns table (id uuid, name text, role text)
language plpgsql stable security definer rows 20 set search_path = public, app, pg_temp as $$
declare
  s step;
begin
  select * into s from step where step.id = the_step and state in ('proposed', 'accepted') and about <> 'move' and not by_matter;
  if s.id is null or not app.moves_step(the_step) then return; end if;
  return query
    select distinct on (p.name, p.id) p.id, p.name, t.role from (
      select m.person_id, m.role from membership m
      where m.setting_id = s.setting_id and m.from_day <= app.today() and (m.until_day is null or m.until_day >= app.today())
      union all
      select i.person_id, i.role from involvement i
      where i.child_id = s.child_id and i.from_day <= app.today() and (i.until_day is null or i.until_day >= app.today())) t
    join person_account p on p.id = t.person_id
    where t.role not in ('independent-reviewing-officer', 'advocate') and p.closed_at is null and p.id is distinct from s.owner_id
      and inside.opens(p.id, s.child_id)
    order by p.name, p.id, t.role;
end $$;
revoke all on function app.takers_of_step from public, hearth_app, hearth_service;
grant execute on function app.takers_of_step to hearth_app;
