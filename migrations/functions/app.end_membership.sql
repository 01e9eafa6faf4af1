-- Ends what somebody does somewhere. What they own goes to whoever takes it, and so do the children they work with; where nobody
-- is named, to the team manager. Which children went, and to whom, is kept.
create or replace function app.end_membership(the_id uuid, the_day date, the_taker uuid) returns text
language plpgsql security definer set search_path = public, app, pg_temp as $$
declare
  m membership;
  the_handover uuid := gen_random_uuid();
begin
  select * into m from membership where id = the_id for update;
  if m.id is null or not app.runs_membership(m.organisation_id, m.setting_id) or m.person_id = app.person_id()
    or not app.gives_role(m.organisation_id, m.setting_id, m.role)
    or (m.until_day is not null and m.until_day <= app.today()) or the_day < m.from_day or the_day > app.today() then
    return 'refused';
  end if;
  if exists (select 1 from app.clocks_of_member(the_id)) then
    if the_taker is null then
      the_taker := inside.manager_for(m);
    elsif the_taker not in (select t.id from app.could_take_over(the_id) t) then
      the_taker := null;
    end if;
    if the_taker is null then return 'needs-taker'; end if;
    insert into caseload_change (id, handover_id, child_id, role, from_person_id, to_person_id, on_day, clocks, stayed, made_by, made_at)
    select gen_random_uuid(), the_handover, i.child_id, i.role, m.person_id, the_taker, app.today(),
      (select count(*) from inside.owned(m.person_id, i.child_id, null)), null, app.person_id(), app.now()
    from involvement i
    where i.person_id = m.person_id and i.role in ('social-worker', 'personal-adviser')
      and i.from_day <= app.today() and (i.until_day is null or i.until_day > app.today())
      and app.carries_post(i.child_id, i.role, the_taker) and not inside.holds_to_account(the_taker, i.child_id)
      and (not inside.works_elsewhere(m.person_id, m.id) or i.id in (select c.id from inside.carried_only_by(m.id) c));
  else
    the_taker := null;
  end if;
  perform inside.leave(the_id, the_day, the_taker);
  return 'ended';
end $$;
revoke all on function app.end_membership from public, hearth_app, hearth_service;
grant execute on function app.end_membership to hearth_app;
