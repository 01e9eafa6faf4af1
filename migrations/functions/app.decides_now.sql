-- A decision brings the steps of its incident into line in its own transaction, also those that belong to others.
create or replace function app.decides_now(the_incident uuid) returns boolean language plpgsql stable security definer set search_path = public, app, pg_temp as $$
begin
  return exists (
    select 1 from decision d
    where d.incident_id = the_incident and d.decided_by = app.person_id()
      and d.xmin = pg_current_xact_id_if_assigned()::xid);
end $$;
revoke all on function app.decides_now from public, hearth_app, hearth_service;
grant execute on function app.decides_now to hearth_app;
