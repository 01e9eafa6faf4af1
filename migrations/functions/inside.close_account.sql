create or replace function inside.close_account(the_child uuid, the_closer uuid) returns boolean language plpgsql security definer set search_path = public, app, pg_temp as $$
declare
  whose uuid;
begin
  update young_person y set closed_by = the_closer, closed_at = app.now()
    where y.child_id = the_child and y.closed_at is null returning y.person_id into whose;
  if whose is null then return false; end if;
  update person_account a set closed_at = app.now() where a.id = whose;
  update session s set revoked_at = app.now() where s.person_id = whose and s.revoked_at is null;
  return true;
end $$;
revoke all on function inside.close_account from public, hearth_app, hearth_service;
