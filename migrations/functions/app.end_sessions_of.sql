create or replace function app.end_sessions_of(the_person uuid) returns boolean language plpgsql security definer set search_path = public, app, pg_temp as $$
begin
  if not app.administers_person(the_person) then return false; end if;
  update session set revoked_at = app.now() where person_id = the_person and revoked_at is null;
  return true;
end $$;
revoke all on function app.end_sessions_of from public, hearth_app, hearth_service;
grant execute on function app.end_sessions_of to hearth_app;
