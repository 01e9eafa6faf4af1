-- Ends what somebody does somewhere. What they own goes to whoever takes it, and so do the children they work with.
create or replace function app.end_membership(the_id uuid, the_day date, the_taker uuid) returns text
language plpgsql security definer set search_path = public, app, pg_temp as $$
declare
  m membership;
begin
  select * into m from membership where id = the_id for update;
  if m.id is null or not app.runs_membership(m.organisation_id, m.setting_id) or m.person_id = app.person_id()
    or not app.gives_role(m.organisation_id, m.setting_id, m.role)
    or (m.until_day is not null and m.until_day <= app.today()) or the_day < m.from_day or the_day > app.today() then
    return 'refused';
  end if;
  if not exists (select 1 from app.clocks_of_member(the_id)) then the_taker := null;
  elsif the_taker is null or the_taker not in (select t.id from app.could_take_over(the_id) t) then return 'needs-taker'; end if;
  perform inside.leave(the_id, the_day, the_taker);
  return 'ended';
end $$;
revoke all on function app.end_membership from public, hearth_app, hearth_service;
grant execute on function app.end_membership to hearth_app;
