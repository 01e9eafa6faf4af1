-- Whether somebody is the child's reviewing officer or advocate: then they do not carry the child's case.
create or replace function inside.holds_to_account(the_person uuid, the_child uuid) returns boolean language plpgsql stable security definer set search_path = public, app, pg_temp as $$
begin
  return exists (
    select 1 from involvement v where v.child_id = the_child and v.person_id = the_person
      and v.role in ('independent-reviewing-officer', 'advocate')
      and (v.until_day is null or v.until_day > app.today()));
end $$;
revoke all on function inside.holds_to_account from public, hearth_app, hearth_service;
