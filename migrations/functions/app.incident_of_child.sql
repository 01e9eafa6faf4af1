-- An incident that is named with a measure is about the same child.
create or replace function app.incident_of_child(the_incident uuid, the_child uuid) returns boolean language plpgsql stable security definer set search_path = public, app, pg_temp as $$
begin
  return exists (select 1 from incident i where i.id = the_incident and i.child_id = the_child);
end $$;
revoke all on function app.incident_of_child from public, hearth_app, hearth_service;
grant execute on function app.incident_of_child to hearth_app;
