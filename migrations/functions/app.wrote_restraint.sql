create or replace function app.wrote_restraint(the_restraint uuid) returns boolean language plpgsql stable security definer set search_path = public, app, pg_temp as $$
begin
  return exists (select 1 from restraint r where r.id = the_restraint and r.recorded_by = app.person_id());
end $$;
revoke all on function app.wrote_restraint from public, hearth_app, hearth_service;
grant execute on function app.wrote_restraint to hearth_app;
