create or replace function app.close_account_of(the_person uuid, the_closed boolean) returns boolean language plpgsql security definer set search_path = public, app, pg_temp as $$
begin
  if the_person = app.person_id() or not app.administers_person(the_person) then return false; end if;
  update person_account set closed_at = case when the_closed then app.now() end where id = the_person;
  update session set revoked_at = app.now() where person_id = the_person and revoked_at is null;
  return true;
end $$;
revoke all on function app.close_account_of from public, hearth_app, hearth_service;
grant execute on function app.close_account_of to hearth_app;
