create or replace function app.begin_involvement(the_id uuid, the_child uuid, the_person uuid, the_role text, the_day date) returns text
language plpgsql security definer set search_path = public, app, pg_temp as $$
begin
  if not app.says_who_works_with(the_child, the_role) or the_day <> app.today() or not exists (
      select 1 from person_account p where p.id = the_person and p.closed_at is null) then
    return 'refused';
  end if;
  perform pg_advisory_xact_lock(hashtextextended('around ' || the_child, 0));
  if exists (select 1 from involvement i where i.child_id = the_child and i.role = the_role
      and (i.until_day is null or i.until_day > app.today())
      and (i.person_id = the_person or the_role in ('social-worker', 'personal-adviser', 'independent-reviewing-officer'))) then
    return 'held';
  end if;
  if not app.carries_post(the_child, the_role, the_person)
    or (the_role in ('social-worker', 'personal-adviser') and inside.holds_to_account(the_person, the_child)) then
    return 'refused';
  end if;
  if the_role = 'advocate' and not exists (
      select 1 from post_ask a where a.child_id = the_child and a.role = the_role and a.answered_at is null)
    and not exists (
      select 1 from involvement v where v.child_id = the_child and v.person_id = app.person_id() and v.role = the_role
        and v.from_day <= app.today() and (v.until_day is null or v.until_day >= app.today())) then
    return 'refused';
  end if;
  insert into involvement (id, child_id, person_id, role, from_day)
  values (the_id, the_child, the_person, the_role, the_day);
  update post_ask a set answered_at = app.now(), answered_by = app.person_id()
    where a.child_id = the_child and a.role = the_role and a.answered_at is null;
  return 'begun';
end $$;
revoke all on function app.begin_involvement from public, hearth_app, hearth_service;
grant execute on function app.begin_involvement to hearth_app;
