-- Ends what somebody is to a child; somebody else is that from the same day, and has what was theirs. For whoever says who works
-- with the child, and for whoever manages the team that answers for them.
create or replace function app.end_involvement(the_id uuid, the_day date, the_taker uuid, the_new_id uuid) returns text
language plpgsql security definer set search_path = public, app, pg_temp as $$
declare
  i involvement;
begin
  select * into i from involvement where id = the_id for update;
  if i.id is null or not (app.says_who_works_with(i.child_id, i.role) or inside.leads_case(i.child_id, i.role)) or (i.until_day is not null and i.until_day <= app.today())
    or the_day < i.from_day or the_day > app.today() or the_taker = i.person_id or not app.carries_post(i.child_id, i.role, coalesce(the_taker, i.person_id)) and the_taker is not null
    or exists (select 1 from young_person y where y.person_id = the_taker) then
    return 'refused';
  end if;
  -- Whoever holds the team to account for a child does not take over the child's case.
  if i.role in ('social-worker', 'personal-adviser') and inside.holds_to_account(the_taker, i.child_id) then return 'refused'; end if;
  if i.role = 'advocate' and i.person_id <> app.person_id() and not exists (
      select 1 from membership mine join membership theirs on theirs.organisation_id = mine.organisation_id and theirs.role = mine.role
      where mine.person_id = app.person_id() and theirs.person_id = i.person_id and mine.role = 'advocate'
        and mine.from_day <= app.today() and (mine.until_day is null or mine.until_day >= app.today())) then
    return 'refused';
  end if;
  if the_taker is null and exists (select 1 from app.clocks_with_child(the_id)) then return 'needs-taker'; end if;
  if the_taker is not null then
    if not exists (select 1 from involvement h where h.child_id = i.child_id and h.role = i.role and h.person_id = the_taker
        and h.from_day <= app.today() and (h.until_day is null or h.until_day > app.today())) then
      insert into involvement (id, child_id, person_id, role, from_day)
      values (the_new_id, i.child_id, the_taker, i.role, the_day);
    end if;
    perform inside.take_over(i.person_id, the_taker, i.child_id, null);
  end if;
  update involvement set until_day = the_day where id = the_id;
  return 'ended';
end $$;
revoke all on function app.end_involvement from public, hearth_app, hearth_service;
grant execute on function app.end_involvement to hearth_app;
