-- Hands children of one worker to another, each exactly as app.end_involvement does it: for whoever manages the team, to
-- somebody of the team. What cannot go is kept with its reason.
create or replace function app.hand_on_caseload(the_handover uuid, the_from uuid, the_taker uuid, the_day date, the_children uuid[])
returns table (child_id uuid, stayed text) language plpgsql security definer rows 30 set search_path = public, app, pg_temp as $$
declare
  i involvement;
  open_with_them integer;
  came text;
begin
  if not exists (select 1 from app.caseload_takers(the_from) t where t.id = the_taker) then return; end if;
  for i in select v.* from involvement v
    where v.person_id = the_from and v.child_id = any (the_children) and (v.until_day is null or v.until_day > app.today())
      and inside.leads_case(v.child_id, v.role)
    order by v.child_id, v.role for update
  loop
    open_with_them := (select count(*) from inside.owned(the_from, i.child_id, null));
    came := case when the_day < i.from_day then 'began-later'
      when inside.holds_to_account(the_taker, i.child_id) then 'holds-to-account'
      when not app.carries_post(i.child_id, i.role, the_taker) then 'other-work'
      else app.end_involvement(i.id, the_day, the_taker, gen_random_uuid()) end;
    insert into caseload_change (id, handover_id, child_id, role, from_person_id, to_person_id, on_day, clocks, stayed, made_by, made_at)
    values (gen_random_uuid(), the_handover, i.child_id, i.role, the_from, the_taker, the_day, open_with_them,
      nullif(came, 'ended'), app.person_id(), app.now());
    child_id := i.child_id;
    stayed := nullif(came, 'ended');
    return next;
  end loop;
end $$;
revoke all on function app.hand_on_caseload from public, hearth_app, hearth_service;
grant execute on function app.hand_on_caseload to hearth_app;
